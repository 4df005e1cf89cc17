/** An input that cannot be used: its sentence goes to standard error and the command ends with code 2. */
export class Stop extends Error {}
