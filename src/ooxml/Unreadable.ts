/** Thrown within a reader by a part that is damaged or says two things; it ends as that file's trouble. */
export class Unreadable extends Error {}
