import type { Profile, Signatory } from '../appendix/profile';
import { reportText } from '../text/vi/report';
import type { Signature } from './types';

/** Quyền hạn, chức vụ và họ tên (Decree 30/2020, annex I, II.7). */
export function signatureOf({ authority, onBehalfOf, title, name }: Signatory): Signature {
  const above = onBehalfOf.trim();
  const own = title.trim();
  return { titles: titlesOf(authority, above, own).map((line) => line.toUpperCase()), name: name.trim() };
}

function titlesOf(authority: Signatory['authority'], above: string, own: string): readonly string[] {
  if (authority === 'Q.') return [`${authority} ${own || above}`]; // an acting head signs in one line
  if (authority === '' || above === '') return [own || above];
  if (own === '') return [`${authority} ${above}`];
  const [, head] = (authority === 'TM.' && /^phó\s+(.+)$/iu.exec(own)) || [];
  // A deputy signs for the head who speaks for all: TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH, PHÓ CHỦ TỊCH.
  return [`${authority} ${above}`, ...(head ? [`KT. ${head}`] : []), own];
}

/**
 * Nơi nhận of a report to a superior: "Như trên" first, the filing line last (annex I, II.9), each line with its dash
 * and semicolon, the last with a full stop.
 */
export function recipientLines(recipients: Profile['recipients']): readonly string[] {
  const names = recipients.flatMap((line) => line.replace(/^[\s-]+|[\s;.]+$/gu, '') || []);
  const filed = names.filter((name) => /^lưu\s*:/i.test(name));
  const others = names.filter((name) => !filed.includes(name) && name !== reportText.sameAsAbove);
  const all = [reportText.sameAsAbove, ...others, ...(filed.length > 0 ? filed : [reportText.filed])];
  return all.map((name, index) => `- ${name}${index === all.length - 1 ? '.' : ';'}`);
}
