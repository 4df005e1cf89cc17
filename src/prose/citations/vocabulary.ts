/** A kind of document: how it is called, and what its symbol begins with. */
interface DocumentType {
  /** Its name in the middle of a sentence is written with this capital. */
  readonly name: string;
  /** First groups of symbols that fit it, the usual one first; none: any. */
  readonly symbols: readonly string[];
  /** A word before it that makes another kind of it. */
  readonly notAfter?: string;
  /** Words that may stand between the name and the number. */
  readonly more?: string;
  /** Those words are a name, which may hold other kinds of documents. */
  readonly isOpen?: true;
}

/** Abbreviations: Decree 30/2020, annex III; Party documents; and some outside both that are real (TTLT, KHLT, KL). */
export const documentTypes = [
  { name: 'Văn bản hợp nhất', symbols: ['VBHN'] },
  { name: 'Nghị quyết liên tịch', symbols: ['NQLT'] },
  { name: 'Thông tư liên tịch', symbols: ['TTLT', 'TT'] },
  { name: 'Kế hoạch liên tịch', symbols: ['KHLT', 'KH'] },
  { name: 'Hướng dẫn liên tịch', symbols: ['HDLT', 'HD'] },
  { name: 'Bộ luật', symbols: ['QH'], more: '[^;.,:()\\d]{0,80}', isOpen: true },
  { name: 'Luật', notAfter: 'Bộ', symbols: ['QH'], more: '[^;.:()\\d]{0,160}', isOpen: true },
  { name: 'Pháp lệnh', symbols: ['UBTVQH', 'PL'], more: '[^;.:()\\d]{0,120}', isOpen: true },
  { name: 'Lệnh', notAfter: 'Pháp', symbols: ['L'] },
  { name: 'Nghị quyết', symbols: ['NQ', 'NQLT'], more: 'chuyên đề|phiên họp[^;.:()\\d]{0,60}' },
  { name: 'Nghị định', symbols: ['NĐ'] },
  { name: 'Quyết định', symbols: ['QĐ'] },
  { name: 'Chỉ thị', symbols: ['CT'] },
  { name: 'Thông tư', symbols: ['TT'] },
  { name: 'Thông tri', symbols: ['TT'] },
  { name: 'Công điện', symbols: ['CĐ'], more: 'khẩn' },
  { name: 'Công văn', symbols: [], more: 'hỏa tốc|khẩn|mật' },
  { name: 'Văn bản', symbols: [] },
  { name: 'Tờ trình', symbols: ['TTr'] },
  { name: 'Thông báo', symbols: ['TB'], more: 'kết luận' },
  { name: 'Kết luận', symbols: ['KL'] },
  { name: 'Báo cáo', symbols: ['BC'], more: 'thẩm định|thẩm tra|tổng kết|kết quả' },
  { name: 'Kế hoạch', symbols: ['KH'], more: 'hành động|phối hợp' },
  { name: 'Chương trình', symbols: ['CTr'], more: 'hành động|phối hợp|công tác' },
  { name: 'Hướng dẫn', symbols: ['HD'] },
  { name: 'Quy định', symbols: ['QĐ', 'QyĐ', 'QĐi'] },
  { name: 'Quy chế', symbols: ['QC'], more: 'phối hợp' },
  { name: 'Đề án', symbols: [] },
  { name: 'Dự án', symbols: [] },
  { name: 'Phương án', symbols: [] },
  { name: 'Biên bản', symbols: ['BB'] },
  { name: 'Hợp đồng', symbols: [] },
  { name: 'Giấy mời', symbols: ['GM'] },
  { name: 'Giấy phép', symbols: [] },
  { name: 'Thông cáo', symbols: ['TC'] },
] as const satisfies readonly DocumentType[];
export type TypeName = (typeof documentTypes)[number]['name'];

/** Where symbol and name must agree, or one of them is wrong: these are never cited by another's symbol. */
export const strictTypes: readonly TypeName[] = ['Nghị định', 'Quyết định', 'Nghị quyết', 'Chỉ thị', 'Thông tư'];

/** What the first group says when it is one of these, whatever the words before it. */
export const symbolTypes: readonly string[] = [
  ...['NĐ', 'QĐ', 'NQ', 'CT', 'TT', 'TTLT', 'TTr', 'TB', 'KL', 'BC', 'KH', 'CTr', 'HD', 'CĐ', 'BB', 'GM', 'QC', 'VBHN'],
  ...['NQLT', 'KHLT', 'HDLT', 'ĐA', 'PA', 'DA', 'QyĐ', 'QĐi', 'PL'],
];

/** Offices that issue under their own abbreviation: behind one of these a first group is a kind of document. */
export const issuers: readonly string[] = ['CP', 'TTg', 'UBND', 'HĐND', 'VPCP', 'TW', 'TU', 'HU', 'ĐU', 'CTN'];

