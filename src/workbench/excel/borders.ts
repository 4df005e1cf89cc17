import type { Area } from '../../sheet/types';
import { HostError } from '../protocol/hostError';
import { hostObject, type Members, type Property } from '../protocol/hostObject';
import type { Edge, Line } from './look';
import type { Region } from './region';

interface Border {
  readonly region: Region;
  readonly side: string;
}

/** For a border of a range: which cells carry it, and on which of their edges. */
const strips: Readonly<Record<string, (area: Area) => readonly (readonly [Area, Edge])[]>> = {
  EdgeTop: (area) => [[{ ...area, rows: 1 }, 'top']],
  EdgeBottom: (area) => [[{ ...area, row: area.row + area.rows - 1, rows: 1 }, 'bottom']],
  EdgeLeft: (area) => [[{ ...area, columns: 1 }, 'left']],
  EdgeRight: (area) => [[{ ...area, column: area.column + area.columns - 1, columns: 1 }, 'right']],
  InsideHorizontal: (area) =>
    area.rows > 1
      ? [
          [{ ...area, rows: area.rows - 1 }, 'bottom'],
          [{ ...area, row: area.row + 1, rows: area.rows - 1 }, 'top'],
        ]
      : [],
  InsideVertical: (area) =>
    area.columns > 1
      ? [
          [{ ...area, columns: area.columns - 1 }, 'right'],
          [{ ...area, column: area.column + 1, columns: area.columns - 1 }, 'left'],
        ]
      : [],
};

const noLine: Line = { style: 'None', weight: 'Thin', color: '#000000' };

function line({ region, side }: Border): Line {
  const [strip] = strips[side]?.(region.area) ?? [];
  if (!strip) return noLine;
  const [{ row, column }, edge] = strip;
  return region.sheet.look(row, column).borders?.[edge] ?? noLine;
}

const part = (member: keyof Line): Property<Border> => ({
  get: (border) => line(border)[member],
  set: (border, value) => {
    const before = line(border);
    // Excel draws a line when only its colour or weight is set.
    const style = member === 'style' || before.style !== 'None' ? before.style : 'Continuous';
    const changed: Line = { ...before, style, [member]: String(value) };
    for (const area of border.region.areas)
      for (const [strip, edge] of strips[border.side]?.(area) ?? [])
        border.region.of(strip).paint({ borders: { [edge]: changed } });
  },
});

const borderMembers: Members<Border> = {
  name: 'RangeBorder',
  identity: ({ side }) => ({ Id: side }),
  properties: {
    SideIndex: { get: ({ side }) => side },
    Style: part('style'),
    Weight: part('weight'),
    Color: part('color'),
  },
};

export const bordersMembers: Members<Region> = {
  name: 'RangeBorderCollection',
  items: (region) => Object.keys(strips).map((side) => hostObject(borderMembers, { region, side })),
  item: (region, side) => {
    if (!(String(side) in strips)) throw new HostError('ApiNotFound', `RangeBorder ${side}`);
    return hostObject(borderMembers, { region, side: String(side) });
  },
};
