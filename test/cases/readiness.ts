import { figures2021 } from '../sheet/figures2021';

/** Figures, what people decided about their findings, and whether the report may be sent. */
export interface ReadinessCase {
  readonly when: string;
  /** Beside the twenty of 2021; '' is a blank. */
  readonly typed: Readonly<Record<string, string | number>>;
  /** Beginnings of ids. */
  readonly accepted?: readonly string[];
  readonly seen?: readonly string[];
  /** Else the office owes group 3. */
  readonly remit?: readonly string[];
  readonly ready: boolean;
  /** What the pane says in one line. */
  readonly verdict: string;
  /** How the check record ends. */
  readonly conclusion: string;
}

const ready = { ready: true, verdict: 'Sẵn sàng gửi', conclusion: 'Sẵn sàng gửi' } as const;
const lacks = (verdict: string, lacking: string) =>
  ({ ready: false, verdict, conclusion: `Chưa sẵn sàng gửi: còn ${lacking}` }) as const;
const error = lacks('1 lỗi cần sửa', '1 lỗi');
const unseen = lacks('Chưa thấy lỗi', '1 cảnh báo chưa xem');
const blank = lacks('Chưa thấy lỗi', '1 số liệu chưa nhập');

const slip = { '3.1.3.a': 140 };
const doubtful = { '3.1.1': '91 thủ tục' };
const unread = { '3.3.4': 'nhiều' };
const lone = { '3.3.2': '' };
const pinned = { '3.1.3.c': '' };
const whole = { '3.1.1': 91, '3.1.2': '', '3.3.2': '' };

export const readinessCases: readonly ReadinessCase[] = [
  { when: 'everything owed is there, a notice remains', typed: {}, ...ready },
  { when: '0 is a figure', typed: { '3.1.1': 0 }, ...ready },
  { when: 'another group is blank and not owed', typed: {}, remit: ['3.4'], ...ready },
  { when: 'an error', typed: slip, ...error },
  { when: 'an error accepted', typed: slip, accepted: ['R09'], ...ready },
  { when: 'an error only seen', typed: slip, seen: ['R09'], ...error },
  {
    when: 'two errors, one accepted',
    typed: { ...slip, '3.2.2': 1700 },
    accepted: ['R09'],
    seen: ['R14'],
    ...error,
  },
  { when: 'an error outside the remit', typed: { '2.4': 1, '2.5': 2 }, ...error },
  { when: 'a warning', typed: doubtful, ...unseen },
  { when: 'a warning seen', typed: doubtful, seen: ['entry'], ...ready },
  { when: 'a warning accepted', typed: doubtful, accepted: ['entry'], ...ready },
  { when: 'a relation usually held, broken', typed: { '3.2.1': 1900 }, ...unseen },
  { when: 'the same, seen', typed: { '3.2.1': 1900 }, seen: ['R12'], ...ready },
  { when: 'a blank', typed: lone, ...blank },
  { when: 'a blank left on purpose', typed: lone, seen: ['owed:3'], ...ready },
  {
    when: 'a blank left on purpose, and another since',
    typed: whole,
    seen: ['owed:3?3.3.2'],
    ...lacks('Chưa thấy lỗi', '2 số liệu chưa nhập'),
  },
  { when: 'a blank that a sum gives', typed: pinned, ...blank },
  { when: 'the same left on purpose', typed: pinned, seen: ['pinned'], ...ready },
  { when: 'two blanks asked apart, one of them left', typed: { ...lone, ...pinned }, seen: ['owed:3'], ...blank },
  {
    when: 'a group owed and not begun',
    typed: {},
    remit: ['2', '3'],
    ...lacks('Chưa thấy lỗi', '5 số liệu chưa nhập'),
  },
  { when: 'the same left on purpose', typed: {}, remit: ['2', '3'], seen: ['owed:2'], ...ready },
  {
    when: '“không có”',
    typed: { '3.3.2': 'không có' },
    ...lacks('Chưa thấy lỗi', '1 số liệu chưa nhập, 1 cảnh báo chưa xem'),
  },
  { when: '“không có” seen', typed: { '3.3.2': 'không có' }, seen: ['entry'], ...ready },
  {
    when: 'an entry that is no number',
    typed: unread,
    ...lacks('1 lỗi cần sửa', '1 số liệu chưa nhập, 1 lỗi'),
  },
  { when: 'the same with a reason', typed: unread, accepted: ['entry'], ...ready },
];

/** All twenty beside what a case changes. */
export const figuresOf = ({ typed }: Pick<ReadinessCase, 'typed'>) => ({ ...figures2021, ...typed });
