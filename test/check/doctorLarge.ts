import { seeded } from '../../bench/seeded';
import { isDomain } from '../../src/appendix/domainKind';
import { ninhThuan2021 as edition } from '../../src/appendix/ninh-thuan-2021/edition';
import type { Edition, FormLine, Rule } from '../../src/appendix/types';

/** The shipped form and rules over and over under other names, cut off at so many rules. */
export function repeatedEdition(most: number): Edition {
  const relations = edition.rules.filter((rule) => !isDomain(rule));
  const times = Math.ceil(most / relations.length);
  const renamed = <T>(data: T, copy: number): T => {
    const text = JSON.stringify(data).replace(/"(R\d[\d.]*|\d+(?:\.\d+)+(?:\.[a-d])?)"/g, `"$1 #${copy}"`);
    return JSON.parse(text) as T;
  };
  const copies = Array.from({ length: times }, (_, copy) => copy);
  const lines = copies.flatMap((copy) => renamed<readonly FormLine[]>(edition.lines, copy));
  const rules = copies.flatMap((copy) => renamed<readonly Rule[]>(relations, copy));
  return { ...edition, lines, rules: rules.slice(0, most), furtherRules: [] };
}

/** Rules drawn at random over the 66 counts of the form, all hanging together and true of one record. */
export function tangledEdition(most: number, seed: number): Edition {
  const random = seeded(seed);
  const counts = edition.lines.flatMap((line) => (line.kind === 'count' ? [line.id] : []));
  const truth = new Map(counts.map((code) => [code, Math.floor(random() * 1000)]));
  const sum = (codes: readonly string[]) => codes.reduce((all, code) => all + truth.get(code)!, 0);
  const rules: Rule[] = [];
  while (rules.length < most) {
    const some = [...counts].sort(() => random() - 0.5).slice(0, 2 + Math.floor(random() * 4));
    const cut = 1 + Math.floor(random() * (some.length - 1));
    const [one, other] = [some.slice(0, cut), some.slice(cut)];
    const [less, more] = sum(one) <= sum(other) ? [one, other] : [other, one];
    const base = { id: `R${rules.length}`, confidence: 1, basis: 'logic' } as const;
    const severity = random() < 0.5 ? 'error' : 'warning';
    rules.push(
      random() < 0.1
        ? { ...base, severity, kind: 'limit', codes: less, limit: sum(less) + Math.floor(random() * 50) }
        : { ...base, severity, kind: 'atMost', less, more },
    );
  }
  return { ...edition, rules, furtherRules: [] };
}
