import type { Profile, Signatory, Span } from '../../appendix/profile';
import type { ReferenceKey } from '../../appendix/types';

const spans: Readonly<Record<Span, string>> = { q1: 'Quý I', h1: '6 tháng', q3: 'Quý III', year: 'Năm' };

const authorities: Readonly<Record<Signatory['authority'], string>> = {
  '': 'Người đứng đầu ký',
  'TM.': 'TM. (thay mặt)',
  'Q.': 'Q. (quyền)',
  'KT.': 'KT. (ký thay)',
  'TL.': 'TL. (thừa lệnh)',
  'TUQ.': 'TUQ. (thừa ủy quyền)',
};

const references: Readonly<Record<ReferenceKey, string>> = {
  departments: 'Số sở, ngành của tỉnh',
  districts: 'Số huyện, thành phố của tỉnh',
  civilServants2015: 'Biên chế công chức năm 2015',
  publicEmployees2015: 'Số người làm việc năm 2015',
};

/** What the fields about the office say; loaded when they are wanted. */
export const profile = {
  sections: {
    office: 'Đơn vị báo cáo',
    period: 'Kỳ báo cáo',
    signing: 'Người ký, nơi nhận',
    references: 'Số để đối chiếu',
  },
  fields: {
    parentOffice: 'Cơ quan chủ quản',
    office: 'Tên đơn vị',
    abbreviation: 'Chữ viết tắt',
    place: 'Địa danh',
    addressee: 'Kính gửi',
    span: 'Loại báo cáo',
    year: 'Năm',
    remit: 'Nhóm số liệu phải báo cáo',
    authority: 'Thẩm quyền ký',
    onBehalfOf: 'Ký thay, thừa lệnh ai',
    title: 'Chức vụ người ký',
    name: 'Họ và tên người ký',
    recipients: 'Nơi nhận',
    medium: 'Hình thức gửi',
    ...references,
  },
  hints: {
    parentOffice: 'Bộ, Ủy ban nhân dân các cấp: để trống.',
    abbreviation: 'Trong số, ký hiệu: …/BC-VPUB',
    remit: 'Nhóm không chọn thì không tính là thiếu.',
    onBehalfOf: 'Ví dụ: Chánh Văn phòng',
    name: 'Có thể để trống, điền khi trình ký.',
    recipients: 'Mỗi nơi một dòng, dòng cuối là “Lưu: …”.',
    medium: 'Bản giấy: dòng “Kèm theo” có chỗ chấm để điền số, ngày. Bản điện tử: để trống.',
    references: 'Không bắt buộc. Có số nào thì kiểm tra thêm theo số đó.',
  },
  spans,
  authorities,
  mediums: { electronic: 'Bản điện tử', paper: 'Bản giấy' } satisfies Record<Profile['medium'], string>,
  mistakes: {
    required: 'Hãy điền tên đơn vị.',
    abbreviation: 'Viết liền, không có dấu cách hay dấu gạch chéo.',
    year: 'Năm gồm bốn chữ số, ví dụ 2021.',
    remit: 'Hãy chọn ít nhất một nhóm.',
    onBehalfOf: 'Hãy điền chức vụ của người được ký thay.',
    wholeNumber: 'Hãy điền số nguyên, hoặc để trống.',
  },
};

export type ProfileWords = typeof profile;
