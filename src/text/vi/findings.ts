import type { Period } from '../../appendix/profile';
import type { RuleFinding } from '../../check/types';
import type { FindingWords, LinearRule } from '../FindingWords';
import { isAbove, missingAmong } from '../sides';
import { number as shown } from './number';
import { rules } from './rules';
import { sheetText } from './sheet';

const sum = (codes: readonly string[]) => codes.join(' + ');

const period = sheetText.period;
const last = (against: readonly Period[] | undefined) =>
  against?.[0] ? `kỳ trước (${period(against[0])})` : 'kỳ trước';
const named = (one: Period | undefined) => (one ? period(one) : '…');

/** A side of a comparison: a sum that lacks a figure is told by the bound that contradicts already. */
function side(value: number | null, above: boolean, missing: readonly string[], unit = ''): string {
  if (missing.length === 0) return `là ${shown(value)}${unit}`;
  return `${above ? 'ít nhất' : 'nhiều nhất'} là ${shown(value)}${unit} (${missing.join(', ')} chưa có số liệu)`;
}
const left = (f: RuleFinding, codes: readonly string[], unit?: string) =>
  side(f.left, isAbove(f), missingAmong(f, codes), unit);
const right = (f: RuleFinding, codes: readonly string[]) => side(f.right, !isAbove(f), missingAmong(f, codes));

function relation(rule: LinearRule): string {
  if (rule.kind === 'sum') return `${sum(rule.parts)} cộng lại bằng ${rule.whole}`;
  if (rule.kind === 'atMost') return `${sum(rule.less)} không lớn hơn ${sum(rule.more)}`;
  const most = typeof rule.limit === 'number' ? `${rule.limit}%` : 'số trong Thông tin đơn vị';
  return `${sum(rule.codes)} không quá ${most}`;
}

