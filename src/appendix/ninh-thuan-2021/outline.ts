import type { Outline } from '../types';
import type { Code } from './codes';
import { civilServiceSentences, staffReductionSentences } from './sentences/civilService';
import { digitalSentences } from './sentences/digital';
import { directionSentences, inspectionSentences, planSentences } from './sentences/direction';
import { financeSentences } from './sentences/finance';
import { institutionSentences } from './sentences/institutions';
import { organisationSentences } from './sentences/organisation';
import { procedureSentences } from './sentences/procedures';

/**
 * The narrative of the 2021 report, in its own headings. Two things differ from the source on purpose: headings carry
 * no final colon (Decree 30/2020, annex I), and heading 4.1, where two documents are named first, names them in full
 * (II.6.b) and says NĐ-CP where the source misprints "108/2014/NĐ-VP".
 * Parts stay "A." and "B." and not "Phần I", "Phần II": offices of this province number their reports so, and the
 * decree lets a report run without "Phần". Narrative and appendix are numbered differently: narrative II.1 tells of
 * appendix 2, II.2 of 3, II.3 of 4.1, II.4 of 4.2, 4.3 and 5, II.5 of 6, II.6 of 7, and I of 1.
 */
export const outline = {
  documentType: 'BÁO CÁO',
  subject: 'Kết quả cải cách hành chính {period}',
  opening: {
    prompt:
      'Nêu văn bản giao báo cáo: Thực hiện … số …, ngày …/…/… của … về việc hướng dẫn xây dựng kế hoạch và báo cáo cải cách hành chính định kỳ;',
    text: '{office} báo cáo kết quả cải cách hành chính {period} (số liệu thống kê tại Phụ lục kèm theo), cụ thể như sau:',
  },
  sections: [
    { id: 'A', level: 1, number: 'A.', heading: 'PHẠM VI ĐỐI VỚI ĐƠN VỊ', prompts: [] },
    {
      id: 'A.I',
      level: 2,
      number: 'I.',
      heading: 'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH',
      prompts: [],
    },
    {
      id: 'A.I.1',
      level: 3,
      number: '1.',
      heading: 'Về kế hoạch cải cách hành chính',
      prompts: [
        'Nêu số, ký hiệu, ngày ban hành Kế hoạch cải cách hành chính {period} và Kế hoạch tuyên truyền cải cách hành chính của cơ quan',
      ],
      sentences: planSentences,
    },
    {
      id: 'A.I.2',
      level: 3,
      number: '2.',
      heading: 'Về tổ chức chỉ đạo, điều hành cải cách hành chính',
      prompts: [
        'Nêu các văn bản chỉ đạo, điều hành đã ban hành hoặc tổ chức thực hiện trong kỳ (số, ký hiệu, ngày, trích yếu)',
        'Nêu việc đánh giá, phân loại cán bộ, công chức, viên chức; việc chấp hành kỷ luật, kỷ cương hành chính',
      ],
      sentences: directionSentences,
    },
    {
      id: 'A.I.3',
      level: 3,
      number: '3.',
      heading: 'Về kiểm tra cải cách hành chính',
      prompts: [
        'Nêu số, ký hiệu, ngày của quyết định, kế hoạch kiểm tra; nội dung, đối tượng được kiểm tra và việc chấn chỉnh sau kiểm tra',
      ],
      sentences: inspectionSentences,
    },
    {
      id: 'A.I.4',
      level: 3,
      number: '4.',
      heading: 'Về công tác tuyên truyền cải cách hành chính',
      prompts: [
        'Nêu nội dung, hình thức tuyên truyền; các văn bản đã phổ biến, quán triệt (số, ký hiệu, ngày)',
        'Nêu kết quả: số tin, bài trên Cổng Thông tin điện tử; số cuộc họp, hội nghị lồng ghép tuyên truyền',
      ],
    },
    {
      id: 'A.II',
      level: 2,
      number: 'II.',
      heading: 'KẾT QUẢ THỰC HIỆN CÔNG TÁC CẢI CÁCH HÀNH CHÍNH',
      also: [
        'Kết quả cải cách hành chính',
        'Kết quả thực hiện cải cách hành chính',
        'Kết quả thực hiện các nhiệm vụ cải cách hành chính',
      ],
      prompts: [],
    },
    {
      id: 'A.II.1',
      level: 3,
      number: '1.',
      heading: 'Cải cách thể chế',
      prompts: [
        'Nêu số, ký hiệu, ngày, trích yếu các văn bản quy phạm pháp luật đã ban hành hoặc tham mưu ban hành trong kỳ',
      ],
      sentences: institutionSentences,
    },
    {
      id: 'A.II.2',
      level: 3,
      number: '2.',
      heading: 'Cải cách thủ tục hành chính',
      prompts: [
        'Nêu việc công bố, niêm yết công khai thủ tục hành chính; tiếp nhận phản ánh, kiến nghị (số, ký hiệu, ngày văn bản)',
        'Nêu việc thực hiện cơ chế một cửa, một cửa liên thông theo Nghị định số 61/2018/NĐ-CP',
      ],
      sentences: procedureSentences,
    },
    {
      id: 'A.II.3',
      level: 3,
      number: '3.',
      heading: 'Cải cách tổ chức bộ máy hành chính nhà nước',
      also: ['Cải cách tổ chức bộ máy hành chính', 'Cải cách tổ chức bộ máy'],
      prompts: [],
    },
    {
      id: 'A.II.3.1',
      level: 4,
      number: '3.1.',
      heading: 'Việc kiện toàn tổ chức bộ máy',
      prompts: [
        'Nêu việc sắp xếp, kiện toàn các phòng, ban, đơn vị; đề án vị trí việc làm (số, ký hiệu, ngày quyết định phê duyệt)',
      ],
      sentences: organisationSentences,
    },
    {
      id: 'A.II.3.2',
      level: 4,
      number: '3.2.',
      heading: 'Việc ban hành, sửa đổi, bổ sung các quy chế hoạt động của cơ quan, đơn vị',
      prompts: [
        'Nêu các quy chế đã ban hành, sửa đổi, bổ sung trong kỳ (số, ký hiệu, ngày quyết định) và việc tổ chức thực hiện',
      ],
    },
    {
      id: 'A.II.4',
      level: 3,
      number: '4.',
      heading: 'Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức',
      also: ['Cải cách chế độ công vụ', 'Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức'],
      prompts: [],
      sentences: civilServiceSentences,
    },
    {
      id: 'A.II.4.1',
      level: 4,
      number: '4.1.',
      heading:
        'Kết quả triển khai thực hiện Nghị quyết số 39-NQ/TW ngày 17/4/2015 của Bộ Chính trị và Nghị định số 108/2014/NĐ-CP ngày 20/11/2014 của Chính phủ về tinh giản biên chế',
      also: ['Kết quả triển khai thực hiện Nghị quyết số 39-NQ/TW và Nghị định số 108/2014/NĐ-CP'],
      prompts: ['Nêu kế hoạch tinh giản biên chế (số, ký hiệu, ngày) và kết quả thực hiện trong kỳ'],
      sentences: staffReductionSentences,
    },
    {
      id: 'A.II.4.2',
      level: 4,
      number: '4.2.',
      heading: 'Kết quả thực hiện kế hoạch đào tạo, bồi dưỡng cán bộ, công chức, viên chức',
      prompts: ['Nêu kế hoạch đào tạo, bồi dưỡng (số, ký hiệu, ngày), số lớp và số lượt người đã cử tham gia trong kỳ'],
    },
    {
      id: 'A.II.5',
      level: 3,
      number: '5.',
      heading: 'Cải cách tài chính công',
      prompts: [
        'Nêu việc thực hiện cơ chế tự chủ, quy chế chi tiêu nội bộ, quản lý kinh phí và tài sản công (số, ký hiệu, ngày văn bản)',
      ],
      sentences: financeSentences,
    },
    {
      id: 'A.II.6',
      level: 3,
      number: '6.',
      heading: 'Hiện đại hóa nền hành chính',
      also: [
        'Hiện đại hóa hành chính',
        'Xây dựng và phát triển Chính phủ điện tử, Chính phủ số',
        'Xây dựng và phát triển Chính quyền điện tử, Chính quyền số',
        'Xây dựng, phát triển Chính quyền điện tử, Chính quyền số',
      ],
      prompts: [
        'Nêu việc ứng dụng công nghệ thông tin, gửi nhận văn bản điện tử, chữ ký số, an toàn thông tin (số, ký hiệu, ngày văn bản)',
        'Nêu việc áp dụng hệ thống quản lý chất lượng TCVN ISO 9001:2015',
      ],
      sentences: digitalSentences,
    },
    { id: 'A.III', level: 2, number: 'III.', heading: 'ĐÁNH GIÁ CHUNG', prompts: [] },
    {
      id: 'A.III.1',
      level: 3,
      number: '1.',
      heading: 'Ưu điểm',
      also: ['Kết quả đạt được', 'Những kết quả đạt được', 'Những kết quả tích cực', 'Những mặt đạt được', 'Mặt được'],
      prompts: ['Nêu những kết quả nổi bật, cách làm hiệu quả trong kỳ'],
    },
    {
      id: 'A.III.2',
      level: 3,
      number: '2.',
      heading: 'Tồn tại, hạn chế',
      also: [
        'Hạn chế, tồn tại',
        'Những tồn tại, hạn chế',
        'Những hạn chế, tồn tại',
        'Tồn tại, hạn chế và nguyên nhân',
        'Những tồn tại, hạn chế và nguyên nhân',
        'Khó khăn, hạn chế',
      ],
      prompts: ['Nêu những việc chưa làm được, nguyên nhân khách quan và chủ quan'],
    },
    {
      id: 'A.IV',
      level: 2,
      number: 'IV.',
      heading: 'PHƯƠNG HƯỚNG, NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH TRONG THỜI GIAN TỚI',
      also: [
        'Phương hướng, nhiệm vụ cải cách hành chính {nextPeriod}',
        'Phương hướng, nhiệm vụ {nextPeriod}',
        'Phương hướng, nhiệm vụ trong thời gian tới',
        'Nhiệm vụ cải cách hành chính trọng tâm {nextPeriod}',
        'Nhiệm vụ trọng tâm {nextPeriod}',
      ],
      prompts: [
        'Nêu lần lượt từng nhiệm vụ, đánh số 1, 2, 3…: thực hiện Chương trình tổng thể và Kế hoạch cải cách hành chính {nextPeriod}; thể chế; thủ tục hành chính; tổ chức bộ máy; công vụ; tài chính công; hiện đại hóa',
      ],
    },
    {
      id: 'B',
      level: 1,
      number: 'B.',
      heading: 'NHIỆM VỤ PHỐI HỢP VỚI CÁC SỞ, NGÀNH TRONG {nextPeriod}',
      prompts: ['Nêu các nhiệm vụ cần phối hợp, cơ quan chủ trì và cơ quan phối hợp trong {nextPeriod}'],
    },
  ],
  closing: [
    'Trên đây là Báo cáo kết quả cải cách hành chính {period}, {office} gửi {addressee} tổng hợp theo quy định.',
    'Trân trọng./.',
  ],
} as const satisfies Outline<Code>;
