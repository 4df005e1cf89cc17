/**
 * What a number in a note counts. `both`: before and on time together; `total`: dossiers, and nothing is said of them;
 * `bare`: not even that; `aside`: known, and no part of the rate.
 */
export type Counted =
  | 'received'
  | 'resolved'
  | 'due'
  | 'early'
  | 'onTime'
  | 'both'
  | 'late'
  | 'pending'
  | 'total'
  | 'bare'
  | 'aside';

const whole = (words: string) => new RegExp(`(?<=^| )(?:${words})(?= |$)`, 'g');

/** Words that say nothing of what is counted. */
const fillers = whole(
  'trong đó|cụ thể|bao gồm|gồm|tổng cộng|tổng số|tổng|số|và trả kết quả|kết quả|trả(?! lại)|là|có|đã|được|còn|xong|đạt|chiếm|tỷ lệ|tỉ lệ|tương ứng|lũy kế|luỹ kế',
);
const dossiers = whole('hồ sơ|hs|bộ');
/** Units of the other rates; names of levels are units behind a number only: before it they narrow the rate. */
const units = whole('thủ tục hành chính|thủ tục|tthc|văn bản|vb|quy trình|đơn vị|cơ quan');
const levels = whole('sở|ban|ngành|ubnd|cấp|huyện|thị xã|thành phố|xã|phường|thị trấn');
/** What the other rates say was done. */
const deeds = whole(
  'phê duyệt|ban hành|điện tử hóa|kết nối|liên thông|cấp chứng thư số|chứng thư số|ký số|giải quyết|xử lý|đúng hạn',
);

const solved = '(?:giải quyết |xử lý )?';
const names: readonly (readonly [Counted, RegExp])[] = [
  ['received', /^tiếp nhận$/],
  ['resolved', /^(?:giải quyết|xử lý|hoàn thành)$/],
  ['due', /^đến hạn(?: giải quyết| trả)?$/],
  ['early', new RegExp(`^${solved}(?:trước(?: thời)? hạn|sớm hạn)$`)],
  ['onTime', new RegExp(`^${solved}đúng hạn$`)],
  ['both', new RegExp(`^${solved}(?:(?:trước|sớm)(?: hạn)? và đúng hạn|đúng(?: hạn)? và (?:trước|sớm) hạn)$`)],
  ['late', new RegExp(`^${solved}(?:(?:quá|trễ|chậm)(?: thời)? (?:hạn|hẹn)|chậm(?: hạn)? và quá hạn)$`)],
  ['pending', /^(?:đang |chưa )(?:giải quyết|xử lý)(?: trong hạn)?$|^chưa đến hạn$|^trong hạn$/],
  [
    'aside',
    /^tồn$|^(?:tồn )?(?:từ )?kỳ trước(?: chuyển)?(?: sang| qua)?$|^mới tiếp nhận$|^tiếp nhận (?:mới|trực tiếp|trực tuyến)$|^trả lại(?:,? xin rút)?$/,
  ],
];

/** Words that lead on to counts. */
export const introducing = /^(?:trong đó|cụ thể|gồm|bao gồm)$/;

/** What the words around a number make of it; null: something that is not known. */
export function countedIn(words: string, behind: string, ofDossiers: boolean): Counted | null {
  const said = ofDossiers ? `${words} ${behind}` : `${words} ${behind.replace(levels, '')}`.replace(deeds, '');
  const named = tidy(said.replace(units, '').replace(fillers, ''));
  const rest = tidy(named.replace(dossiers, ''));
  if (rest === '') return named === '' && !/(?:^| )tổng(?: |$)/.test(said) ? 'bare' : 'total';
  return ofDossiers ? (names.find(([, pattern]) => pattern.test(rest))?.[0] ?? null) : null;
}

/** Whether the words speak of dossiers and what became of them, so that a number among them may be a count of the rate. */
export function speaksOfDossiers(words: string): boolean {
  return /(?:^| )(?:hồ sơ|hs|bộ|tiếp nhận|giải quyết|xử lý|hạn|hẹn|trực tuyến)(?= |$)/.test(words);
}

function tidy(words: string): string {
  return words.replace(/[ ,:]+/g, ' ').trim();
}
