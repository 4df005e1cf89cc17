import type { Failures } from './failures';

/** What the pane says beside a document; loaded where there is one. */
export const word = {
  intro: 'Chọn bảng tính đã lưu, xem lại kết quả kiểm tra rồi mở báo cáo trong Word.',

  file: {
    title: 'Chọn bảng tính',
    help: 'Chọn tệp .xlsx có phụ lục đã lưu từ Excel.',
    choose: 'Chọn tệp .xlsx',
    other: 'Chọn tệp khác',
    reading: 'Đang đọc tệp…',
    unchosen: 'Kết quả kiểm tra hiện ở đây sau khi chọn tệp.',
    mend: 'Cần sửa số liệu thì sửa trong Excel, lưu lại rồi chọn lại tệp ở bước 1.',
    chosen: (file: string) => `Đã đọc tệp ${file}`,
    others: (read: string, others: readonly string[]) =>
      `Tệp có nhiều phụ lục. Đang dùng trang “${read}”, không dùng ${others.map((name) => `“${name}”`).join(', ')}. Cần trang khác thì chuyển trang đó lên đầu tệp, lưu rồi chọn lại.`,
    noProfile: 'Tệp này chưa có thông tin đơn vị. Điền dưới đây để lập báo cáo.',
    useProfile: 'Dùng thông tin này',
  },

  report: {
    needsFile: 'Chọn bảng tính ở bước 1 để lập báo cáo.',
    newDocument: {
      button: 'Mở báo cáo trong Word',
      help: 'Báo cáo mở thành văn bản mới; văn bản đang mở giữ nguyên.',
    },
    onlineCopy: {
      button: 'Mở báo cáo trong Word',
      help: 'Word trên web sẽ hỏi lại rồi lưu báo cáo thành một tệp mới trong OneDrive của bạn. Văn bản đang mở giữ nguyên.',
    },
    intoOpen: {
      button: 'Chèn báo cáo vào văn bản này',
      help: 'Bản Word này chỉ chèn được báo cáo vào văn bản đang mở, sau phần đã có. Khổ giấy, lề, số trang và ngắt trang trước Phụ lục không theo được, cần đặt lại sau khi chèn.',
    },
  },

  refresh: {
    title: 'Cập nhật số liệu',
    help: 'Đưa số liệu của bảng tính vào báo cáo đang mở. Phần lời và mọi chỗ khác giữ nguyên.',
    button: 'Cập nhật số liệu',
    needsFile: 'Chọn bảng tính ở bước 1 để cập nhật số liệu.',
    needsProfile: 'Điền thông tin đơn vị ở bước 1 để cập nhật số liệu.',
    upToDate: 'Số liệu trong văn bản đã khớp với bảng tính.',
    done: (figures: number, places: number) =>
      places > figures ? `Đã cập nhật ${figures} số liệu, ở ${places} chỗ.` : `Đã cập nhật ${figures} số liệu.`,
    nothingDone: 'Chưa cập nhật số nào.',
    changed: (count: number) => `Đã cập nhật (${count})`,
    places: { appendix: 'Phụ lục', narrative: 'phần lời', change: 'mức tăng, giảm' },
    became: (from: string, to: string) => `${from || 'trống'} → ${to || 'trống'}`,
    overwritten: (count: number) => `Đã sửa tay (${count})`,
    overwrittenHelp: 'Các số này khác số máy đã ghi lần trước nên được giữ nguyên.',
    stands: (code: string, place: 'appendix' | 'narrative' | 'change') =>
      `Mục ${code}, ${{ appendix: 'trong Phụ lục', narrative: 'trong phần lời', change: 'mức tăng, giảm so với kỳ trước' }[place]}`,
    differs: (from: string, to: string) => `Văn bản ghi ${from || 'trống'}, bảng tính ${to ? `là ${to}` : 'để trống'}.`,
    take: (to: string) => (to ? `Lấy ${to}` : 'Để trống'),
    select: 'Chọn trong văn bản',
    rewrites: (count: number) => `Câu cần viết lại (${count})`,
    rewritesHelp: 'Với số liệu mới, chỉ thay số trong câu cũ là chưa đủ.',
    rewritable: 'Câu chưa ai sửa thì viết lại được bằng một lần bấm.',
    suggested: 'Nên viết:',
    write: 'Viết lại câu này',
    writeAll: (count: number) => `Viết lại cả ${count} câu chưa ai sửa`,
    awaits: (codes: readonly string[]) =>
      `Bảng tính chưa đủ số liệu ở mục ${codes.join(', ')}. Hãy sửa hoặc bỏ câu này.`,
    dropped: 'Bảng tính không còn số liệu cho câu này. Hãy sửa hoặc bỏ câu này.',
    locked: (codes: readonly string[]) =>
      `Ô nội dung đang bị khóa nên chưa cập nhật: mục ${codes.join(', ')}. Bỏ khóa ở thẻ Nhà phát triển (Developer), rồi bấm lại.`,
    absent: (codes: readonly string[]) => `Không thấy ô số liệu trong Phụ lục của văn bản: mục ${codes.join(', ')}.`,
    absentMany: (count: number) => `Không thấy ô số liệu của ${count} mục trong Phụ lục của văn bản.`,
    noReport: {
      what: 'Văn bản đang mở không có ô số liệu nào.',
      advice: 'Mở báo cáo đã lập bằng tiện ích này, mở khung này ở cửa sổ đó, rồi bấm lại.',
    },
    otherPeriod: (document: string, workbook: string) =>
      `Văn bản này là báo cáo ${document}, còn bảng tính là của ${workbook}. Chưa cập nhật số nào.`,
    anyway: 'Vẫn cập nhật',
    gone: 'Không còn thấy chỗ này trong văn bản. Có thể nó vừa được sửa hoặc xóa.',
  },

  prose: {
    title: 'Kiểm tra văn bản',
    help: 'Kiểm tra cách viện dẫn văn bản trong báo cáo đang mở. Nếu đã chọn bảng tính thì đối chiếu cả số trong phần lời. Không tự sửa chỗ nào.',
    button: 'Kiểm tra văn bản',
    checked: (citations: number) =>
      citations > 0
        ? `Đã kiểm tra ${citations} chỗ viện dẫn.`
        : 'Không thấy chỗ nào viện dẫn văn bản theo số, ký hiệu.',
    found: (count: number) => (count > 0 ? `Có ${count} chỗ nên xem.` : 'Chưa thấy lỗi.'),
  },

  /** In Word's own words. */
  failures: {
    protected: {
      what: 'Văn bản hoặc ô nội dung này đang được khóa.',
      advice: 'Vào thẻ Xem lại (Review), bỏ hạn chế chỉnh sửa, rồi thử lại.',
    },
    gone: {
      what: 'Không còn thấy chỗ cần tìm trong văn bản.',
      advice: 'Có thể chỗ ấy vừa bị xóa. Bấm lại nút vừa rồi để đọc lại văn bản.',
    },
    otherWindow: {
      what: 'Một văn bản khác đang ở phía trước.',
      advice: 'Bấm vào cửa sổ của văn bản này, rồi thử lại.',
    },
    dialogOpen: {
      what: 'Word đang mở một hộp thoại.',
      advice: 'Đóng hộp thoại đó, rồi thử lại.',
    },
    notSupported: {
      what: 'Bản Word này chưa có chức năng vừa gọi.',
      advice:
        'Nếu tên nút vừa đổi, bấm lại: báo cáo sẽ chèn vào văn bản đang mở. Nếu không, cần Office 2021 hoặc mới hơn.',
    },
    tooLarge: {
      what: 'Văn bản quá lớn để xử lý một lần.',
      advice: 'Bớt hình ảnh lớn hoặc mở bằng Word trên máy, rồi thử lại.',
    },
    busy: {
      what: 'Word đang bận hoặc hộp tìm kiếm đang mở.',
      advice: 'Đóng hộp tìm kiếm, chờ vài giây rồi thử lại.',
    },
    noAnswer: {
      what: 'Chưa thấy Word trả lời.',
      advice: 'Đóng các hộp thoại của Word, xem việc vừa bấm đã xong chưa rồi hãy thử lại.',
    },
    halfCorrected: {
      what: 'Word dừng giữa chừng, có thể mới ghi được một phần.',
      advice: 'Bấm lại để ghi nốt, hoặc bấm Hoàn tác (Ctrl+Z) trong Word để lấy lại như cũ.',
    },
    unknown: {
      what: 'Word báo một lỗi chưa rõ nguyên nhân.',
      advice: 'Bấm chuột ra ngoài ô nội dung đang soạn rồi thử lại. Nếu vẫn lỗi, lưu văn bản, đóng và mở lại.',
    },
    reportFailed: {
      what: 'Chưa làm được việc này.',
      advice: 'Kiểm tra kết nối mạng rồi thử lại. Văn bản của bạn vẫn còn nguyên.',
    },
    changedMeanwhile: {
      what: 'Chỗ này vừa thay đổi nên chưa sửa.',
      advice: 'Bấm lại nút vừa rồi để đọc lại văn bản.',
    },
  } satisfies Partial<Failures>,
};

export type WordWords = typeof word;
