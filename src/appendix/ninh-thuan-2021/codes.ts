import type { lines } from './lines';

type FormLineOf = (typeof lines)[number];

/** Ids of the lines that take a figure: a rule that names another does not compile. */
export type Code = Exclude<FormLineOf, { kind: 'group' }>['id'];
