import fc from 'fast-check';
import { ninhThuan2021 as edition } from '../../src/appendix/ninh-thuan-2021/edition';
import { entryAsTyped } from '../../src/figures/entryAsTyped';
import { formatNumber } from '../../src/figures/formatNumber';
import { indicatorsOf } from '../../src/figures/indicatorsOf';
import type { Entry, Figure } from '../../src/figures/types';
import { understandEntry } from '../../src/figures/understandEntry';

const indicators = indicatorsOf(edition);
const count = indicators.get('3.1.3')!;
const percent = indicators.get('3.4.1')!;
const anyIndicator = fc.constantFrom(...indicators.values());

const asText = (text: string): Entry => ({ value: text, text, format: '@' });
const grouped = (whole: number, mark: string) => String(whole).replace(/\B(?=(\d{3})+$)/g, mark);
const marks = ['', '.', ',', ' ', '\u00a0', '\u2009', '\u202f', "'", '\u2019'] as const;

/** 0 to 900 million, small and large ones alike. */
const whole = fc
  .tuple(fc.integer({ min: 0, max: 8 }), fc.double({ min: 0, max: 9, noNaN: true }))
  .map(([power, digits]) => Math.floor(digits * 10 ** power));

test('a whole number reads back in every grouping, as text and as typed', () => {
  fc.assert(
    fc.property(whole, fc.constantFrom(...marks), (value, mark) => {
      const written = grouped(value, mark);
      expect(understandEntry(count, asText(written))).toMatchObject({ kind: 'number', value, decimals: 0 });
      expect(understandEntry(count, entryAsTyped(count, written))).toEqual({ kind: 'number', value, decimals: 0 });
    }),
  );
});

test('what we print of a count we read again', () => {
  fc.assert(
    fc.property(whole, (value) => {
      expect(understandEntry(count, entryAsTyped(count, formatNumber(value, 0)))).toMatchObject({ value });
    }),
  );
});

/** A percentage as written: whole part, decimals with their zeros. */
const rate = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.stringMatching(/^\d{0,4}$/), fc.constantFrom(',', '.'));

test('a percentage with up to four decimals reads back with a comma and with a point', () => {
  fc.assert(
    fc.property(rate, fc.constantFrom('', '%', ' %'), ([units, places, mark], sign) => {
      const written = (places ? `${units}${mark}${places}` : String(units)) + sign;
      const expected = { kind: 'number', value: Number(`${units}.${places || 0}`), decimals: places.length };
      expect(understandEntry(percent, asText(written))).toMatchObject(expected);
      expect(understandEntry(percent, entryAsTyped(percent, written))).toMatchObject(expected);
    }),
  );
});

test('a stored percentage shows as many decimals as its format, and no others', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10_000, max: 1_000_000 }), fc.integer({ min: 0, max: 4 }), (scaled, places) => {
      const value = scaled / 10_000;
      const format = places === 0 ? '0' : `0.${'0'.repeat(places)}`;
      const figure = understandEntry(percent, { value, text: '', format });
      // Whole numbers round exactly: half away from zero.
      const unit = 10 ** (4 - places);
      const rounded = Number(`${Math.floor((scaled + unit / 2) / unit)}e-${places}`);
      expect(figure).toMatchObject({ kind: 'number', value: rounded, decimals: places });
    }),
  );
});

test('a rate shown with a percent sign is the hundredfold', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), (hundredths) => {
      const figure = understandEntry(percent, { value: hundredths / 10_000, text: '', format: '0.00%' });
      expect(figure).toMatchObject({ value: hundredths / 100, decimals: 2, doubt: { certain: true } });
    }),
  );
});

const formats = fc.oneof(
  fc.constantFrom(
    'General',
    '@',
    '0',
    '#,##0',
    '0.00',
    '0.000',
    '0%',
    '0.0%',
    'd/m/yyyy',
    '[$-42A]dd mmmm',
    '# ?/?',
    '',
  ),
  fc.string(),
);
const pieces = fc.constantFrom(
  '1',
  '0',
  '821',
  '.',
  ',',
  ' ',
  '/',
  '%',
  '-',
  '(',
  ')',
  'thủ tục',
  'không',
  '#',
  'e',
  '=',
);
const values = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(pieces, { maxLength: 8 }).map((some) => some.join('')),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
);

/** What holds of whatever is understood. */
function expectSound(figure: Figure): void {
  if (figure.kind === 'number') {
    expect(Number.isFinite(figure.value)).toBe(true);
    expect(figure.decimals).toBeGreaterThanOrEqual(0);
    expect(figure.decimals).toBeLessThanOrEqual(6);
    expect(Number(figure.value.toFixed(figure.decimals)) - figure.value).toBe(0);
  }
  const doubt = figure.kind === 'blank' ? undefined : figure.doubt;
  if (doubt?.certain && figure.kind === 'number') expect(doubt.proposed).toBe(figure.value);
  if (doubt?.certain) expect(doubt.proposed).toBeDefined();
  if (figure.kind === 'problem') expect(doubt).toBeDefined();
}

test('nothing that can stand in a cell throws, or makes a number that is none', () => {
  fc.assert(
    fc.property(anyIndicator, values, fc.string(), formats, (indicator, value, text, format) => {
      expectSound(understandEntry(indicator, { value, text, format }));
      expectSound(understandEntry(indicator, entryAsTyped(indicator, value)));
    }),
    { numRuns: 3000 },
  );
});

test('spaces around, their widths and the composition of letters change nothing', () => {
  const spaces = fc.constantFrom('', ' ', '\u00a0', '\u2003 ', '\t', '\u200b');
  const written = fc.constantFrom(
    '91 thủ tục',
    '1 821',
    '99,9 %',
    'không có',
    'Trực tuyến',
    '91 hồ sơ',
    'đã họp',
    '- 5',
  );
  const bare = (figure: Figure) =>
    figure.kind === 'blank' ? figure : { ...figure, doubt: figure.doubt && { ...figure.doubt, read: '' } };
  fc.assert(
    fc.property(anyIndicator, written, spaces, spaces, spaces, (indicator, text, before, inside, after) => {
      const plain = understandEntry(indicator, asText(text));
      const spread = before + text.normalize('NFD').replace(' ', inside.trim() === '' && inside ? inside : ' ') + after;
      expect(bare(understandEntry(indicator, asText(spread)))).toEqual(bare(plain));
    }),
  );
});

test('what is certain is clean once it is written into the cell', () => {
  fc.assert(
    fc.property(anyIndicator, values, formats, (indicator, value, format) => {
      const figure = understandEntry(indicator, { value, text: '', format });
      if (figure.kind === 'blank' || !figure.doubt?.certain) return;
      const written = understandEntry(indicator, { value: figure.doubt.proposed!, text: '', format: 'General' });
      expect(written.kind).toBe('number');
      // A rate below 1 % stays a question, whoever writes it.
      if (written.kind === 'number') expect(['fractionForPercent', undefined]).toContain(written.doubt?.problem);
    }),
    { numRuns: 3000 },
  );
});
