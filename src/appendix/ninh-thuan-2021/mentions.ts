import type { Mention } from '../mention';
import type { Code } from './codes';

/** What offices write short, each of them, in phrases and in prose alike. */
export const shortForms: readonly (readonly [whole: string, short: string])[] = [
  ['thủ tục hành chính', 'TTHC'],
  ['Ủy ban nhân dân', 'UBND'],
  ['cải cách hành chính', 'CCHC'],
  ['dịch vụ công', 'DVC'],
  ['văn bản quy phạm pháp luật', 'VBQPPL'],
  ['đơn vị sự nghiệp công lập', '(?:ĐVSNCL|đơn vị SNCL)'],
];

const onTime = '(đúng hạn|đúng và trước hạn|trước và đúng hạn|trước hạn và đúng hạn|đúng hạn và trước hạn)';

/** Inspections of other things; laws and rules of one field. */
const otherInspection = '(về|việc) (?!(công tác )?(cải cách hành chính|CCHC))';
const someLaws = '(quy phạm pháp luật|VBQPPL) (về|thuộc|trong|của|do)';

/** Only what names its subject without a doubt: a number left out here is one less finding, a wrong one costs trust. */
export const mentions = [
  {
    about: ['1.1.1'],
    said: [
      'kế hoạch cải cách hành chính … (đề ra|gồm|có|với) {n} nhiệm vụ',
      '{n} nhiệm vụ … đề ra trong kế hoạch cải cách hành chính',
    ],
  },
  {
    about: ['1.1.3'],
    said: ['ban hành {n} văn bản chỉ đạo … cải cách hành chính', '{n} văn bản chỉ đạo, điều hành cải cách hành chính'],
  },
  {
    about: ['1.2.1'],
    said: ['(đã kiểm tra|kiểm tra cải cách hành chính (tại|đối với)) {n} sở, (ban, )?ngành'],
    unless: otherInspection,
  },
  {
    about: ['1.2.2'],
    said: ['(đã kiểm tra|kiểm tra cải cách hành chính (tại|đối với)) {n} Ủy ban nhân dân (cấp )?huyện'],
    unless: otherInspection,
  },
  { about: ['1.3.1'], said: ['(Chính phủ, Thủ tướng Chính phủ|Thủ tướng Chính phủ) giao {n} nhiệm vụ'] },
  {
    about: ['1.4.1'],
    said: ['{n} phiếu khảo sát', 'khảo sát … {n} phiếu'],
    unless: '(thu (về|được|\\d)|hợp lệ|phát (ra|\\d))',
  },
  { about: ['2.1'], said: ['(đã|tham mưu) ban hành {n} văn bản quy phạm pháp luật'], unless: someLaws },
  { about: ['2.2'], said: ['kiểm tra (theo thẩm quyền )?{n} văn bản quy phạm pháp luật'], unless: someLaws },
  { about: ['2.3'], said: ['rà soát {n} văn bản quy phạm pháp luật'], unless: someLaws },
  { about: ['3.1.1'], said: ['công bố mới {n} thủ tục', '{n} thủ tục hành chính … công bố mới'] },
  { about: ['3.1.2'], said: ['bãi bỏ, thay thế {n} thủ tục', '{n} thủ tục hành chính (được |bị )?bãi bỏ, thay thế'] },
  {
    about: ['3.1.3'],
    said: [
      '{n} thủ tục hành chính (đang|còn|đang còn) (có )?hiệu lực',
      'tổng số {n} thủ tục hành chính',
      'tổng số thủ tục hành chính … (hiệu lực|tỉnh)(:| là) {n}',
      'toàn tỉnh (hiện )?có {n} thủ tục hành chính',
    ],
    unless:
      '(cấp tỉnh|cấp huyện|cấp xã|trực tuyến|mức độ|liên thông|Cổng|công bố|rà soát|thuộc thẩm quyền giải quyết của (Sở|Ban))',
  },
  {
    about: ['3.1.3.a'],
    said: ['{n} thủ tục (hành chính )?(thuộc thẩm quyền )?cấp tỉnh'],
    unless: '(trực tuyến|mức độ|liên thông|Cổng|công bố|rà soát|đơn giản)',
  },
  {
    about: ['3.1.3.b'],
    said: ['{n} thủ tục (hành chính )?(thuộc thẩm quyền )?cấp huyện'],
    unless: '(trực tuyến|mức độ|liên thông|Cổng|công bố|rà soát|đơn giản)',
  },
  {
    about: ['3.1.3.c'],
    said: ['{n} thủ tục (hành chính )?(thuộc thẩm quyền )?cấp xã'],
    unless: '(trực tuyến|mức độ|liên thông|Cổng|công bố|rà soát|đơn giản)',
  },
  { about: ['3.2.1'], said: ['{n} thủ tục( hành chính)? … công khai trên Cổng dịch vụ công quốc gia'] },
  { about: ['3.2.2'], said: ['{n} thủ tục (hành chính )?mức độ 3( và|,) (mức độ )?4 … Cổng dịch vụ công quốc gia'] },
  { about: ['3.3.1'], said: ['{n} thủ tục (hành chính )?liên thông cùng cấp'] },
  { about: ['3.3.2'], said: ['{n} thủ tục (hành chính )?liên thông giữa các cấp'] },
  {
    about: ['3.3.3'],
    said: [
      '{n}% thủ tục hành chính … quy trình nội bộ',
      'tỷ lệ thủ tục hành chính … phê duyệt quy trình nội bộ … {n}%',
    ],
    unless: 'điện tử hóa',
  },
  { about: ['3.3.4'], said: ['{n}% quy trình nội bộ … điện tử hóa', 'quy trình nội bộ … điện tử hóa … {n}%'] },
  {
    about: ['3.4.1'],
    said: [
      `sở, (ban, )?ngành … ${onTime} … {n}%`,
      `${onTime} … sở, (ban, )?ngành … {n}%`,
      `{n}% hồ sơ … sở, (ban, )?ngành … ${onTime}`,
    ],
  },
  {
    about: ['3.4.2'],
    said: [`cấp huyện … ${onTime} … {n}%`, `${onTime} … cấp huyện … {n}%`, `{n}% hồ sơ … cấp huyện … ${onTime}`],
  },
  {
    about: ['3.4.3'],
    said: [`cấp xã … ${onTime} … {n}%`, `${onTime} … cấp xã … {n}%`, `{n}% hồ sơ … cấp xã … ${onTime}`],
  },
  {
    about: ['3.4.4'],
    said: [
      `lĩnh vực đất đai … ${onTime} … {n}%`,
      `${onTime} … lĩnh vực đất đai … {n}%`,
      `{n}% hồ sơ … lĩnh vực đất đai … ${onTime}`,
    ],
    unless: '(cấp tỉnh|cấp huyện|cấp xã)',
  },
  {
    about: ['3.4.5'],
    said: [
      `lĩnh vực xây dựng … ${onTime} … {n}%`,
      `${onTime} … lĩnh vực xây dựng … {n}%`,
      `{n}% hồ sơ … lĩnh vực xây dựng … ${onTime}`,
    ],
    unless: '(cấp tỉnh|cấp huyện|cấp xã)',
  },
  {
    about: ['3.4.1', '3.4.2', '3.4.3'],
    said: [`hồ sơ … giải quyết ${onTime} … {n}%`, `{n}% hồ sơ … giải quyết ${onTime}`],
    unless:
      '(cấp tỉnh|cấp huyện|cấp xã|sở|lĩnh vực|trực tuyến|tại (Văn phòng|Trung tâm|Bộ phận|cơ quan|đơn vị|phòng)|của (Văn phòng|Trung tâm|Sở|cơ quan|đơn vị|phòng))',
  },
  { about: ['3.5.3'], said: ['{n} thủ tục( hành chính)? … tích hợp … thanh toán trực tuyến'] },
  { about: ['4.1.1'], said: ['{n} cơ quan chuyên môn (cấp tỉnh|thuộc Ủy ban nhân dân tỉnh)'] },
  {
    about: ['4.1.4'],
    said: ['tổng số {n} đơn vị sự nghiệp công lập', 'toàn tỉnh (hiện )?có {n} đơn vị sự nghiệp công lập'],
  },
  { about: ['4.2.4'], said: ['tinh giản {n} biên chế'], unless: '(viên chức|lũy kế|giai đoạn)' },
  { about: ['5.4.1'], said: ['kỷ luật {n} lãnh đạo cấp tỉnh'] },
  { about: ['6.5'], said: ['{n} đơn vị sự nghiệp công lập … chuyển … công ty cổ phần'] },
  { about: ['7.6.1.a'], said: ['{n}% sở, (ban, )?ngành … kết nối, liên thông … với Ủy ban nhân dân tỉnh'] },
  { about: ['7.6.2'], said: ['tổng số văn bản đi … (:|là) {n}'] },
  {
    about: ['7.8.1'],
    said: ['{n} (thủ tục hành chính|dịch vụ công) … mức độ 3'],
    unless: '(mức độ 3( và|,) (mức độ )?4|Cổng)',
  },
  { about: ['7.8.2'], said: ['{n} (thủ tục hành chính|dịch vụ công) … mức độ 4'], unless: '(mức độ 3|Cổng)' },
  {
    about: ['departments'],
    said: ['(đến|toàn bộ|tất cả|cả) {n} sở(, (ban, )?ngành)? và', 'toàn tỉnh (hiện )?có {n} sở(, (ban, )?ngành)?'],
    unless: '((đã|được) (kiểm tra|thanh tra|khảo sát)|thí điểm)',
  },
  {
    about: ['districts'],
    said: [
      'sở(, (ban, )?ngành)? và {n} (Ủy ban nhân dân )?(cấp )?huyện',
      'toàn tỉnh (hiện )?có {n} (đơn vị hành chính cấp )?huyện',
    ],
    unless: '((đã|được) (kiểm tra|thanh tra|khảo sát)|thí điểm)',
  },
] as const satisfies readonly Mention<Code>[];
