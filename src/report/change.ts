import type { Period } from '../appendix/profile';
import type { LastPeriod } from '../check/period/Comparison';
import type { Figure, Figures } from '../figures/types';
import { reportText } from '../text/vi/report';

/** The report of the same span, of an earlier year, that this one tells its figures beside. */
export interface Last {
  readonly figures: Figures;
  readonly period: Period;
}

/** A figure of that report, and what its change is counted in; of percentages it is points. */
export interface ChangeBase {
  readonly code: string;
  readonly value: number;
  readonly decimals: number;
  readonly unit: string;
}

type Known = Pick<ChangeBase, 'value' | 'decimals'>;

/** Only like is told beside like: six months beside six months; of several, the nearest. */
export function lastOf(last: readonly LastPeriod[], now: Period): Last | null {
  const like = last.flatMap(({ figures, period }) =>
    period && period.span === now.span && period.year < now.year ? [{ figures, period }] : [],
  );
  return like.sort((a, b) => b.period.year - a.period.year)[0] ?? null;
}

const percent = '%';

/** What the slot `{±3.1.3 thủ tục}`, or `{±3.4.2}` of a percentage, is counted from; null where nothing is known. */
export function changeBase(slot: string, last: Last | null): ChangeBase | null {
  const [, code = '', unit = percent] = /^±(\S+)(?: (.+))?$/.exec(slot) ?? [];
  const known = last && knownIn(last.figures[code]);
  return known ? { code, unit, ...known } : null;
}

/** The tag keeps what was counted from, so that a refresh tells the change anew: "change:3.1.3=1809 thủ tục". */
export function changeTag({ code, value, decimals, unit }: ChangeBase): string {
  return `change:${code}=${value.toFixed(decimals)} ${unit}`;
}

export function readChangeTag(tag: string): ChangeBase | null {
  const [, code, value = '', unit] = /^change:([^=]+)=(-?\d+(?:\.\d+)?) (.+)$/.exec(tag) ?? [];
  if (code === undefined || unit === undefined) return null;
  return { code, value: Number(value), decimals: value.split('.')[1]?.length ?? 0, unit };
}

/** "tăng 12 thủ tục", "giảm 0,2 điểm phần trăm", "không đổi"; null where there is no figure to tell of. */
export function changeWords(base: ChangeBase, figure: Figure | undefined): string | null {
  const now = knownIn(figure);
  if (!now) return null;
  const decimals = Math.max(base.decimals, now.decimals);
  const difference = Number((now.value - base.value).toFixed(decimals));
  return reportText.change(difference, decimals, base.unit === percent ? null : base.unit);
}

function knownIn(figure: Figure | undefined): Known | null {
  return figure?.kind === 'number' ? { value: figure.value, decimals: figure.decimals } : null;
}
