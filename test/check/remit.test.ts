import { ninhThuan2021 as edition } from '../../src/appendix/ninh-thuan-2021/edition';
import { canBeAccepted } from '../../src/check/exceptions/canBeAccepted';
import { canBeSeen } from '../../src/check/exceptions/canBeSeen';
import { offerOf } from '../../src/check/offerOf';
import { type Office, reviewFigures } from '../../src/check/reviewFigures';
import { tellIn } from '../../src/text/tellIn';
import { figuresTyped, type Typed } from '../cases/figuresTyped';
import { seed2021 } from '../cases/seed2021';

const review = (typed: Typed, office: Partial<Office> = {}) =>
  reviewFigures(edition, figuresTyped(typed), { remit: ['3'], references: {}, ...office });
const asked = (typed: Typed, office: Partial<Office> = {}) =>
  review(typed, office).findings.filter(({ kind }) => kind === 'owed' || kind === 'pinned' || kind === 'impossible');
const { '3.1.2': _, '3.3.2': __, '3.1.3.c': ___, ...without } = seed2021;

describe('a blank that can only have one value', () => {
  test('is offered it', () => {
    const [pinned] = asked({ ...seed2021, '3.1.3.c': null });
    expect(pinned).toMatchObject({
      kind: 'pinned',
      severity: 'notice',
      codes: ['3.1.3.c', '3.1.3', '3.1.3.a', '3.1.3.b'],
      proposed: { code: '3.1.3.c', value: 148, certain: true },
    });
    expect(tellIn('vi', pinned!, edition).what).toBe(
      'Ô này để trống; phải là 148 để 3.1.3.a + 3.1.3.b + 3.1.3.c khớp với 3.1.3.',
    );
  });

  test('may be the total', () => {
    expect(asked({ ...seed2021, '3.1.3': null })).toMatchObject([{ proposed: { code: '3.1.3', value: 1821 } }]);
  });

  test('may be 0', () => {
    expect(asked({ ...seed2021, '3.1.3': 1673, '3.1.3.c': null, '3.2.1': 1600, '3.5.1': 1600 })).toMatchObject([
      { proposed: { value: 0 } },
    ]);
  });

  test('may lie between two relations, or be nothing left over', () => {
    const { '3.5.1': _portal, '3.2.1': _public, ...others } = seed2021;
    const between = asked({ ...others, '3.1.3': 1821, '3.5.2': 1821, '3.5.3': 1821, '3.2.1': 1800 });
    expect(between).toMatchObject([
      { rules: ['R19', 'R18'], proposed: { code: '3.5.1', value: 1821, certain: false } },
    ]);
    expect(tellIn('vi', between[0]!, edition).what).toBe(
      'Ô này để trống; có thể là 1.821, vì 3.5.2 không lớn hơn 3.5.1 và 3.5.1 không lớn hơn 3.1.3.',
    );
    const nothing = asked({ '1.3.1': 0, '1.3.3': 0, '1.1.1': 5 }, { remit: ['1.3'] });
    expect(nothing).toMatchObject([{ rules: ['R03'], proposed: { code: '1.3.2', value: 0 } }]);
  });

  test('none fits between two relations: what went wrong is explained', () => {
    const { findings, cases } = review({ ...seed2021, '3.5.1': null, '3.5.2': 15600, '3.5.3': 1412 });
    expect(findings.find(({ kind }) => kind === 'impossible')).toMatchObject({
      severity: 'warning',
      rules: ['R19', 'R18'],
      least: 15600,
      most: 1821,
    });
    expect(cases[0]?.settles.has('impossible:3.5.1')).toBe(true);
    expect(cases[0]?.explanations[0]).toMatchObject({ codes: ['3.5.2'], proposed: { '3.5.2': 1560 } });
  });

  test('is only likely where the sum is', () => {
    const both = { '3.5.2': null, '7.8.1': 1000, '7.8.2': 560 };
    const [pinned] = asked({ ...seed2021, ...both }, { remit: ['3', '7.8.1', '7.8.2'] });
    expect(pinned).toMatchObject({ proposed: { code: '3.5.2', value: 1560, certain: false } });
  });

  test('is an error where no value fits at all: nothing is offered, and seeing it is not enough', () => {
    const [none] = asked({ ...seed2021, '3.1.3': null, '3.5.1': 1900 });
    expect(none).toMatchObject({ severity: 'error', rules: ['R18', 'R09'], least: 1900, most: 1821 });
    expect([offerOf(none!), canBeSeen(none!), canBeAccepted(none!)]).toEqual([null, false, true]);
    expect(tellIn('vi', none!, edition)).toMatchObject({
      what: 'Ô này để trống, nhưng không số nào phù hợp: ít nhất là 1.900, vì 3.5.1 không lớn hơn 3.1.3; nhiều nhất là 1.821, vì 3.1.3.a + 3.1.3.b + 3.1.3.c cộng lại bằng 3.1.3.',
      gap: 'Chênh lệch 79.',
    });
  });

  test('is not offered by a likely sum where it breaks an error rule', () => {
    const typed = { ...seed2021, '3.5.2': null, '7.8.1': 1000, '7.8.2': 820 };
    expect(asked(typed, { remit: ['3', '7.8.1', '7.8.2'] }).filter(({ kind }) => kind === 'pinned')).toEqual([]);
  });

  test.each<readonly [string, Typed, Partial<Office>]>([
    ['two are blank', { '3.1.3.b': null, '3.1.3.c': null }, {}],
    ['one cannot be read', { '3.1.3.b': '?', '3.1.3.c': null }, {}],
    ['it would be below 0', { '3.1.3': 100, '3.1.3.c': null }, {}],
    ['the total is contradicted elsewhere', { '3.1.3': 1700, '3.1.3.c': null, '3.5.1': 1796 }, {}],
    ['a likely sum leaves less than 0', { '7.8.1': 1600, '7.8.2': null }, { remit: ['3', '7.8.1', '7.8.2'] }],
    ['it is not owed', { '3.1.3.c': null }, { remit: ['3.2', '3.3', '3.4', '3.5'] }],
  ])('not where %s', (_name, typed, office) => {
    expect(asked({ ...seed2021, ...typed }, office).filter(({ kind }) => kind === 'pinned')).toEqual([]);
  });
});

