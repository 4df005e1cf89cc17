import fc from 'fast-check';
import { ninhThuan2021 as edition } from '../../src/appendix/ninh-thuan-2021/edition';
import { applyExceptions } from '../../src/check/exceptions/applyExceptions';
import { decide } from '../../src/check/exceptions/decide';
import { reviewFigures } from '../../src/check/reviewFigures';
import { indicatorsOf } from '../../src/figures/indicatorsOf';
import type { Figures } from '../../src/figures/types';
import { filled, someFigures } from './worlds';

const codes = [...indicatorsOf(edition).keys()];
const office = { remit: ['1', '3'], references: {} };
const reviewed = (figures: Figures) => reviewFigures(edition, figures, office);
const reason = 'Có văn bản xác nhận số liệu này';

/** Everything in a review accepted or seen, as far as it can be. */
function allDecided(figures: Figures, kind: 'accept' | 'see') {
  return reviewed(figures).findings.reduce(
    (exceptions, finding) =>
      decide(exceptions, figures, kind === 'accept' ? { kind, finding, reason } : { kind, finding }, '2022-01-03'),
    [] as ReturnType<typeof decide>,
  );
}

const oneChanged = fc
  .tuple(someFigures(codes), fc.constantFrom(...codes))
  .chain(([figures, code]) =>
    filled(code).map((other) => ({ figures, code, changed: { ...figures, [code]: other } as Figures })),
  );

test('an exception is void exactly when one of its own figures changed', () => {
  fc.assert(
    fc.property(oneChanged, ({ figures, code, changed }) => {
      const exceptions = allDecided(figures, 'accept');
      const before = applyExceptions(reviewed(figures), figures, exceptions);
      const after = applyExceptions(reviewed(changed), changed, exceptions);
      const same = JSON.stringify(figures[code]) === JSON.stringify(changed[code]);
      const standing = before.accepted.filter(({ finding }) => same || !finding.codes.includes(code));
      expect(after.accepted.map(({ finding }) => finding.id)).toEqual(
        reviewed(changed)
          .findings.map(({ id }) => id)
          .filter((id) => standing.some(({ finding }) => finding.id === id)),
      );
      for (const { finding } of before.accepted)
        if (!same && finding.codes.includes(code) && after.findings.some(({ id }) => id === finding.id))
          expect(after.lapsed.get(finding.id)?.reason).toBe(reason);
    }),
    { numRuns: 150 },
  );
});

test('nothing is lost or doubled: open and accepted together are what was found', () => {
  fc.assert(
    fc.property(someFigures(codes), fc.constantFrom('accept' as const, 'see' as const), (figures, kind) => {
      const review = reviewed(figures);
      const settled = applyExceptions(review, figures, allDecided(figures, kind));
      const ids = [...settled.findings, ...settled.accepted.map(({ finding }) => finding)].map(({ id }) => id);
      expect([...ids].sort()).toEqual(review.findings.map(({ id }) => id).sort());
      expect(applyExceptions(review, figures, []).findings).toEqual(review.findings);
    }),
    { numRuns: 100 },
  );
});
