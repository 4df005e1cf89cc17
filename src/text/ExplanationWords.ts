import type { Explanation } from '../check/explain/types';

/** The words one language needs to tell what may have gone wrong; a slip without its words does not compile. */
export interface ExplanationWords {
  number(value: number): string;
  /** Before the only explanation worth telling, by how sure it is. */
  readonly certain: string;
  readonly likely: string;
  /** Before several. */
  readonly oneOf: string;
  readonly slips: Readonly<Record<Explanation['slip'], string>>;
  /** "3.1.3.a gõ thiếu một chữ số" */
  wrong(codes: readonly string[], slip: string): string;
  /** "140 → 1.404" */
  becomes(code: string, typed: string, meant: string, alone: boolean): string;
}
