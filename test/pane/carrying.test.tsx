import { fireEvent, screen } from '@testing-library/react';
import { exampleProfile } from '../../src/appendix/ninh-thuan-2021/exampleProfile';
import type { ReportRequest } from '../../src/pane/services';
import { documentWith, p } from '../report/read/documentWith';
import { testExcel, testWord } from './hosts';
import { figures2021, readingOf } from './readings';
import { clearPane, showPane, wait } from './showPane';

beforeEach(() => void jest.useFakeTimers());
afterEach(async () => {
  await clearPane();
  jest.useRealTimers();
});

const lastYear = documentWith(
  [
    'Kết quả cải cách hành chính năm 2020',
    '1. Ưu điểm',
    'Trong năm 2020 công tác cải cách hành chính được thực hiện nghiêm túc.',
    'C. KIẾN NGHỊ',
    'Đề nghị tập huấn.',
  ]
    .map((text) => p(text))
    .join(''),
);
const file = (name: string, bytes: Uint8Array) =>
  Object.assign(new File(['PK'], name), { arrayBuffer: async () => bytes.slice().buffer });
const value = { reading: readingOf(figures2021), profile: exampleProfile, exceptions: [] };

async function open() {
  const details = screen.getByText('Dùng lại lời văn kỳ trước').closest('details')!;
  details.open = true;
  fireEvent(details, new Event('toggle'));
  await wait(0);
}

/** Either pane with everything ready for a report, and what its reports were made from. */
async function paneOf(host: 'excel' | 'word') {
  const requests: ReportRequest[] = [];
  const pane = await showPane(host === 'excel' ? testExcel(readingOf(figures2021)) : testWord(), {
    readFile: async () => ({ ok: true, value }),
    makeReport: async (request) => {
      requests.push(request);
      return new Uint8Array(2);
    },
  });
  if (host === 'word') await pane.choose('Chọn tệp .xlsx', file('a.xlsx', new Uint8Array(2)));
  await open();
  const make = () => pane.press(host === 'excel' ? 'Lưu báo cáo .docx' : /trong Word|vào văn bản/);
  return { ...pane, make, requests };
}

test.each(['excel', 'word'] as const)(
  '%s: the prose of a chosen report goes into the new one, what is old is listed',
  async (host) => {
    const { choose, make, press, requests } = await paneOf(host);
    await choose('Chọn báo cáo kỳ trước (.docx)', file('bc-2020.docx', lastYear));
    expect(screen.getByText('Dùng lại 2 đoạn của bc-2020.docx.')).toBeTruthy();
    expect(screen.getByText('Còn nhắc kỳ trước (1)')).toBeTruthy();
    expect(screen.getByText('năm 2020')).toBeTruthy();
    expect(screen.getByText('1. Ưu điểm').parentElement?.textContent).toBe('kỳ cũ · 1. Ưu điểm');
    expect(screen.getByText('Không có đề mục tương ứng (1)')).toBeTruthy();
    await make();
    await press('Không dùng lại');
    expect(screen.queryByText(/Dùng lại 2 đoạn/)).toBeNull();
    await make();
    expect(requests.map(({ from }) => from?.file ?? null)).toEqual(['bc-2020.docx', null]);
  },
);

test('a file that is no document, and one without prose', async () => {
  const { choose, make, requests } = await paneOf('excel');
  await choose('Chọn báo cáo kỳ trước (.docx)', file('bang.docx', new Uint8Array([80, 75, 3, 4])));
  expect(screen.getByRole('alert').textContent).toMatch(/bị hỏng|không phải văn bản Word/);
  await choose('Chọn báo cáo kỳ trước (.docx)', file('trong.docx', documentWith(p('Kính gửi: Sở Nội vụ'))));
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByText('Không thấy lời văn nào dùng lại được trong trong.docx.')).toBeTruthy();
  await make();
  expect(requests).toHaveLength(1);
});
