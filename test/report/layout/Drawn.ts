import { documentPath, numberingPath, type Parts, part, stylesPath } from '../docxParts';
import { all, child, parseXml, value, wordsIn, type Xml } from '../wordXml';

/** A paragraph as Word draws it: its own look over its style's, over the list's, over the defaults. */
export interface Drawn {
  readonly style: string;
  readonly text: string;
  /** Sizes of its letters in points; one that is an unanswered prompt counts like any. */
  readonly sizes: readonly number[];
  readonly bold: boolean;
  readonly italic: boolean;
  readonly fonts: readonly string[];
  readonly colours: readonly string[];
  readonly align: string;
  readonly spacing: Readonly<Record<string, string>>;
  readonly indent: Readonly<Record<string, string>>;
  readonly keepNext: boolean;
  readonly outline: string | undefined;
  /** Format and text of its number. */
  readonly numbered: string | undefined;
  readonly rule: string | undefined;
  /** Where it stands: section, table, row, column, place in the cell or in the body. */
  readonly place: Place;
}

interface Place {
  readonly section: number;
  readonly table: number | null;
  readonly row: number;
  readonly column: number;
  readonly order: number;
}

type Properties = ReadonlyMap<string, Readonly<Record<string, string>>>;

/** Most parts are the same in every broken file. */
const read = new Map<string, Xml>();

function partOf(parts: Parts, path: string): Xml {
  const xml = part(parts, path);
  const root = read.get(xml) ?? parseXml(xml);
  read.set(xml, root);
  return root;
}

const propertiesOf = (xml: Xml | undefined): Properties =>
  new Map((xml?.children ?? []).map((one) => [one.name, one.attributes]));

/** Attributes add up, as those of w:ind and w:spacing do. */
function over(...layers: readonly Properties[]): Properties {
  const whole = new Map<string, Readonly<Record<string, string>>>();
  for (const layer of layers)
    for (const [name, given] of layer)
      whole.set(name, {
        ...whole.get(name),
        ...(name === 'w:b' || name === 'w:i' ? { on: given['w:val'] ?? '1' } : given),
      });
  return whole;
}

const isOn = (properties: Properties, name: string) => properties.get(name)?.on === '1';

export class WordDocument {
  readonly body: Xml;
  readonly sections: readonly Xml[];
  readonly paragraphs: readonly Drawn[];
  private readonly styles: Xml;
  private readonly chains = new Map<string, readonly Xml[]>();
  private readonly numbering: Xml;

  constructor(readonly parts: Parts) {
    this.styles = partOf(parts, stylesPath);
    this.numbering = partOf(parts, numberingPath);
    this.body = child(partOf(parts, documentPath), 'w:body')!;
    this.sections = all(this.body, 'w:sectPr');
    this.paragraphs = this.drawAll();
  }

  styled(...ids: readonly string[]): readonly Drawn[] {
    return this.paragraphs.filter(({ style }) => ids.includes(style));
  }

  /** The paragraph right after that one, in its cell or in the body. */
  after(one: Drawn | undefined): Drawn | undefined {
    return one && this.paragraphs[this.paragraphs.indexOf(one) + 1];
  }

  /** The paragraphs of a header. */
  headerOf(section: Xml, type: string): readonly Drawn[] {
    const reference = all(section, 'w:headerReference').find(({ attributes }) => attributes['w:type'] === type);
    const relations = all(partOf(this.parts, 'word/_rels/document.xml.rels'), 'Relationship');
    const target = relations.find(({ attributes }) => attributes.Id === reference?.attributes['r:id'])?.attributes
      .Target;
    if (!target) return [];
    const place = { section: 0, table: null, row: 0, column: 0, order: 0 };
    return all(partOf(this.parts, `word/${target}`), 'w:p').map((xml) => this.draw(xml, place));
  }

