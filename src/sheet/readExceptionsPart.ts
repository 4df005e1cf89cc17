import * as v from 'valibot';
import type { Exception } from '../appendix/exception';
import { exceptionsNamespace } from './exceptionsPart';
import { readJsonPart } from './readJsonPart';

/** Far more than people decide about in one report; a part beyond it is nobody's work. */
const MOST = 2000;

const short = v.pipe(v.string(), v.maxLength(500));
// Control characters steer a terminal, and marks of direction turn a sentence round: neither belongs in a reason.
const words = v.pipe(
  short,
  v.transform((text) => text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()),
);
const schema = v.object({
  findingId: short,
  codes: v.pipe(v.array(short), v.maxLength(100)),
  figures: v.record(short, v.string()),
  sides: short,
  reason: words,
  at: v.optional(v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/))),
});

/** The exceptions of a part, those left out that are none; null if the part is not ours. */
export function readExceptionsPart(xml: string): readonly Exception[] | null {
  const data = readJsonPart(xml, 'exceptions', exceptionsNamespace);
  if (!Array.isArray(data)) return null;
  return data.slice(0, MOST).flatMap((one) => {
    const parsed = v.safeParse(schema, one);
    return parsed.success ? [parsed.output as Exception] : [];
  });
}
