import { exampleProfile } from '../../src/appendix/ninh-thuan-2021/exampleProfile';
import { newSession, reduceSession, type Session, type SessionEvent } from '../../src/pane/session';
import { figures2021, readingOf } from './readings';

const reading = readingOf(figures2021);
const excel = newSession('excel');
const read: Session = { ...excel, sheet: { kind: 'read', reading }, profile: exampleProfile };
const notice = { kind: 'profileSaved' } as const;
const trouble = { kind: 'protected' } as const;

const steps: readonly [string, Session, SessionEvent, Partial<Session>][] = [
  [
    'a read shows the sheet and its profile',
    excel,
    { kind: 'read', reading, profile: exampleProfile, exceptions: [] },
    { sheet: read.sheet, profile: exampleProfile },
  ],
  [
    'a workbook without the appendix',
    excel,
    { kind: 'read', reading: null, profile: null, exceptions: [] },
    { sheet: { kind: 'absent' } },
  ],
  [
    'a first read that fails takes the place of the results',
    excel,
    { kind: 'readFailed', trouble },
    { sheet: { kind: 'failed', trouble } },
  ],
  [
    'a later read that fails leaves them in view',
    read,
    { kind: 'readFailed', trouble },
    { sheet: read.sheet, notice: { kind: 'failed', trouble } },
  ],
  [
    'checking again keeps the results in view',
    read,
    { kind: 'began', doing: 'check' },
    { sheet: read.sheet, busy: 'check' },
  ],
  [
    'checking after a failure shows that it reads',
    { ...excel, sheet: { kind: 'failed', trouble } },
    { kind: 'began', doing: 'check' },
    { sheet: { kind: 'reading' } },
  ],
  [
    'a new file replaces the one before',
    { ...read, host: 'word' },
    { kind: 'began', doing: 'chooseFile' },
    { sheet: { kind: 'reading' } },
  ],
  [
    'an action clears the last notice',
    { ...read, notice },
    { kind: 'began', doing: 'goTo' },
    { notice: null, busy: 'goTo' },
  ],
  ['its end leaves its own', { ...read, busy: 'saveProfile' }, { kind: 'finished', notice }, { notice, busy: null }],
  ['a kept profile', excel, { kind: 'profileKept', profile: exampleProfile }, { profile: exampleProfile }],
  ['watching', excel, { kind: 'watching', watch: 'on' }, { watch: 'on' }],
  ['a dismissed notice', { ...read, notice }, { kind: 'dismissed' }, { notice: null }],
];

test.each(steps)('%s', (_, before, event, after) => {
  expect(reduceSession(before, event)).toMatchObject(after);
});

test('Excel is asked at once, Word waits for a file', () => {
  expect(newSession('excel').sheet.kind).toBe('reading');
  expect(newSession('word').sheet.kind).toBe('unchosen');
});

test('the same watch changes nothing, so nothing is drawn again', () => {
  expect(reduceSession(excel, { kind: 'watching', watch: 'off' })).toBe(excel);
});
