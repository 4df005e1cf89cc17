export type Weight = 'regular' | 'bold';

/** Some letters are wider in italics than upright. */
export const italicExcess = 1.04;

/**
 * Widths of Times New Roman (and of Liberation Serif, its metric twin) in thousandths of the type size, by letters of
 * equal width. Accented letters are as wide as their base letter.
 */
const groups: Readonly<Record<Weight, Readonly<Record<number, string>>>> = {
  regular: {
    180: "'",
    250: ' \u00A0,.',
    278: '/:;ijlt',
    333: '!()-[]frI',
    389: 'sJ',
    444: '?acez',
    500: '0123456789bdghknopquvxyđ–',
    529: 'ơ',
    542: 'ư',
    556: 'FPS',
    611: 'ELTZ',
    667: 'BCR',
    722: 'wADGHKNOQUVXYĐƠ',
    776: 'Ư',
    778: '&m',
    833: '%',
    889: 'M',
    944: 'W',
    1000: '…',
  },
  bold: {
    250: ' \u00A0,.',
    278: "'/il",
    333: '!()-:;[]fjt',
    389: 'sI',
    444: 'cerz',
    500: '?0123456789agovxyJ–',
    554: 'ơ',
    556: 'bdhknpquSđ',
    600: 'ư',
    611: 'FP',
    667: 'BELTZ',
    722: 'wACDNRUVXYĐ',
    778: 'GHKOQƠ',
    796: 'Ư',
    833: '&m',
    944: 'M',
    1000: '%W…',
  },
};

const widths: Readonly<Record<Weight, ReadonlyMap<string, number>>> = {
  regular: byLetter(groups.regular),
  bold: byLetter(groups.bold),
};

/** Width in points of a text set in Times New Roman of the given size. */
export function textWidth(text: string, size: number, weight: Weight): number {
  let thousandths = 0;
  for (const letter of text.normalize('NFC')) thousandths += letterWidth(letter, widths[weight]);
  return (thousandths * size) / 1000;
}

function letterWidth(letter: string, known: ReadonlyMap<string, number>): number {
  // One mark off at a time: Ự is as wide as Ư, and Ấ, which is Â with a mark, as wide as A.
  const marks = [...letter.normalize('NFD')];
  for (let kept = marks.length; kept > 0; kept -= 1) {
    const width = known.get(marks.slice(0, kept).join('').normalize('NFC'));
    if (width !== undefined) return width;
  }
  return 600;
}

function byLetter(groupsOfOne: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(groupsOfOne).flatMap(([width, letters]) => [...letters].map((letter) => [letter, Number(width)])),
  );
}
