import type { ReferenceKey } from '../../appendix/types';
import { formatNumber } from '../../figures/formatNumber';
import type { CitationWords } from '../CitationWords';

const originals = 'Đối chiếu với văn bản gốc.';
const become = (meant: string) => `Sửa thành ${meant}.`;

const references: Readonly<Record<ReferenceKey, string>> = {
  departments: 'số sở, ngành',
  districts: 'số huyện, thành phố',
  civilServants2015: 'số biên chế công chức năm 2015',
  publicEmployees2015: 'số người làm việc năm 2015',
};

/** What is found in the narrative: how documents are cited, and numbers that the appendix has too. */
export const citations: CitationWords = {
  told: {
    yearDisagrees: ({ year, date }) => ({
      what: `Năm trong ký hiệu là ${year}, nhưng ngày ban hành ghi ${date}.`,
      advice: originals,
    }),
    typeMismatch: ({ type, symbol, meant }) => ({
      what:
        meant === null
          ? `${type} không đi với ký hiệu ${symbol}.`
          : `${type} của Chính phủ có ký hiệu NĐ-CP, không phải ${symbol}.`,
      advice: meant === null ? `${originals} Sửa tên loại hoặc ký hiệu.` : become(meant),
    }),
    yearMissing: ({ year, meant }) => ({
      what: 'Thiếu năm ban hành giữa số và ký hiệu.',
      advice:
        meant !== null
          ? become(meant)
          : `${year === null ? 'Chưa ghi ngày nên không suy ra được năm. ' : ''}${originals}`,
    }),
    datesConflict: ({ date, otherDate }) => ({
      what: `Ghi ngày ${date}, nơi khác trong báo cáo ghi ngày ${otherDate}.`,
      advice: originals,
    }),
    nearTwin: ({ twin, times }) => ({
      what: `Ký hiệu chỉ khác một, hai chữ so với ${twin} (được nhắc ${times} lần).`,
      advice: 'Kiểm tra có gõ nhầm ký hiệu không.',
    }),
    leadingZero: ({ meant }) => ({
      what: 'Ngày dưới 10 và tháng 1, tháng 2 phải có số 0 ở trước.',
      advice: become(meant),
    }),
    impossibleDate: ({ date }) => ({ what: `Lịch không có ngày ${date}.`, advice: originals }),
    numberOrder: ({ date, neighbour, neighbourDate }) => ({
      what: `Ghi ngày ${date}, trong khi ${neighbour} ghi ngày ${neighbourDate}: số không tăng theo ngày.`,
      advice: 'Trong một năm, số văn bản của một cơ quan tăng theo ngày. Kiểm tra lại số và ngày của hai văn bản.',
    }),
    firstIncomplete: () => ({
      what: 'Nhắc lần đầu mà chưa ghi ngày ban hành.',
      advice: 'Lần đầu ghi đủ tên loại, số, ký hiệu, ngày ban hành, cơ quan ban hành và trích yếu.',
    }),
    subjectMissing: () => ({
      what: 'Nhắc lần đầu mà chưa ghi trích yếu nội dung.',
      advice: 'Ghi thêm cơ quan ban hành (nếu chưa có) và “về …”.',
    }),
    repeatedInFull: ({ short }) => ({
      what: 'Đã viện dẫn đầy đủ ở trên.',
      advice: `Từ lần thứ hai chỉ cần ghi “${short}”.`,
    }),
    outsidePeriod: ({ date, year }) => ({
      what: `Văn bản ngày ${date} được nêu như kết quả của kỳ báo cáo năm ${year}.`,
      advice: 'Kiểm tra có phải nội dung của báo cáo cũ còn sót lại không.',
    }),
    malformed: ({ meant }) => ({ what: 'Số, ký hiệu viết chưa đúng.', advice: become(meant) }),
    missingSo: () => ({ what: 'Thiếu chữ “số” giữa tên loại và số văn bản.', advice: 'Thêm chữ “số”.' }),
    lookAlike: ({ letters, meant }) => ({
      what: `Trong ký hiệu có chữ của bảng chữ cái khác (${letters}), chỉ trông giống.`,
      advice: `Gõ lại ${meant}; để nguyên thì tìm kiếm sẽ không thấy.`,
    }),
    glued: ({ word }) => ({ what: `Chữ “${word}” dính liền vào ký hiệu.`, advice: 'Thêm dấu cách.' }),
    loose: ({ meant }) => ({ what: 'Số, ký hiệu có dấu cách thừa hoặc dấu gạch dài.', advice: become(meant) }),
    broken: () => ({
      what: 'Số, ký hiệu và ngày bị ngắt sang dòng hoặc đoạn khác.',
      advice: 'Xóa dấu xuống dòng ở giữa.',
    }),
    lawName: ({ meant }) => ({ what: 'Tên luật viết chưa đúng.', advice: `Sửa thành “${meant}”.` }),
    unnumbered: () => ({
      what: 'Nêu văn bản mà không có số, ký hiệu và ngày ban hành.',
      advice: 'Văn bản đã ban hành thì bổ sung số, ký hiệu và ngày.',
    }),
  },
  mention: ({ code, said, figure, decimals, isPercent }) => {
    const sign = isPercent ? '%' : '';
    const subject = references[code as ReferenceKey];
    const held = subject === undefined ? `mục ${code} của phụ lục` : `${subject} trong Thông tin đơn vị`;
    return {
      what: `Lời văn ghi ${said}${sign}, ${held} là ${formatNumber(figure, decimals)}${sign}.`,
      advice: 'Kiểm tra số nào đúng rồi sửa cho khớp.',
    };
  },
  rules: {
    C1: 'Năm trong ký hiệu là năm của ngày ban hành.',
    C2: 'Tên loại đi với ký hiệu: Nghị định – NĐ-CP, Quyết định – QĐ-…, Thông tư – TT-…; công văn không có chữ viết tắt tên loại.',
    C3: 'Nghị định, thông tư từ năm 1998 có năm ban hành giữa số và ký hiệu.',
    C4: 'Một văn bản chỉ có một ngày ban hành.',
    C5: 'Hai ký hiệu cùng số, cùng năm không chỉ khác nhau một, hai chữ.',
    C6: 'Ngày dưới 10 và tháng 1, tháng 2 có số 0 ở trước (Nghị định số 30/2020/NĐ-CP, Phụ lục I).',
    C7: 'Trong một năm, số văn bản của một cơ quan tăng theo ngày.',
    C8: 'Lần đầu viện dẫn ghi đủ ngày ban hành và trích yếu; các lần sau chỉ ghi tên loại, số và ký hiệu.',
    C9: 'Văn bản nêu như kết quả trong kỳ thì ban hành trong kỳ.',
    C10: 'Ký hiệu viết đúng: NĐ-CP, QĐ-TTg; văn bản của Đảng: 18-NQ/TW.',
    C11: 'Có chữ “số” giữa tên loại và số văn bản.',
    C12: 'Ký hiệu không lẫn chữ của bảng chữ cái khác.',
    C13: 'Có dấu cách sau ký hiệu.',
    C14: 'Trong số, ký hiệu không có dấu cách và dấu gạch dài.',
    C15: 'Số, ký hiệu và ngày không bị ngắt sang dòng, đoạn khác.',
    C16: 'Tên luật viết đúng: Luật Ngân sách nhà nước; Luật sửa đổi, bổ sung một số điều của Luật …',
    C17: 'Kế hoạch, chương trình đã ban hành được nêu kèm số, ký hiệu và ngày.',
    C18: 'Ngày ghi trong báo cáo có trong lịch.',
  },
};