/** Only one office in the country signs with these, so that the same number and year are the same document. */
export const nationalIssuers: readonly string[] = [
  ...['CP', 'TTg', 'VPCP', 'TW', 'CTN', 'BNV', 'BTC', 'BTP', 'BTTTT', 'BKHĐT', 'BGDĐT', 'BYT', 'BXD', 'BCT', 'BGTVT'],
  ...['BTNMT', 'BNNPTNT', 'BLĐTBXH', 'BVHTTDL', 'BKHCN', 'BQP', 'BCA', 'BNG', 'NHNN', 'TTCP', 'UBDT'],
];

/** Groups with small letters, by the same in capitals. */
export const mixedCase: Readonly<Record<string, string>> = {
  TTG: 'TTg',
  TTR: 'TTr',
  CTR: 'CTr',
  QYĐ: 'QyĐ',
  TRS: 'TrS',
};

/** Symbols whose Đ lost its stroke, as patterns: elsewhere ND and QD may be units of an office. */
export const unstroked: readonly (readonly [wrong: RegExp, right: string])[] = [
  [/^ND(?=[-/ ]?CP$)/i, 'NĐ'],
  [/^QD(?=[-/ ]|UBND|TTG)/i, 'QĐ'],
  [/HDND/i, 'HĐND'],
];

/** Symbols that are also recognised in small letters, for want of a way to tell others from words. */
export const smallSymbols: readonly string[] = [
  ...['NĐ-CP', 'ND-CP', 'NQ-CP', 'QĐ-TTG', 'QD-TTG', 'CT-TTG', 'QĐ-UBND', 'QD-UBND', 'CT-UBND', 'KH-UBND', 'NQ-HĐND'],
  ...['NQ/TW', 'CT/TW', 'NQ/TU', 'CT/TU'],
];

/** Laws that offices cite: the kind and the first syllable of the name in capitals (Decree 30/2020, annex II, V.6). */
export const laws: readonly string[] = [
  'Ngân sách nhà nước',
  'Cán bộ, công chức',
  'Viên chức',
  'Tổ chức Chính phủ',
  'Tổ chức chính quyền địa phương',
  'Ban hành văn bản quy phạm pháp luật',
  'Công nghệ thông tin',
  'Giao dịch điện tử',
  'An toàn thông tin mạng',
  'An ninh mạng',
  'Tiếp cận thông tin',
  'Tiếp công dân',
  'Khiếu nại',
  'Tố cáo',
  'Phòng, chống tham nhũng',
  'Thực hành tiết kiệm, chống lãng phí',
  'Thi đua, khen thưởng',
  'Thanh tra',
  'Lưu trữ',
  'Đất đai',
  'Xây dựng',
  'Đầu tư công',
  'Đấu thầu',
  'Kế toán',
  'Bảo vệ bí mật nhà nước',
  'Quản lý, sử dụng tài sản công',
  'Xử lý vi phạm hành chính',
  'Thực hiện dân chủ ở cơ sở',
];

/** Words of citations, each as a pattern. */
export const words = {
  so: '(?:số|SỐ|Số)',
  day: '(?:ngày|NGÀY|Ngày)',
  month: '(?:tháng|THÁNG)',
  year: '(?:năm|NĂM)',
  issued: '(?:(?:được )?(?:ban hành|ký(?: ban hành)?) )?',
  and: '(?:và|hoặc|hay|cùng)',
  /** Words that no name of an office holds: a day behind them is another day. */
  notIssuer: [
    ...['từ', 'đến', 'vào', 'trước', 'sau', 'có', 'được', 'quy', 'về', 'ban', 'hết', 'do', 'là', 'tại', 'để', 'khi'],
    ...['áp', 'thông', 'thi', 'hiệu', 'phê', 'sửa', 'triển', 'yêu', 'giao', 'họp', 'theo', 'đã', 'kể'],
    ...['Quyết', 'Nghị', 'Thông', 'Luật', 'Chỉ', 'Công văn', 'Kế', 'Báo cáo', 'Tờ', 'Kết', 'Hướng', 'Chương'],
  ],
} as const;

/** From this year on every decree and circular carries its year and every decree is NĐ-CP. */
export const decreesCarryYear = 1998;

/** Cited by their name, without a day. */
export const undatedTypes: readonly TypeName[] = [
  'Luật',
  'Bộ luật',
  'Pháp lệnh',
  'Đề án',
  'Dự án',
  'Hợp đồng',
  'Giấy phép',
];

/** Called by the number of the decision that approved them: "Đề án 06". */
export const nicknamed: readonly TypeName[] = ['Đề án', 'Dự án', 'Phương án', 'Chương trình', 'Hợp đồng', 'Giấy phép'];