  private drawAll(): readonly Drawn[] {
    const drawn: Drawn[] = [];
    let [section, tables, order] = [0, 0, 0];
    const walk = (xml: Xml, place: Omit<Place, 'order' | 'section'>): void => {
      for (const one of xml.children) {
        if (one.name === 'w:p') {
          drawn.push(this.draw(one, { ...place, section, order: order++ }));
          if (all(one, 'w:sectPr').length > 0) section += 1;
        } else if (one.name === 'w:tbl') {
          for (const [row, tr] of all(one, 'w:tr').entries())
            for (const [column, tc] of all(tr, 'w:tc').entries()) {
              order = 0;
              walk(tc, { table: tables, row, column });
            }
          tables += 1;
        } else walk(one, place);
      }
    };
    walk(this.body, { table: null, row: 0, column: 0 });
    return drawn;
  }

  private draw(xml: Xml, place: Place): Drawn {
    const own = child(xml, 'w:pPr');
    const style = value(own, 'w:pStyle') ?? 'Normal';
    const chain = this.chain(style);
    const defaults = child(this.styles, 'w:docDefaults');
    const list = this.level(chain.map((one) => child(child(one, 'w:pPr'), 'w:numPr')).find(Boolean));
    const look = over(
      propertiesOf(child(child(defaults, 'w:pPrDefault'), 'w:pPr')),
      propertiesOf(child(list, 'w:pPr')),
      ...chain.map((one) => propertiesOf(child(one, 'w:pPr'))),
      propertiesOf(own),
    );
    const letters = all(xml, 'w:r').filter((run) => all(run, 'w:t').length > 0);
    const runs = (letters.length > 0 ? letters : [xml]).map((run) => {
      const direct = child(run, 'w:rPr');
      return over(
        propertiesOf(child(child(defaults, 'w:rPrDefault'), 'w:rPr')),
        ...chain.map((one) => propertiesOf(child(one, 'w:rPr'))),
        ...this.chain(value(direct, 'w:rStyle') ?? '').map((one) => propertiesOf(child(one, 'w:rPr'))),
        propertiesOf(direct),
      );
    });
    return {
      style,
      text: wordsIn(xml),
      sizes: runs.map((run) => Number(run.get('w:sz')?.['w:val']) / 2),
      bold: runs.every((run) => isOn(run, 'w:b')),
      italic: runs.every((run) => isOn(run, 'w:i')),
      fonts: runs.flatMap((run) => Object.values(run.get('w:rFonts') ?? {})),
      colours: runs.map((run) => run.get('w:color')?.['w:val'] ?? ''),
      align: look.get('w:jc')?.['w:val'] ?? 'left',
      spacing: look.get('w:spacing') ?? {},
      indent: look.get('w:ind') ?? {},
      keepNext: look.has('w:keepNext'),
      outline: look.get('w:outlineLvl')?.['w:val'],
      numbered: list && `${value(list, 'w:numFmt')} ${value(list, 'w:lvlText')} ${value(list, 'w:suff')}`,
      rule: value(child(own, 'w:pBdr'), 'w:top'),
      place,
    };
  }

  /** A style under those it is based on. */
  private chain(id: string): readonly Xml[] {
    const known = this.chains.get(id);
    if (known) return known;
    const style = this.styles.children.find(({ attributes }) => attributes['w:styleId'] === id);
    const chain = style ? [...this.chain(value(style, 'w:basedOn') ?? ''), style] : [];
    this.chains.set(id, chain);
    return chain;
  }

  private level(numbering: Xml | undefined): Xml | undefined {
    const [id, level] = [value(numbering, 'w:numId'), value(numbering, 'w:ilvl')];
    const used = all(this.numbering, 'w:num').find(({ attributes }) => attributes['w:numId'] === id);
    const list = all(this.numbering, 'w:abstractNum').find(
      ({ attributes }) => attributes['w:abstractNumId'] === value(used, 'w:abstractNumId'),
    );
    return all(list, 'w:lvl').find(({ attributes }) => attributes['w:ilvl'] === level);
  }
}
