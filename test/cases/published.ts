import type { TypedWithNotes } from './furtherRules';

/**
 * Figures that offices of other provinces published, put on the lines of this form. The notes are in the words of their
 * reports, shortened; where only counts were published, the rate is worked out from them. `true`: they hold; `cut`: a
 * rate is cut off where it should be rounded; `odd`: true, and worth a look; `wrong`: they contradict each other.
 */
export interface PublishedSet {
  readonly office: string;
  /** The page they stand on. */
  readonly source: string;
  readonly verdict: 'true' | 'cut' | 'odd' | 'wrong';
  readonly figures: TypedWithNotes;
  /** What is to be told besides blanks, errors first: severity and id. */
  readonly findings: readonly string[];
}

export const publishedSets: readonly PublishedSet[] = [
  {
    office: 'Lâm Đồng, six months of 2022',
    source:
      'baolamdong.vn/toasoan-bandoc/202206/ti-le-ho-so-tthc-do-cac-so-nganh-tiep-nhan-duoc-giai-quyet-dung-han-dat-9968-3123212/',
    verdict: 'cut',
    figures: {
      '3.4.1': ['99,68', '175.354/175.920'],
      '3.4.2': [
        '98,15',
        'tổng số hồ sơ TTHC đã giải quyết xong là 26.972 hồ sơ, số hồ sơ TTHC giải quyết đúng hạn là 26.473 hồ sơ',
      ],
      '3.4.3': ['98,94', '204847 / 207030 hồ sơ'],
    },
    findings: ['notice R43.2:3.4.3'],
  },
  {
    office: 'Lâm Đồng, first quarter of 2020',
    source: 'baolamdong.vn/doi-song/202003/tren-7600-ho-so-bi-qua-han-trong-quy-i-2993657/',
    verdict: 'true',
    figures: {
      '3.4.1': [
        '98,63',
        'Tiếp nhận 54.575 hồ sơ; đã giải quyết 51.780 hồ sơ, đúng và trước hạn 51.072 hồ sơ, đạt tỷ lệ 98,63%; quá hạn còn 708 hồ sơ, chiếm tỷ lệ 1,37%. Đang giải quyết 2.800 hồ sơ (2.672 hồ sơ chưa đến hạn, 128 hồ sơ đã quá hạn)',
      ],
      '3.4.2': [
        '98,28',
        '12 huyện, thành phố tiếp nhận 340.060 hồ sơ, đã giải quyết 329.596 hồ sơ; trong đó, đúng và trước hạn có 323.911 hồ sơ, đạt tỷ lệ 98,28%, còn 5.685 hồ sơ quá hạn, tỷ lệ 1,7%',
      ],
      '3.4.3': ['99,51', 'đúng và trước hạn 260.612 hồ sơ trên tổng số 261.896 hồ sơ đã giải quyết'],
    },
    findings: [],
  },
  {
    office: 'Lâm Đồng, October 2019',
    source: 'baolamdong.vn/xahoi/201911/luong-ho-so-qua-han-cap-huyen-thanh-con-nhieu-2975513/',
    verdict: 'true',
    figures: {
      '3.4.1': [
        '99',
        'Đã giải quyết 15.641 hồ sơ, trong đó trước hạn 13.529 hồ sơ (86,5%), đúng hạn 1.958 hồ sơ (12,5%), quá hạn 154 hồ sơ (1%)',
      ],
      '3.4.2': [
        '96,4',
        'Đã giải quyết được 17.651 hồ sơ: 13.767 hồ sơ trước hạn (78%), 3.254 hồ sơ đúng hạn (18,4%), quá hạn còn 634 hồ sơ (3,6%)',
      ],
    },
    findings: [],
  },
  {
    office: 'communes of Bình Dương, 2021',
    source: 'baobinhduong.vn/ty-le-giai-quyet-ho-so-cap-xa-dat-99-99--a264478.html',
    verdict: 'true',
    figures: {
      '3.4.3': [
        '99,99',
        '91 xã, phường, thị trấn tiếp nhận 904.497 hồ sơ; đã giải quyết 904.298 hồ sơ, trong đó trả trước và đúng hạn 904.225 hồ sơ, đạt tỷ lệ 99,99%, quá hạn 73 hồ sơ, chiếm tỷ lệ 0,01%',
      ],
    },
    findings: [],
  },
  {
    office: 'huyện Phú Giáo, nine months of 2020',
    source:
      'baobinhduong.vn/en/phu-giao-district-settlement-rate-of-administrative-procedures-reaches-98--a233340.html',
    verdict: 'cut',
    figures: {
      '3.1.3.b': '279',
      '3.4.2': ['99.29', '51.355/51.722 hồ sơ, trễ hạn 367 hồ sơ (0,71%)'],
      '3.4.3': ['99.97', '116.723/116.749'],
    },
    findings: ['notice R43.2:3.4.3'],
  },
  {
    office: 'huyện Phú Giáo, 2018',
    source: 'baobinhduong.vn/en/phu-giao-focuses-on-administrative-reform-tasks-in-2019-a199599.html',
    verdict: 'true',
    figures: {
      '3.1.3.b': '296',
      '3.1.3.c': '130',
      '3.4.2': [
        '99,31',
        'tiếp nhận và giải quyết 26.684 hồ sơ, trả trước và đúng hạn hơn 26.090 hồ sơ, trễ hạn 181 hồ sơ (0,69%)',
      ],
    },
    findings: [],
  },
  {
    office: 'xã Phú Giáo, third quarter of 2025',
    source:
      'sggp.org.vn/trung-tam-phuc-vu-hanh-chinh-cong-xa-phu-giao-ty-le-giai-quyet-ho-so-dung-va-truoc-han-dat-hon-99-post817785.html',
    verdict: 'wrong',
    figures: { '3.4.3': ['96,2', '2.602/2.760 hồ sơ giải quyết đúng và trước hạn'] },
    findings: ['error R43.1:3.4.3'],
  },
  {
    office: 'xã Phú Giáo, third quarter of 2025, with what was received for others',
    source:
      'sggp.org.vn/trung-tam-phuc-vu-hanh-chinh-cong-xa-phu-giao-ty-le-giai-quyet-ho-so-dung-va-truoc-han-dat-hon-99-post817785.html',
    verdict: 'true',
    figures: { '3.4.3': ['99,2', 'Tiếp nhận 13.188 hồ sơ, giải quyết 12.970 hồ sơ; trễ hạn 102 hồ sơ'] },
    findings: [],
  },
  {
    office: 'districts and communes of Vĩnh Phúc, August 2021',
    source: 'vinhphuc.gov.vn/ct/cms/thongbao/Lists/ThongBao/View_Detail.aspx?ItemID=3105',
    verdict: 'true',
    figures: {
      '3.4.2': [
        '96,55',
        'BC số 19/BC-TTPVHCC: tiếp nhận mới 19.630 hồ sơ, hồ sơ trả trước và đúng hạn là 19.255 hồ sơ (đạt 96,55%), hồ sơ đến hạn giải quyết 19.944 hồ sơ, hồ sơ quá hạn giải quyết nhưng chưa có kết quả 689 hồ sơ chiếm 3,45 %',
      ],
    },
    findings: [],
  },
  {
    office: 'Vĩnh Phúc, third quarter of 2021',
    source: 'vinhphuc.gov.vn/ct/cms/thongbao/Lists/ThongBao/View_Detail.aspx?ItemID=3158',
    verdict: 'true',
    figures: {
      '3.4.1': [
        '99,74',
        'Tiếp nhận mới 14.043 hồ sơ, tồn kỳ trước chuyển sang 2.191; đến hạn giải quyết 14.101 hồ sơ. Trước và đúng hạn 14.064 hồ sơ (đạt 99,74%). Chậm hạn và quá hạn 37 hồ sơ (chiếm 0,26%). Trả lại, xin rút 461 hồ sơ (chiếm 3,3%)',
      ],
    },
    findings: [],
  },
  {
    office: 'Vĩnh Phúc, September 2021',
    source: 'vinhphuc.gov.vn/ct/cms/thongbao/Lists/ThongBao/View_Detail.aspx?ItemID=3158',
    verdict: 'true',
    figures: {
      '3.4.1': ['99,71', 'đến hạn 4.169 hồ sơ; trả trước và đúng hạn 4.157 hồ sơ; chậm hạn 12 hồ sơ'],
      '7.8.3': [null, '61/1.598 hồ sơ'],
      '7.8.4': [null, '1.537/1.598 hồ sơ'],
    },
    findings: [],
  },
  {
    office: 'Vĩnh Phúc, 2019',
    source: 'sokhdt.vinhphuc.gov.vn/noidung/tintuc/Lists/ThoiSuTongHop/View_Detail.aspx?ItemID=301',
    verdict: 'true',
    figures: {
      '3.1.3.a': '1.463',
      '3.4.1': [
        '98,13',
        'Tiếp nhận mới 35.768 hồ sơ, tồn kỳ trước chuyển sang 1.914 hồ sơ; trước và đúng hạn 33.257 hồ sơ (đạt 98,13%), chậm hạn 635 hồ sơ (chiếm 1,87%)',
      ],
    },
    findings: [],
  },
  {
    office: 'Vĩnh Phúc, January 2022',
    source:
      'baovinhphuc.com.vn/thoi-su/73165/thang-12022-ho-so-giai-quyet-truoc-va-dung-han-tthc-cap-tinh-dat-hon-99.html',
    verdict: 'true',
    figures: {
      '3.4.1': ['99,3', '4.186/4.215 hồ sơ đến hạn, tiếp nhận mới 5.562 hồ sơ'],
      '3.4.2': ['98,4', 'tiếp nhận mới hơn 12.200 hồ sơ'],
    },
    findings: [],
  },
  {
    office: 'Vĩnh Phúc, May 2019: "gần 97%" typed as it was said',
    source:
      'xaydung.gov.vn/web/guest/trang-chi-tiet/-/tin-chi-tiet/Z2jG/172/645522/trung-tam-hanh-chinh-cong-tinh-vinh-phuc-gan-97-ho-so-tra-truoc-va-dung-han.html',
    verdict: 'odd',
    figures: { '3.4.1': ['gần 97%', '2.425/2.504 hồ sơ'] },
    findings: ['error entry:notNumber:3.4.1'],
  },
  {
    office: 'Vĩnh Phúc, July 2021',
    source: 'baovinhphuc.com.vn/thoi-su/65590/ty-le-ho-so-giai-quyet-dung-va-truoc-han-dat-gan-100.html',
    verdict: 'true',
    figures: { '3.4.1': ['99,81', 'gần 5.290/gần 5.300 hồ sơ đến hạn, tính từ ngày 21/6 - 20/7'] },
    findings: [],
  },
  {
    office: 'Bến Tre, May 2021',
    source: 'baodongkhoi.vn/trung-tam-phuc-vu-hanh-chinh-cong-giai-quyet-hon-4-5-ngan-ho-so-06062021-a86932.html',
    verdict: 'true',
    figures: {
      '3.4.1': [
        '99,7',
        'Đã giải quyết 4.561/5.650 HS (tỷ lệ 80,7%), có 12 hồ sơ giải quyết trễ hạn (tỷ lệ 0,3%). Đang giải quyết 1.089 HS',
      ],
    },
    findings: [],
  },
  {
    office: 'Bến Tre, October 2020',
    source:
      'baodongkhoi.vn/trung-tam-phuc-vu-hanh-chinh-cong-tinh-giai-quyet-tren-8-9-ngan-ho-so-cac-loai-08112020-a79925.html',
    verdict: 'true',
    figures: { '3.4.1': ['99,8', '8,96 ngàn/8,98 ngàn HS, 17 HS trễ hạn (tỷ lệ 0,2%)'] },
    findings: [],
  },
  {
    office: 'Bến Tre, 2020',
    source:
      'baodongkhoi.vn/nam-2020-trung-tam-phuc-vu-hanh-chinh-cong-giai-quyet-hon-78-ngan-ho-so-cac-loai-17012021-a82226.html',
    verdict: 'true',
    figures: {
      '3.4.1': [
        '98,5',
        'giải quyết 78,76 ngàn HS, đúng và trước hạn 77,56 ngàn, trễ hạn 1,2 ngàn HS; trong đó 164 HS trễ hạn thực tế, 1.038 HS trễ hạn trên hệ thống',
      ],
    },
    findings: [],
  },
  {
    office: 'Sơn La, first year of its centre',
    source:
      'baosonla.org.vn/vi/bai-viet/trung-tam-hanh-chinh-cong-tinh-giai-quyet-va-tra-ket-qua-gan-27000-ho-so-tthc-15405',
    verdict: 'true',
    figures: {
      '3.4.1': [
        null,
        'tiếp nhận 28.817 hồ sơ; trước hạn 22.357, đạt 83%; đúng hạn 3.523; đang giải quyết 1.207; quá hạn 267',
      ],
    },
    findings: [],
  },
  {
    office: 'huyện Đắk Glong, 2020',
    source: 'baodaknong.org.vn/huyen-dak-glong/giai-quyet-duoc-hon-57-000-ho-so-thu-tuc-hanh-chinh-84218.html',
    verdict: 'true',
    figures: {
      '3.4.2': [
        '99,68',
        'Tổng số 59.010 bộ (mới tiếp nhận 57.028 bộ, kỳ trước chuyển qua 1.982 bộ). Đã giải quyết được 57.689 bộ hồ sơ (57.502 hồ sơ giải quyết đúng hạn, 187 hồ sơ giải quyết quá hạn); 1.321 hồ sơ đang giải quyết (1.246 hồ sơ chưa đến hạn, 75 hồ sơ quá hạn)',
      ],
    },
    findings: [],
  },
  {
    office: 'Quận 1, thành phố Hồ Chí Minh, 2018',
    source: 'thanhnien.vn/thoi-su/tphcm-trong-3-nam-q1-chi-co-1-ho-so-tre-hen-1052762.html',
    verdict: 'odd',
    figures: {
      '3.4.2': [
        '99,96',
        'Tiếp nhận 585.336 hồ sơ; đã giải quyết 585.116 hồ sơ, đạt tỷ lệ 99,96% (đúng hạn 585.116 hồ sơ, trễ hạn 0 hồ sơ, tỷ lệ 0%); đang giải quyết còn trong hạn 220 hồ sơ',
      ],
    },
    findings: ['warning R44:3.4.2'],
  },
  {
    office: 'Bình Thuận, April 2025',
    source:
      'en.binhthuan.gov.vn/general-news/the-provincial-public-administration-center-continues-to-strictly-implement-the-coordination-in--909791',
    verdict: 'true',
    figures: {
      '3.4.1': [
        '99,99',
        'Lũy kế tiếp nhận 13.181 hồ sơ, giải quyết 14.342 hồ sơ, đúng và trước hạn 14.340 hồ sơ, trễ hạn 02 hồ sơ',
      ],
    },
    findings: [],
  },
  {
    office: 'Hòa Bình, first quarter of 2019',
    source: 'en.baohoabinh.com.vn/6/3921/Hoa-Binh-works-to-increase-quality-of-administrative-procedure-c111ntrol.htm',
    verdict: 'true',
    figures: { '3.1.2': '150', '3.1.3': ['1.980', 'Quyết định số 3010/QĐ-UBND'] },
    findings: [],
  },
  {
    office: 'Hòa Bình, 2021',
    source: 'en.baohoabinh.com.vn/2/7158/Hoa-Binh-aims-for-str111nger-administrative-system.htm',
    verdict: 'true',
    figures: {
      '3.1.2': '306',
      '3.1.3': '1,890',
      '3.4.1': '99.14',
      '3.4.2': '98.9',
      '3.4.3': '99.74',
      '7.8.1': 620,
      '7.8.2': 912,
    },
    findings: ['notice pinned:R23:3.5.2'],
  },
  {
    office: 'Hòa Bình, nine months of 2023',
    source: 'en.baohoabinh.com.vn/2/8966/Hoa-Binh-moves-to-boost-administrative-re102orm.htm',
    verdict: 'true',
    figures: { '3.4.1': '99.63', '3.4.2': '99.84', '3.4.3': '99.9' },
    findings: [],
  },
  {
    office: 'Bà Rịa - Vũng Tàu, 2015-2020',
    source: 'baobariavungtau.com.vn/xa-hoi/202009/gan-dan-hieu-dan-de-phuc-vu-tot-nhat-909500/',
    verdict: 'true',
    figures: {
      '3.1.3': '2.268',
      '3.1.3.a': '1.833',
      '3.1.3.b': '301',
      '3.1.3.c': '134',
      '7.8.1': '1.089',
      '7.8.2': '450',
    },
    findings: ['notice pinned:R23:3.5.2'],
  },
  {
    office: 'Bà Rịa - Vũng Tàu, five years on the lines of one',
    source: 'baobariavungtau.com.vn/xa-hoi/202009/gan-dan-hieu-dan-de-phuc-vu-tot-nhat-909500/',
    verdict: 'odd',
    figures: { '3.1.1': ['3.595', 'từ năm 2015-2020'], '3.1.2': ['2.926', '315 quyết định'], '3.1.3': '2.268' },
    findings: ['warning R10:3.1.1+3.1.3'],
  },
  {
    office: 'Thừa Thiên Huế, its portal',
    source: 'dichvucong.thuathienhue.gov.vn/thongke/ReqId/d65d4779',
    verdict: 'true',
    figures: {
      '3.1.3': '2643',
      '7.8.1': ['1856', '70,2%'],
      '7.8.2': ['736', '27,8%'],
    },
    findings: ['notice pinned:R23:3.5.2'],
  },
  {
    office: 'Thái Nguyên, first quarter of 2023',
    source:
      'baothainguyen.vn/thoi-su-trong-tinh/cai-cach-hanh-chinh/202303/ty-le-ho-so-thu-tuc-hanh-chinh-giai-quyet-dung-han-dat-97-d0c2f0d/',
    verdict: 'true',
    figures: { '3.3.1': '73', '3.3.2': '59' },
    findings: [],
  },
  {
    office: 'Quảng Nam, autonomy of its units',
    source: 'baoquangnam.vn/tags/tu-chu-tai-chinh-35587.html',
    verdict: 'true',
    figures: { '4.1.4': ['905', '896/905 đơn vị thực hiện tự chủ, chiếm 99%'] },
    findings: [],
  },
  {
    office: 'Quảng Nam, tasks given by 6/7/2020',
    source: 'baoquangnam.vn/cai-cach-hanh-chinh/tap-trung-xu-ly-dut-diem-cac-nhiem-vu-qua-han-90184.html',
    verdict: 'true',
    figures: {
      '1.3.1': ['833', 'từ ngày 1.1 đến ngày 6.7; 181 nhiệm vụ quá hạn, 67 nhiệm vụ còn trong hạn'],
      '1.3.2': ['585', 'đã hoàn thành'],
    },
    findings: [],
  },
  {
    office: 'Quảng Ngãi, 2015-2021',
    source: 'baoquangngai.vn/channel/2024/202207/don-vi-su-nghiep-cong-lap-sau-khi-sap-xep-con-nhieu-kho-khan-3124869/',
    verdict: 'true',
    figures: {
      '4.1.4': ['861', 'QĐ số 449/QĐ-UBND ngày 28/6/2017'],
      '4.1.4.d': ['18,8', 'giảm 200/1.061 đơn vị so với năm 2015'],
      '4.3.1': '23.288',
      '4.3.4': ['10,87', '26.129 - 23.288 = 2.841 người'],
    },
    findings: [],
  },
  {
    office: 'the whole country, 2020: public units by where they belong',
    source:
      'anninhthudo.vn/chinh-tri-xa-hoi/giam-cap-trung-gian-va-tren-334000-bien-che-do-chinh-phu-quan-ly/860670.antd',
    verdict: 'true',
    figures: {
      '4.1.1': ['1.180', 'giảm 5 tổ chức'],
      '4.1.4': '48.306',
      '4.1.4.b': ['9.034', 'ngoài ra 480 đơn vị thuộc tổ chức khác, 515 đơn vị thuộc chi cục'],
      '4.1.4.c': '37.607',
      '4.1.4.d': ['7,33', 'giảm 3.819 đơn vị'],
    },
    findings: ['notice pinned:R30:4.1.4.a'],
  },
  {
    office: 'Phú Thọ, provincial units for 2022',
    source: 'phutho.gov.vn/vi/phe-duyet-muc-do-tu-dam-bao-kinh-phi-cua-cac-don-vi-su-nghiep-cong-lap-cap-tinh-nam-2022',
    verdict: 'true',
    figures: {
      '6.1': ['02', 'QĐ số 3401/QĐ-UBND ngày 28/12/2021'],
      '6.2': '12',
      '6.3': ['43', '17 đơn vị từ 70% đến dưới 100%, 14 đơn vị từ 30% đến dưới 70%, 12 đơn vị từ 10% đến dưới 30%'],
    },
    findings: [],
  },
  {
    office: 'Bình Dương, documents of 2020',
    source: 'baobinhduong.vn/en/100-agencies-install-document-management-software-a230368.html',
    verdict: 'odd',
    figures: { '7.6.1.a': '100', '7.6.1.b': '100', '7.6.1.c': '100', '7.6.2': 'gần 700.000', '7.6.2.a': '78%' },
    findings: ['error entry:notNumber:7.6.2'],
  },
  {
    office: 'Bình Dương, inspections of 2019',
    source: 'baobinhduong.vn/nam-2019-kiem-tra-ca-i-ca-ch-ha-nh-chi-nh-tai-11-co-quan-don-vi-a213791.html',
    verdict: 'true',
    figures: { '1.2.1': ['9', '11 cơ quan, đơn vị, có 2 đơn vị ngành dọc; Kế hoạch số 1642/KH-UBND'] },
    findings: [],
  },
  {
    office: 'Thanh Hóa, four months of 2018',
    source:
      'truyenhinhthanhhoa.vn/print/hon-99-ho-so-qua-trung-tam-hanh-chinh-cong-cap-tinh-duoc-giai-quyet-dung-han-1808112565.htm',
    verdict: 'true',
    figures: { '3.1.3.a': '1.252', '3.4.1': ['99,2', 'tiếp nhận hơn 10.170 hồ sơ, xử lý hơn 8000 hồ sơ'] },
    findings: [],
  },
  {
    office: 'Quảng Nam, to 15/8/2019',
    source:
      'qrt.vn/thong-tin-tong-hop/hon-1-400-thu-tuc-hanh-chinh-giai-quyet-tai-trung-tam-hanh-chinh-cong-tinh-trong-quy-iii-2019/',
    verdict: 'true',
    figures: {
      '3.4.1': ['99', 'Từ 1.1.2019 đến 15.08.2019 tiếp nhận trên 54.000 hồ sơ, giải quyết hơn 50.800 hồ sơ'],
    },
    findings: [],
  },
  {
    office: 'Bộ Tài nguyên và Môi trường, first quarter of 2019',
    source:
      'dwrm.gov.vn/index.php?language=vi&nv=news&op=savefile/Cap-phep-ve-Tai-nguyen-nuoc/Ket-qua-tiep-nhan-va-tra-ket-qua-giai-quyet-thu-tuc-hanh-chinh-Quy-I-nam-2019-cua-Bo-Tai-nguyen-va-Moi-truong-8050',
    verdict: 'true',
    figures: {
      '3.4.1': ['100', 'Đã giải quyết 456/1.610 hồ sơ, đạt 28,3% (1246 hồ sơ chuyển tiếp năm 2018, 364 hồ sơ nộp mới)'],
    },
    findings: [],
  },
];
