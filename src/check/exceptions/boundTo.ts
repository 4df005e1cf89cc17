import type { Exception } from '../../appendix/exception';
import type { Figure, Figures } from '../../figures/types';
import type { Finding, RuleFinding } from '../types';

type Bound = Pick<Exception, 'figures' | 'sides'>;

/** What an exception for a finding hangs on. */
export function boundTo({ codes, ...finding }: Finding, figures: Figures): Bound {
  return {
    figures: Object.fromEntries(codes.map((code) => [code, boundText(figures[code])])),
    sides: finding.kind === 'rule' ? sidesOf(finding) : '',
  };
}

/** "60 | 59 ← 40 20": the two sides, then what they were made of where that stands in no cell. */
function sidesOf({ left, right, behind = [] }: Pick<RuleFinding, 'left' | 'right' | 'behind'>): string {
  return `${left} | ${right}${behind.length > 0 ? ` ← ${behind.join(' ')}` : ''}`;
}

/** Whether nothing that the exception hangs on has changed since. */
export function holds(exception: Exception, finding: Finding, figures: Figures): boolean {
  const now = boundTo(finding, figures);
  const codes = Object.keys(now.figures);
  return (
    exception.findingId === finding.id &&
    exception.sides === now.sides &&
    codes.length === Object.keys(exception.figures).length &&
    codes.every((code) => exception.figures[code] === now.figures[code])
  );
}

/** "99.90", "91 ← unitWritten: 91 thủ tục", " ← date: 01/04", nothing for a blank: never the same for two figures. */
function boundText(figure: Figure | undefined): string {
  if (!figure || figure.kind === 'blank') return '';
  const { doubt } = figure;
  const number = figure.kind === 'number' ? figure.value.toFixed(figure.decimals) : '';
  return doubt ? `${number} ← ${doubt.problem}: ${doubt.read}` : number;
}