/** Findings in Vietnamese: what is wrong, with both sides and their numbers, and what to do. */
export const findings: FindingWords = {
  number: shown,
  place: (code, printed, label) => `Mục ${code}${printed ? ` (mẫu in ${printed})` : ''} – ${label}`,
  gap: (gap, certain) =>
    ({
      exactly: `Chênh lệch ${shown(gap)}.`,
      besideBlanks: `Chênh lệch ít nhất ${shown(gap)}.`,
      besideRounding: `Chênh lệch ít nhất ${shown(gap)}, đã trừ phần làm tròn.`,
    })[certain],
  missing: { what: 'Không tìm thấy dòng này trong bảng.', advice: 'Khôi phục dòng và tên chỉ tiêu đúng như mẫu.' },
  repeated: (rows) => ({
    what: `Có nhiều dòng cùng tên (dòng ${rows.join(', ')}).`,
    advice: 'Xóa dòng thừa rồi kiểm tra lại.',
  }),
  table: (lines) => `Bảng số liệu – ${lines} mục`,
  untrusted: {
    tables: () => ({
      what: 'Trang tính này có nhiều bảng cùng mẫu, hoặc nhiều dòng bị chép lặp: chưa rõ lấy số ở đâu.',
      advice: 'Để lại một bảng của kỳ này, chuyển các bảng khác sang trang tính riêng, rồi kiểm tra lại.',
    }),
    column: () => ({
      what: 'Chưa rõ cột nào ghi số liệu của kỳ này.',
      advice: 'Chọn cột trong khung CCHC của Excel, hoặc để tiêu đề “Số liệu” ở đúng cột ấy.',
    }),
    apart: () => ({
      what: 'Tên chỉ tiêu không còn đứng cùng dòng với số của mình, có thể chỉ một cột đã được sắp xếp.',
      advice: 'Hoàn tác việc sắp xếp, hoặc đối chiếu từng dòng với bản gốc rồi sửa cho khớp số thứ tự.',
    }),
    strayed: (row) => ({
      what: `Ô số liệu của mục này đã bị kéo sang cột khác (dòng ${row}).`,
      advice: 'Cắt ô đó (Ctrl+X) và dán lại vào cột “Số liệu” của dòng này.',
    }),
    unit: (row) => ({
      what: `Đơn vị tính ở dòng ${row} khác với mẫu.`,
      advice: 'Ghi số theo đơn vị của mẫu và sửa lại ô “Đơn vị tính”.',
    }),
  },
  period,
  owed: ({ codes, owed, alone }) => ({
    what:
      codes.length === 1 && alone.length === 1
        ? `Chỉ còn ${codes[0]} để trống giữa các mục đã nhập: chưa nhập hay bằng 0?`
        : codes.length === owed
          ? `Nhóm này có ${owed} mục, chưa nhập mục nào.`
          : `Còn ${codes.length} mục chưa nhập: ${codes.join(', ')}.${alone.length === 0 ? '' : ` Riêng ${alone.join(', ')} đứng giữa các mục đã nhập: chưa nhập hay bằng 0?`}`,
    advice: 'Nhập số liệu còn thiếu; không phát sinh thì ghi 0.',
  }),
  relation,
  pinned: (pinning, { proposed: { value, certain } }) => {
    const [only, other] = pinning;
    const because =
      only?.kind === 'sum' && !other
        ? ` để ${sum(only.parts)} khớp với ${only.whole}`
        : `, vì ${pinning.map(relation).join(' và ')}`;
    return {
      what: `Ô này để trống; ${certain ? 'phải là' : 'có thể là'} ${shown(value)}${because}.`,
      advice: 'Đối chiếu với số gốc rồi nhập.',
    };
  },
  impossible: ({ least, most }, why, whyNot) => ({
    what: `Ô này để trống, nhưng không số nào phù hợp: ít nhất là ${shown(least)}, vì ${why}; nhiều nhất là ${shown(most)}, vì ${whyNot}.`,
    advice: 'Đối chiếu các mục này với số gốc.',
  }),
  reasons: rules,
  failed: {
    sum: (rule, f) =>
      `${rule.whole} ${left(f, [rule.whole])}, nhưng ${sum(rule.parts)} cộng lại ${right(f, rule.parts)}.`,
    atMost: (rule, f) => `${sum(rule.less)} ${left(f, rule.less)}, lớn hơn ${sum(rule.more)} ${right(f, rule.more)}.`,
    limit: (rule, f) => {
      const known = typeof rule.limit === 'string';
      const over = known ? `nhiều hơn ${shown(f.right)} theo Thông tin đơn vị` : `vượt mức ${shown(f.right)}%`;
      return `${sum(rule.codes)} ${left(f, rule.codes, known ? '' : '%')}, ${over}.`;
    },
    together: (rule) => `${rule.count} và ${rule.companion} không khớp: một mục có số liệu, mục kia không.`,
    differ: (rule, f) => `${rule.codes[0]} và ${rule.codes[1]} cùng là ${shown(f.left)}.`,
    follows: (rule, f) =>
      `${rule.when.join(', ')} đều là ${shown(f.right)}%, nhưng trong ${rule.also.join(', ')} có mục là ${shown(f.left)}%.`,
    needs: (rule, f) => `${rule.choice} ghi ${rule.equals}, nhưng ${sum(rule.counts)} cộng lại là ${shown(f.left)}.`,
    reduction: (rule, f) =>
      `${rule.rate} là ${shown(f.left)}%, nhưng tính từ ${rule.now} và số năm 2015 là ${shown(f.right)}%.`,
    reducedSoFar: (rule, f) =>
      `Riêng trong kỳ (${rule.cut}) đã giảm ${shown(f.left)}%, nhiều hơn số lũy kế ${rule.rate} là ${shown(f.right)}%.`,
    percentRange: (_, f) => `${shown(f.left)}% nằm ngoài khoảng cho phép.`,
    wholeNumber: (_, f) => `${shown(f.left)} không phải số nguyên từ 0 trở lên.`,
    option: (_, f) => `${shown(f.left)} không có trong các mã số của mục.`,
    rateOfCounts: (_, f) => `Tỷ lệ ghi ${shown(f.left)}%, nhưng hai số ở cột Ghi chú cho ${shown(f.right)}%.`,
    rateCut: (_, f) =>
      `Tỷ lệ ghi ${shown(f.left)}%, ${(f.left ?? 0) < (f.right ?? 0) ? 'bị cắt bớt thay vì làm tròn' : 'làm tròn lên quá tay'}: hai số ở cột Ghi chú cho ${shown(f.right)}%.`,
    countsInOrder: (_, f) => `Ghi chú ghi ${shown(f.left)} trên ${shown(f.right)}: phần lớn hơn tổng.`,
    overResolved: (_, f) =>
      `Tỷ lệ ghi ${shown(f.left)}% là tính trên số hồ sơ tiếp nhận${f.right === null ? '' : `; tính trên số đã giải quyết là ${shown(f.right)}%`}.`,
    lateWithin: (rule, f) =>
      `Theo cột Ghi chú, ${rule.part} có ${shown(f.left)} hồ sơ quá hạn, nhiều hơn ${sum(rule.wholes)} cộng lại là ${shown(f.right)}.`,
    grows: (_, f) =>
      `Số của ${named(f.against?.[0])} là ${shown(f.left)}, nhiều hơn số của ${named(f.against?.[1])} là ${shown(f.right)}.`,
    windowsAddUp: (_, f) =>
      `Số của ${named(f.against?.[0])} và ${named(f.against?.[1])} cộng lại là ${shown(f.left)}, nhiều hơn số của ${named(f.against?.[2])} là ${shown(f.right)}.`,
    stockFlow: (rule, f) =>
      `${rule.stock} là ${shown(f.left)}, nhưng tính từ ${last(f.against)}, ${rule.came} và ${rule.went} thì ${(f.left ?? 0) > (f.right ?? 0) ? 'nhiều nhất' : 'ít nhất'} là ${shown(f.right)}.`,
    band: (_, f) => `Kỳ này là ${shown(f.left)}, ${last(f.against)} là ${shown(f.right)}.`,
    copiedRun: (_, f) => `${f.codes.length} số liệu giống hệt ${last(f.against)}: ${f.codes.join(', ')}.`,
    copiedFlow: (_, f) => `${shown(f.left)} giống hệt ${last(f.against)}.`,
  },
  advice: {
    sum: 'Đối chiếu tổng và từng phần với số gốc.',
    atMost: 'Đối chiếu cả hai mục với số gốc.',
    limit: 'Kiểm tra lại số liệu, và số sở, số huyện trong Thông tin đơn vị.',
    share: 'Đối chiếu hai tỷ lệ với số gốc: mỗi văn bản chỉ tính vào một mục.',
    together: 'Bổ sung mục còn thiếu hoặc xóa mục thừa.',
    differ: 'Nếu đúng là bằng nhau thì giữ nguyên.',
    follows: 'Đối chiếu các tỷ lệ với số hồ sơ.',
    needs: 'Bổ sung số lãnh đạo được bổ nhiệm hoặc sửa mã số.',
    reduction: 'Tính lại tỷ lệ, hoặc kiểm tra số năm 2015 trong Thông tin đơn vị.',
    reducedSoFar: 'Tính lại tỷ lệ lũy kế.',
    percentRange: 'Gõ lại tỷ lệ, ví dụ 99,9.',
    wholeNumber: 'Gõ lại số liệu.',
    option: 'Chọn một mã trong danh sách của ô.',
    rateOfCounts: 'Kiểm tra lại tỷ lệ và hai số gốc.',
    rateCut: 'Làm tròn lại tỷ lệ.',
    countsInOrder: 'Kiểm tra lại hai số ở cột Ghi chú, có thể đã ghi ngược.',
    overResolved: 'Tính lại trên số hồ sơ đã giải quyết.',
    lateWithin: 'Đối chiếu số hồ sơ ở cột Ghi chú của các mục.',
    grows: 'Đối chiếu số liệu hai kỳ và thời gian lấy số liệu.',
    windowsAddUp: 'Đối chiếu số liệu các kỳ và thời gian lấy số liệu.',
    stockFlow: 'Nếu danh mục đã được rà soát lại thì giữ nguyên.',
    band: 'Kiểm tra số chữ số và dấu phẩy; nếu đúng thì giữ nguyên.',
    copiedRun: 'Nếu đúng là không thay đổi thì giữ nguyên.',
    copiedFlow: 'Nếu đúng là bằng nhau thì giữ nguyên.',
  },
  doubts: {
    textNumber: {
      what: (read, n) => `“${read}” đang là chữ, Excel không tính được. Máy hiểu là ${n}.`,
      advice: 'Sửa thành số.',
    },
    unitWritten: {
      what: (read, n) => `“${read}” có kèm đơn vị tính nên Excel coi là chữ. Máy hiểu là ${n}.`,
      advice: 'Chỉ ghi số, đơn vị đã có ở cột bên.',
    },
    otherUnit: {
      what: (read) => `“${read}” kèm một đơn vị khác với đơn vị tính của mục.`,
      advice: 'Kiểm tra lại rồi chỉ ghi số.',
    },
    percentFormat: {
      what: (read, n) => `Ô đang định dạng phần trăm (“${read}”). Máy hiểu là ${n}.`,
      advice: 'Ghi số không kèm dấu %, ví dụ 99,9.',
    },
    fractionForPercent: {
      what: (read, n) => `“${read}” nhỏ hơn 1%. Có thể định ghi ${n}%.`,
      advice: 'Kiểm tra lại; nếu đúng là dưới 1% thì giữ nguyên.',
    },
    thousandsReadAsDecimal: {
      what: (read, n) => `Excel hiểu “${read}” là số lẻ. Có thể định ghi ${n}.`,
      advice: 'Gõ số liền nhau, không gõ dấu phân cách nghìn.',
    },
    date: {
      what: (read) => `Excel đã đổi nội dung thành ngày tháng (“${read}”).`,
      advice: 'Gõ lại số liệu; nếu ô vẫn hiện ngày tháng, bấm nút sửa để bỏ định dạng ngày.',
    },
    errorValue: { what: (read) => `Ô đang báo lỗi ${read}.`, advice: 'Gõ lại số liệu hoặc sửa công thức.' },
    noneMark: {
      what: (read) => `Ô ghi “${read}”.`,
      advice: 'Không phát sinh thì ghi 0; không thuộc phạm vi báo cáo hoặc chưa có số liệu thì để trống.',
    },
    optionWritten: { what: (read, n) => `“${read}” là chữ. Mã số tương ứng là ${n}.`, advice: 'Ghi mã số.' },
    ratio: {
      what: (read, n) => `“${read}” là hai số.${n === '…' ? '' : ` Tỷ lệ tính ra là ${n}%.`}`,
      advice: 'Ghi một số ở đây; hai số gốc ghi ở cột Ghi chú.',
    },
    truthValue: { what: (read) => `Ô ghi giá trị ${read}.`, advice: 'Gõ lại số liệu.' },
    tooLarge: { what: (read) => `“${read}” quá lớn.`, advice: 'Kiểm tra lại số chữ số.' },
    notNumber: {
      what: (read, n) =>
        n === '…' ? `Không đọc được “${read}” thành số.` : `“${read}” không chỉ là một con số. Có thể định ghi ${n}.`,
      advice: 'Gõ lại số liệu; lời giải thích ghi ở cột Ghi chú.',
    },
  },
};
