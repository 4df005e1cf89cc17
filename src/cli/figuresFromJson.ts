import type { Edition } from '../appendix/types';
import { entryAsTyped } from '../figures/entryAsTyped';
import { indicatorsOf } from '../figures/indicatorsOf';
import type { Entry } from '../figures/types';
import { cli } from '../text/vi/cli';
import { editionNamed } from './editions';
import type { Figured } from './Figured';
import { readPeriod } from './readPeriod';
import { Stop } from './Stop';

/** Reads `{"edition", "period", "figures"}`; a code the edition does not have ends the command. */
export function figuresFromJson(json: unknown, path: string): Figured {
  if (!isObject(json) || typeof json.edition !== 'string' || !isObject(json.figures))
    throw new Stop(cli.notFigures(path));
  const edition = editionNamed(json.edition);
  const entries = Object.entries(json.figures).map(([code, given]) => [code, entryOf(edition, code, given)] as const);
  const period = readPeriod(json.period);
  return {
    edition,
    entries: Object.fromEntries(entries),
    lost: [],
    profile: null,
    period,
    exceptions: [],
    beside: [],
    sheet: null,
  };
}

function entryOf(edition: Edition, code: string, given: unknown): Entry {
  const indicator = indicatorsOf(edition).get(code);
  if (!indicator) throw new Stop(cli.unknownCode(code));
  const { value = null, note = '', ...others } = isObject(given) ? given : { value: given };
  const understood = isTyped(value) && typeof note === 'string' && Object.keys(others).length === 0;
  if (!understood) throw new Stop(cli.notFigure(code));
  return entryAsTyped(indicator, value, note);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTyped(value: unknown): value is string | number | boolean | null {
  return value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
