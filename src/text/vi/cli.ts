import type { Severity } from '../../appendix/types';
import type { Told } from '../tell';
import type { ToldCase } from '../tellCase';

const severities: Readonly<Record<Severity, string>> = { error: 'LỖI', warning: 'CẢNH BÁO', notice: 'LƯU Ý' };

const said = (parts: readonly string[]) => parts.filter((part) => part !== '').join(' ');

/** What the command line says: to standard error where it cannot go on, to standard output otherwise. */
const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');

export const cli = {
  usage: `Cách dùng:
  cchc template [--figures số-liệu.json] [--profile đơn-vị.json] phụ-lục.xlsx
  cchc check <tệp.xlsx | số-liệu.json | nhiều.jsonl> [--previous kỳ-trước.xlsx | kỳ-trước.json]… [--json] [--record biên-bản.json | biên-bản.docx]
  cchc report <tệp.xlsx | số-liệu.json> [--profile đơn-vị.json] [--previous kỳ-trước.xlsx | kỳ-trước.json]… [--from báo-cáo-kỳ-trước.docx] [--number 9] [--date 05/12/2021] [--record] báo-cáo.docx
  cchc citations <báo-cáo.docx | báo-cáo.txt> [--figures tệp.xlsx | số-liệu.json] [--period 2021] [--json]

Mã thoát: 0 không có lỗi hoặc mọi lỗi đã được chấp nhận, 1 có lỗi, 2 không đọc được đầu vào.`,
  unknownVerb: (verb: string) => `Không có lệnh “${verb}”.`,
  unknownOption: (option: string) => `Lệnh này không có tùy chọn “${option}”.`,
  missingValue: (option: string) => `Sau tùy chọn “${option}” còn thiếu tên tệp hoặc giá trị.`,
  missingFile: 'Thiếu tên tệp.',
  tooManyFiles: 'Thừa tên tệp.',
  noFile: (path: string) => `Không thấy tệp “${path}”. Kiểm tra lại tên và thư mục.`,
  cannotRead: (path: string) => `Không mở được “${path}” để đọc.`,
  cannotWrite: (path: string) => `Không ghi được “${path}”. Kiểm tra thư mục và quyền ghi; tệp có thể đang mở.`,
  notWorkbook: (path: string) => `“${path}” không phải bảng tính .xlsx, cũng không phải tệp số liệu .json hay .jsonl.`,
  lockedFile: (path: string) => `“${path}” có mật khẩu mở. Bỏ mật khẩu rồi thử lại.`,
  damagedFile: (path: string) => `“${path}” bị hỏng hoặc chưa tải về đủ. Mở trong Excel, lưu lại rồi thử lại.`,
  hugeFile: (path: string) => `“${path}” quá lớn. Chép riêng trang phụ lục sang tệp mới rồi thử lại.`,
  notDocument: (path: string) =>
    `“${path}” không phải tài liệu Word .docx, cũng không phải tệp văn bản .txt. Tệp .doc cũ: mở trong Word, lưu thành .docx.`,
  lockedDocument: (path: string) => `“${path}” có mật khẩu mở. Bỏ mật khẩu trong Word, lưu lại rồi thử lại.`,
  damagedDocument: (path: string) => `“${path}” bị hỏng hoặc chưa tải về đủ. Mở trong Word, lưu lại rồi thử lại.`,
  hugeDocument: (path: string) => `“${path}” quá lớn. Bỏ bớt hình ảnh rồi thử lại.`,
  notUnicode: (path: string) =>
    `“${path}” không phải văn bản Unicode. Lưu lại với bảng mã UTF-8 (phông Times New Roman, không phải .VnTime) rồi thử lại.`,
  noWords: (path: string) => `“${path}” không có chữ nào.`,
  noAppendix: (path: string) => `Không thấy phụ lục CCHC trong “${path}”.`,
  emptyLines: (path: string) => `“${path}” không có dòng số liệu nào.`,
  notJson: (path: string) => `“${path}” không phải JSON đúng cú pháp.`,
  notFigures: (path: string) => `“${path}” cần có dạng {"edition": …, "period": …, "figures": {…}}.`,
  notProfile: (path: string) => `“${path}” không phải thông tin đơn vị: thiếu mục hoặc sai kiểu dữ liệu.`,
  unknownEdition: (edition: string, known: string) => `Không có mẫu phụ lục “${edition}”. Mẫu đang có: ${known}.`,
  unknownPeriod: (period: string) => `Không hiểu kỳ báo cáo “${period}”. Viết 2021, 2021-Q1, 2021-6T hoặc 2021-Q3.`,
  notNumber: (number: string) => `Số văn bản (--number) là một số nguyên từ 1, không phải “${number}”.`,
  notDate: (date: string) => `Ngày ban hành (--date) viết dạng 05/12/2021, không phải “${date}”.`,
  unknownCode: (code: string) => `Mẫu phụ lục không có mục “${code}”.`,
  notFigure: (code: string) => `Mục “${code}” cần là một số, một chuỗi, null, hoặc {"value": …, "note": …}.`,
  atLine: (line: number, said: string) => `Dòng ${line}: ${said}`,
  inPrevious: (said: string) => `Kỳ trước (--previous): ${said}`,
  oneSetOnly: 'Lệnh này nhận một bộ số liệu, không nhận tệp .jsonl.',
  otherSheets: (sheet: string, others: readonly string[]) =>
    `Tệp có nhiều phụ lục: dùng trang “${sheet}”, không dùng ${quoted(others)}.`,
  whichSheet: (path: string, sheets: readonly string[]) =>
    `“${path}” có nhiều phụ lục (${quoted(sheets)}) nên không biết so với trang nào. Để lại một trang rồi thử lại.`,
  exampleOffice: (office: string) => `Chưa có thông tin đơn vị (--profile): dùng đơn vị ví dụ “${office}”.`,
  finding: (severity: Severity, where: string, parts: readonly string[]) =>
    `${severities[severity]}  ${where}\n    ${said(parts)}`,
  accepted: (severity: Severity, where: string, parts: readonly string[], reason: string) =>
    `ĐÃ CHẤP NHẬN (${severities[severity].toLowerCase()})  ${where}\n    ${said(parts)}\n    Lý do: ${reason}`,
  explained: (severity: Severity, { lead, options }: ToldCase, broken: readonly Told[]) =>
    [
      `${severities[severity]}  ${lead}${options.length === 1 ? ` ${options[0]?.text}` : ''}`,
      ...(options.length === 1 ? [] : options.map(({ text }) => `    - ${text}`)),
      ...broken.map(({ where, what, gap }) => `    ${where}: ${said([what, gap])}`),
    ].join('\n'),
  atTextLine: (line: number, cited: string) => `Dòng ${line} – ${cited}`,
  atParagraph: (paragraph: number, cited: string) => `Đoạn ${paragraph} – ${cited}`,
  citationSummary: (citations: number, { error, warning, notice }: Readonly<Record<Severity, number>>) =>
    `${citations} viện dẫn; ${error} lỗi, ${warning} cảnh báo, ${notice} lưu ý.`,
  summary: ({ pass, fail, unknown }: { pass: number; fail: number; unknown: number }, filled: number) =>
    `${filled} số liệu; ${pass} quy tắc đạt, ${fail} không đạt, ${unknown} chưa đủ dữ liệu.`,
} as const;
