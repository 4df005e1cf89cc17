import { type Component, feasibleWith } from './component';

/**
 * All smallest sets of cells, and those up to `slack` cells larger, whose correction lets every relation
 * hold (Fellegi and Holt 1976): none of them contains another. Each contradiction found on the way names
 * cells of which one at least must be wrong; only sets that meet all of those are tried (Reiter 1987).
 */
export function minimalSets(component: Component, most: number, slack = 1): readonly (readonly number[])[] {
  const conflicts = outsideCells(component);
  const found: number[][] = [];
  let limit = most;
  for (let size = 1; size <= limit; size += 1) {
    for (const set of setsOf(component, size, conflicts, found)) found.push(set);
    if (found.length > 0) limit = Math.min(limit, found[0]!.length + slack);
  }
  return found;
}

function outsideCells({ cells }: Component): number[][] {
  return cells.flatMap(({ blank, typed, domain }, place) =>
    !blank && (typed.high < domain.low || typed.low > domain.high) ? [[place]] : [],
  );
}

/** The feasible sets of exactly this size that contain none of those already known. */
function setsOf(component: Component, size: number, conflicts: number[][], known: readonly number[][]): number[][] {
  const found: number[][] = [];
  const contains = (set: ReadonlySet<number>, other: readonly number[]) => other.every((cell) => set.has(cell));
  const visit = (chosen: ReadonlySet<number>, barred: ReadonlySet<number>): void => {
    if (known.some((set) => contains(chosen, set))) return;
    let missed = conflicts.find((cells) => !cells.some((cell) => chosen.has(cell)));
    if (!missed) {
      const tried = feasibleWith(component, chosen);
      if (tried.feasible) {
        if (chosen.size === size) found.push([...chosen].sort((a, b) => a - b));
        return;
      }
      missed = conflictOf(component, tried.origins, chosen);
      conflicts.push(missed);
    }
    if (chosen.size === size) return;
    const passed = new Set(barred);
    for (const cell of missed) {
      if (passed.has(cell)) continue;
      visit(new Set([...chosen, cell]), passed);
      passed.add(cell);
    }
  };
  visit(new Set(), new Set());
  return found;
}

/** The typed cells of the contradicting relations that were not open: one of them at least is wrong. */
function conflictOf({ cells, forms }: Component, origins: ReadonlySet<number>, open: ReadonlySet<number>): number[] {
  const codes = new Set([...origins].flatMap((origin) => forms[origin]?.codes ?? []));
  return cells.flatMap(({ code, blank }, place) => (!blank && !open.has(place) && codes.has(code) ? [place] : []));
}
