const from = /(<!-- Từ đây [^>]*-->\n)[\s\S]*?(<!-- hết -->)/;

/** The guide with its chapter on what each finding means written anew. */
export function withMeanings(guide: string, chapter: string): string {
  if (!from.test(guide)) throw new Error('The guide has no place for what the findings mean');
  return guide.replace(from, (_, begin: string, end: string) => `${begin}\n${chapter}\n\n${end}`);
}
