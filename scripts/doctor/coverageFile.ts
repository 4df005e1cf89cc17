import type { CoverageMap } from '../../bench/coverageTrials';
import type { Edition } from '../../src/appendix/types';

const share = (noticed: number) => String(Math.round(noticed * 100) / 100);

/** The coverage map as a file of the edition: what `npm run doctor -- --write` writes. */
export function coverageFile({ alone, withLastPeriod }: CoverageMap): string {
  const lines = alone.map(({ code, noticed }, index) => {
    const key = `'${code}'`;
    return `  ${key}: [${share(noticed)}, ${share(withLastPeriod[index]!.noticed)}],`;
  });
  return `import type { Code } from './codes';

/**
 * The share of slips of the finger in each figure that some rule notices, all others being right: with this report
 * alone, and beside the one a year before. Simulated on made-up reports; written by \`npm run doctor -- --write\`.
 */
export const coverage = {
${lines.join('\n')}
} as const satisfies Readonly<Record<Code, readonly [alone: number, withLastPeriod: number]>>;
`;
}

/** The same as a table for people, a group a paragraph, with the mean of each. */
export function coverageTable({ lines }: Edition, { alone, withLastPeriod }: CoverageMap): string {
  const groups = lines.filter(({ id, kind }) => kind === 'group' && !id.includes('.'));
  return groups
    .map(({ id, label }) => {
      const rows = alone.flatMap(({ code, noticed }, index) =>
        code.startsWith(`${id}.`) ? [{ code, shares: [noticed, withLastPeriod[index]!.noticed] as const }] : [],
      );
      const all = [0, 1].map((which) => meanOf(rows.map(({ shares }) => shares[which]!)));
      return [`${id}. ${label}`, rowOf('all', all), ...rows.map(({ code, shares }) => rowOf(code, shares))].join('\n');
    })
    .join('\n\n');
}

export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function rowOf(name: string, shares: readonly number[]): string {
  const cells = shares.map((share) => `${percent(share)} ${'█'.repeat(Math.round(share * 20)).padEnd(20, '·')}`);
  return `  ${name.padEnd(9)}${cells.join('   ')}`;
}

export function percent(share: number): string {
  return `${Math.round(share * 100)} %`.padStart(5);
}