describe('what is owed and blank', () => {
  test('is listed once for each group, and a lone blank among filled neighbours is asked about', () => {
    const found = asked({ ...without, '3.1.3.c': 148, '2.1': 4 }, { remit: ['2', '3'] });
    expect(found).toEqual([
      {
        kind: 'owed',
        id: 'owed:2',
        severity: 'notice',
        group: '2',
        owed: 5,
        codes: ['2.2', '2.3', '2.4', '2.5'],
        alone: [],
      },
      {
        kind: 'owed',
        id: 'owed:3',
        severity: 'notice',
        group: '3',
        owed: 20,
        codes: ['3.1.2', '3.3.2'],
        alone: ['3.1.2', '3.3.2'],
      },
    ]);
    expect(tellIn('vi', found[1]!, edition)).toEqual({
      where: 'Mục 3 – Cải cách thủ tục hành chính',
      label: 'Cải cách thủ tục hành chính',
      what: 'Còn 2 mục chưa nhập: 3.1.2, 3.3.2. Riêng 3.1.2, 3.3.2 đứng giữa các mục đã nhập: chưa nhập hay bằng 0?',
      gap: '',
      advice: 'Nhập số liệu còn thiếu; không phát sinh thì ghi 0.',
      why: '',
    });
  });

  test('a group not begun is told as a whole; a lone blank among zeros is asked about', () => {
    const zeros: Typed = { '6.1': 0, '6.2': 0, '6.3': null, '6.4': 0, '6.5': 0 };
    const told = asked(zeros, { remit: ['2', '6'] }).map((finding) => tellIn('vi', finding, edition).what);
    expect(told).toEqual([
      'Nhóm này có 5 mục, chưa nhập mục nào.',
      'Chỉ còn 6.3 để trống giữa các mục đã nhập: chưa nhập hay bằng 0?',
    ]);
  });

  test.each<readonly [string, Typed, Partial<Office>]>([
    ['nothing is blank', seed2021, {}],
    ['another office owes it', seed2021, { remit: ['3'] }],
    ['nothing is filled yet', {}, { remit: ['1', '2', '3'] }],
    ['nothing is owed', seed2021, { remit: [] }],
    ['what is filled is not owed', { '2.1': 1 }, { remit: ['3'] }],
    ['a mark says none', { ...seed2021, '3.3.2': '-' }, {}],
  ])('is silent where %s', (_name, typed, office) => {
    expect(asked(typed, office)).toEqual([]);
  });

  test('a rate or a code is never asked whether it is 0, nor is one of two', () => {
    expect(asked({ ...seed2021, '3.4.5': null })).toMatchObject([{ codes: ['3.4.5'], alone: [] }]);
    expect(asked({ ...seed2021, '3.2.2': null })).toMatchObject([{ codes: ['3.2.2'], alone: [] }]);
  });

  test('of a remit that is only presumed, the sections begun', () => {
    const some: Typed = { '3.4.1': 100, '3.4.2': 100, '3.4.3': 100, '1.1.1': 20, '1.1.2': 20 };
    const codes = asked(some, { remit: ['1', '3'], presumed: true }).map((finding) => finding.codes);
    expect(codes).toEqual([['1.1.3'], ['3.4.4', '3.4.5']]);
  });

  test('a line that the sheet lost is told as lost, not as blank', () => {
    const { findings } = reviewFigures(
      edition,
      figuresTyped({ ...seed2021, '3.1.3.c': null, '3.3.2': null }),
      { remit: ['3'], references: {} },
      [
        { code: '3.1.3.c', rows: [] },
        { code: '3.3.2', rows: [] },
      ],
    );
    expect(findings.map(({ id }) => id)).toEqual(['line:3.1.3.c', 'line:3.3.2', 'R22:3.5.3+3.5.2']);
  });
});
