import { isoTime } from '../isoTime';

/** The moment of the command, by the machine's clock. */
export const now = (): string => isoTime(new Date());
