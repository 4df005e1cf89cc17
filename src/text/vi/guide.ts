import type { AnyRule } from '../../appendix/furtherRules';
import type { Finding } from '../../check/types';
import type { Problem } from '../../figures/types';

/** Where the guide tells of a kind of rule. */
export type GuidePart = 'sheet' | 'notes' | 'periods';

interface KindTold {
  readonly part: GuidePart;
  readonly name: string;
  readonly means: string;
}

/** The guide's chapter on what each finding means; the advice is that of the findings themselves. */
export const guide = {
  opening:
    'Mỗi lời báo trong khung nói bốn điều: mục nào, sai ở đâu, chênh bao nhiêu, nên làm gì. Có ba mức. **Lỗi**: số liệu mâu thuẫn nhau, phải sửa hoặc chấp nhận kèm lý do. **Cảnh báo**: thường là sai; xem xong thấy đúng thì bấm “Đã xem”. **Lưu ý**: nhìn lại một lần là đủ.',
  parts: {
    sheet: 'Số liệu không khớp nhau',
    notes: 'Tỷ lệ và hai số ở cột Ghi chú',
    periods: 'So với kỳ trước',
  } satisfies Readonly<Record<GuidePart, string>>,
  kinds: {
    sum: {
      part: 'sheet',
      name: 'Tổng và các phần',
      means: 'Các phần cộng lại không bằng mục tổng.',
    },
    atMost: {
      part: 'sheet',
      name: 'Phần và toàn bộ',
      means: 'Số của một phần lớn hơn số của toàn bộ, ví dụ hoàn thành nhiều hơn được giao.',
    },
    limit: {
      part: 'sheet',
      name: 'Quá mức',
      means: 'Số vượt mức có thể có, ví dụ nhiều hơn số sở, số huyện của tỉnh.',
    },
    together: {
      part: 'sheet',
      name: 'Hai mục đi đôi',
      means: 'Một mục đã ghi mà mục đi cùng còn trống, hoặc ngược lại.',
    },
    differ: { part: 'sheet', name: 'Hai mục cạnh nhau bằng nhau', means: 'Có thể đã chép nhầm số của dòng bên cạnh.' },
    follows: {
      part: 'sheet',
      name: 'Tỷ lệ kéo theo nhau',
      means: 'Cả ba cấp đều đạt 100% mà một lĩnh vực lại không đạt 100%.',
    },
    needs: {
      part: 'sheet',
      name: 'Mã số và số lượng',
      means: 'Mã số đã chọn nói là có, nhưng các mục ghi số lượng đều bằng 0.',
    },
    reduction: {
      part: 'sheet',
      name: 'Tỷ lệ giảm so với năm 2015',
      means: 'Tỷ lệ ghi ra khác tỷ lệ tính từ số hiện có và số năm 2015 trong Thông tin đơn vị.',
    },
    reducedSoFar: {
      part: 'sheet',
      name: 'Giảm trong kỳ và giảm lũy kế',
      means: 'Tỷ lệ giảm riêng trong kỳ lớn hơn tỷ lệ giảm cộng dồn từ năm 2015.',
    },
    percentRange: { part: 'sheet', name: 'Tỷ lệ ngoài khoảng', means: 'Tỷ lệ nhỏ hơn 0 hoặc lớn hơn 100.' },
    wholeNumber: { part: 'sheet', name: 'Số đếm không nguyên', means: 'Ô đếm số lượng có số lẻ hoặc số âm.' },
    option: { part: 'sheet', name: 'Mã số lạ', means: 'Ô chọn có mã số không nằm trong danh sách của mẫu.' },
    rateOfCounts: {
      part: 'notes',
      name: 'Tỷ lệ tính lại',
      means: 'Tỷ lệ khác với kết quả chia hai số ghi ở cột Ghi chú.',
    },
    rateCut: {
      part: 'notes',
      name: 'Làm tròn',
      means: 'Tỷ lệ bị cắt bớt chữ số, ví dụ 99,678 ghi thành 99,67 thay vì 99,68.',
    },
    countsInOrder: {
      part: 'notes',
      name: 'Hai số ghi ngược',
      means: 'Số đứng trước lớn hơn số đứng sau, ví dụ “175920/175354”.',
    },
    overResolved: {
      part: 'notes',
      name: 'Nhầm mẫu số',
      means: 'Tỷ lệ đang tính trên hồ sơ tiếp nhận, mẫu yêu cầu tính trên hồ sơ đã giải quyết.',
    },
    lateWithin: {
      part: 'notes',
      name: 'Hồ sơ quá hạn',
      means: 'Số quá hạn của một lĩnh vực nhiều hơn số quá hạn của tất cả các cấp.',
    },
    grows: {
      part: 'periods',
      name: 'Kỳ dài ít hơn kỳ ngắn',
      means: 'Số của cả năm nhỏ hơn số của 6 tháng, hoặc của 6 tháng nhỏ hơn quý I.',
    },
    windowsAddUp: {
      part: 'periods',
      name: 'Các kỳ cộng lại',
      means: 'Số 6 tháng và quý III cộng lại nhiều hơn số cả năm.',
    },
    stockFlow: {
      part: 'periods',
      name: 'Kỳ trước, thêm và bớt',
      means: 'Số hiện có khác với số kỳ trước cộng số mới ban hành, trừ số bãi bỏ.',
    },
    band: { part: 'periods', name: 'Tăng, giảm quá mạnh', means: 'Số kỳ này gấp nhiều lần hoặc ít hơn hẳn kỳ trước.' },
    copiedRun: { part: 'periods', name: 'Một dãy giống kỳ trước', means: 'Nhiều số liền nhau y hệt kỳ trước.' },
    copiedFlow: { part: 'periods', name: 'Một số giống kỳ trước', means: 'Số phát sinh trong kỳ y hệt kỳ trước.' },
  } satisfies Readonly<Record<AnyRule['kind'], KindTold>>,
  advice: 'Nên làm:',
  entries: 'Cách ghi trong ô',
  entriesHelp: 'Ví dụ về những gì máy nói khi một ô ghi chưa đúng cách:',
  /** What may stand in a cell, and what it is taken for. */
  examples: {
    textNumber: ['1821', '1.821'],
    unitWritten: ['91 thủ tục', '91'],
    otherUnit: ['91 hồ sơ', '…'],
    percentFormat: ['95%', '95'],
    fractionForPercent: ['0,95', '95'],
    thousandsReadAsDecimal: ['1,821', '1.821'],
    date: ['01/04/2022', '…'],
    errorValue: ['#REF!', '…'],
    noneMark: ['Không có', '…'],
    optionWritten: ['Trực tuyến', '0'],
    ratio: ['175.354/175.920', '99,68'],
    truthValue: ['TRUE', '…'],
    tooLarge: ['182100000000000000', '…'],
    notNumber: ['khoảng 1.821', '1.821'],
  } satisfies Readonly<Record<Problem, readonly [read: string, meant: string]>>,
  blanks: 'Ô để trống và dòng của mẫu',
  /** Of what no rule and no entry is at fault. */
  others: {
    owed: 'Còn số liệu chưa nhập trong một nhóm phải báo cáo: nhập tiếp, không phát sinh thì ghi 0, đúng là chưa có thì bấm “Để trống”.',
    pinned:
      'Ô để trống chỉ có thể bằng một số: máy tính ra số ấy và có nút “Ghi giúp …”. Đối chiếu với số gốc rồi bấm.',
    impossible:
      'Ô để trống mà không số nào phù hợp: các mục liên quan đang mâu thuẫn nhau, đối chiếu các mục ấy với số gốc.',
    binding:
      'Không thấy một dòng của mẫu, có hai dòng cùng tên, hoặc số không còn đứng cùng dòng với tên chỉ tiêu: sửa lại cho đúng mẫu, hoặc bấm “Dựng lại bảng”.',
  } satisfies Readonly<Record<Exclude<Finding['kind'], 'rule' | 'entry'>, string>>,
  guesses: 'Máy đoán lỗi gõ thế nào',
  guessesHelp: (certain: string, likely: string, oneOf: string) =>
    `Khi số liệu không khớp, máy tìm cách sửa ít ô nhất để mọi chỗ đều khớp, rồi xem lỗi gõ nào dễ xảy ra nhất. “${certain}” và “${likely}” nói máy chắc đến đâu; “${oneOf}” nghĩa là máy chưa phân biệt được. Nút “Sửa giúp” chỉ sửa khi bấm. Các lỗi gõ máy nhận ra:`,
  citations: 'Văn bản được viện dẫn (trong Word)',
} as const;
