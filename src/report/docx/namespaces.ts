export const wordprocessingml = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
