import fc from 'fast-check';
import { ninhThuan2021 as edition } from '../../src/appendix/ninh-thuan-2021/edition';
import { judgeNotes } from '../../src/check/rates/judgeNotes';
import { recompute } from '../../src/check/rates/rateOf';
import { formatNumber } from '../../src/figures/formatNumber';
import { typedWithNotes } from '../cases/furtherRules';

/** What became of the dossiers of one period. */
const dossiers = fc
  .record({
    early: fc.nat(200_000),
    inTime: fc.nat(200_000),
    late: fc.nat(3000),
    pending: fc.nat(20_000),
    carried: fc.nat(5000),
  })
  .filter(({ early, inTime }) => early + inTime > 0);

type Dossiers = typeof dossiers extends fc.Arbitrary<infer D> ? D : never;

const n = (count: number) => formatNumber(count, 0);
const resolved = ({ early, inTime, late }: Dossiers) => early + inTime + late;

/** Ways to say true things of them, alone or several together, in any order. */
const sayings: readonly ((d: Dossiers) => string)[] = [
  (d) => `${n(d.early + d.inTime)}/${n(resolved(d))}`,
  (d) => `đúng hạn ${n(d.early + d.inTime)}/${n(resolved(d))} hồ sơ`,
  (d) => `${d.early + d.inTime} / ${resolved(d)} hồ sơ`,
  (d) => `${n(d.early + d.inTime)} trên tổng số ${n(resolved(d))} hồ sơ đã giải quyết`,
  (d) => `Đã giải quyết ${n(resolved(d))} hồ sơ`,
  (d) => `đã giải quyết ${n(resolved(d))}/${n(resolved(d) + d.pending)} HS`,
  (d) => `trước hạn ${n(d.early)} hồ sơ`,
  (d) => `trước hạn ${n(d.early)} hồ sơ, đúng hạn ${n(d.inTime)} hồ sơ`,
  (d) => `đúng và trước hạn ${n(d.early + d.inTime)} hồ sơ`,
  (d) => `đúng hạn: ${d.early + d.inTime} hs; trễ hạn: ${d.late} hs`,
  (d) => `quá hạn ${n(d.late)} hồ sơ`,
  (d) => `${n(d.late)}/${n(resolved(d))} hồ sơ trễ hạn`,
  (d) => `${n(d.pending)} hồ sơ đang giải quyết (${n(d.pending)} chưa đến hạn, 0 quá hạn)`,
  (d) => `Tổng số ${n(resolved(d) + d.pending)} hồ sơ`,
  (d) => `tồn kỳ trước chuyển sang ${n(d.carried)} hồ sơ`,
  (d) => `Tiếp nhận ${n(resolved(d) + d.pending)} hồ sơ`,
];

/** And what else stands in notes. */
const others: readonly string[] = [
  'Quyết định số 1039/QĐ-UBND ngày 14/9/2021',
  'theo Công văn 167/UBND-VXNV',
  'số liệu từ 15/12/2020 đến 14/12/2021',
  'so với năm 2015',
  'tăng 2,5% so với năm 2020',
  'trong đó hồ sơ trực tuyến 12/20',
  'riêng lĩnh vực đất đai 30/42 hồ sơ',
  'cấp huyện 5/8 hồ sơ; cấp xã 7/9 hồ sơ',
  '12 huyện, thành phố',
  'trực tuyến: tiếp nhận 300 hồ sơ, đúng hạn 298 hồ sơ',
  '02 hồ sơ xin lỗi công dân',
  'kỳ trước: 150/170 hồ sơ',
  'đạt 3/4 chỉ tiêu',
];

const note = (d: Dossiers) =>
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...sayings).map((say) => say(d)),
        fc.constantFrom(...others),
      ),
      {
        minLength: 1,
        maxLength: 5,
      },
    )
    .chain((parts) =>
      fc
        .array(fc.constantFrom('; ', ', ', '. ', '\n', ' (', ') '), {
          minLength: parts.length,
          maxLength: parts.length,
        })
        .map((marks) => parts.map((part, index) => `${index === 0 ? '' : marks[index]}${part}`).join('')),
    );

test('however a true note is put together, its rate is never called wrong', () => {
  const cases = dossiers.chain((d) => fc.tuple(fc.constant(d), note(d), fc.integer({ min: 0, max: 2 })));
  fc.assert(
    fc.property(cases, ([d, said, decimals]) => {
      const share = (part: number, whole: number) => recompute(0, decimals, part, whole).rate;
      const rate = share(d.early + d.inTime, resolved(d));
      // Shares that happen to look the same cannot be told apart.
      fc.pre(rate !== share(resolved(d), resolved(d) + d.pending));
      const figures = typedWithNotes({ '3.4.1': [formatNumber(rate, decimals), said] });
      const wrong = judgeNotes(edition, figures).filter(({ verdict }) => verdict === 'fail');
      expect(wrong.map(({ rule }) => `${rule} ${said}`)).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

/** Notes that leave no doubt of the two counts. */
const clear = sayings.slice(0, 4).map((say) => (d: Dossiers) => [say(d)]);
const told: readonly ((d: Dossiers) => readonly string[])[] = [
  ...clear,
  (d) => [`đã giải quyết ${n(resolved(d))} hồ sơ`, `đúng và trước hạn ${n(d.early + d.inTime)} hồ sơ`],
  (d) => [`trước và đúng hạn ${n(d.early + d.inTime)} hồ sơ`, `chậm hạn ${n(d.late)} hồ sơ`],
  (d) => [`đến hạn ${n(resolved(d))} hồ sơ`, `quá hạn ${n(d.late)} hồ sơ`],
];

test('where a note leaves no doubt, a rate two places off is called wrong', () => {
  const cases = fc.tuple(
    dossiers,
    fc.constantFrom(...told),
    fc.constantFrom(2, 3, 7, 40),
    fc.integer({ min: 0, max: 2 }),
  );
  fc.assert(
    fc.property(cases, ([d, say, off, decimals]) => {
      const { rate } = recompute(0, decimals, d.early + d.inTime, resolved(d));
      const printed = rate - off / 10 ** decimals;
      // 5/12 without a word beside it may be a day.
      fc.pre(printed >= 0 && resolved(d) > 31);
      const figures = typedWithNotes({ '3.4.1': [formatNumber(printed, decimals), say(d).join('; ')] });
      const wrong = judgeNotes(edition, figures).filter(({ verdict }) => verdict === 'fail');
      expect(wrong).toMatchObject([{ rule: 'R43.1', right: rate }]);
    }),
    { numRuns: 1000 },
  );
});
