import { documentTypes, type TypeName } from './vocabulary';

export interface TypeFound {
  readonly type: TypeName;
  /** Where its name begins in the text before. */
  readonly at: number;
  /** There are words between its name and the number: "Luật Tổ chức chính quyền địa phương số …". */
  readonly apart: boolean;
}

/** As far back as the longest name of a law reaches. */
const reach = 200;

const patterns = documentTypes.map((one) => {
  const [more, isOpen] = 'more' in one ? [`(?<more>\\s(?:${one.more}))?`, 'isOpen' in one] : ['', false];
  const other = 'notAfter' in one ? `(?<!${one.notAfter}\\s)` : '';
  const name = other + one.name.replace(/ /g, '\\s+');
  return { type: one.name, isOpen, pattern: new RegExp(`(?<![\\p{L}])${name}${more}\\s*$`, 'iu') };
});

/** The kind of document named last, right before a number. Words may stand between only if "số" follows them. */
export function typeBefore(text: string, hasSo: boolean): TypeFound | null {
  const from = Math.max(0, text.length - reach);
  const near = text.slice(from);
  const found = patterns.flatMap(({ type, isOpen, pattern }) => {
    const match = pattern.exec(near);
    const apart = (match?.groups?.more ?? '').trim() !== '';
    return match && (hasSo || !apart) ? [{ type, at: from + match.index, apart, isOpen }] : [];
  });
  // "Thông báo kết luận số" is one kind, "Luật …, công chức và Nghị định số" is the latter.
  const whole = found.find(({ apart, isOpen }) => apart && !isOpen);
  if (whole) return whole;
  // "Nghị quyết liên tịch" begins where "Nghị quyết" would, and comes first in the table.
  return found.reduce<TypeFound | null>((last, one) => (last && last.at >= one.at ? last : one), null);
}
