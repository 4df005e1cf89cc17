import { HostError } from '../protocol/hostError';
import { type HostObject, hostObject, type Members } from '../protocol/hostObject';
import { piecesOf } from './model/paragraphText';
import type { WordDocument } from './model/wordDocument';
import { attribute, childOf, element, put, take, writeText, type XmlElement } from './model/xmlTree';
import type { TextPlace } from './textPlace';

/** Of a font only what add-ins here have set: slant and colour, of whole runs. */
const members: Members<TextPlace> = {
  name: 'Font',
  kept: true,
  properties: {
    Italic: {
      get: (place) => runsOf(place).every((run) => childOf(run, 'w:rPr', 'w:i')),
      set: (place, value) => {
        for (const run of runsOf(place))
          for (const name of ['w:i', 'w:iCs']) setLook(run, name, value === true ? `<${name}/>` : null);
        place.document.changed();
      },
    },
    Color: {
      get: (place) => attribute(childOf(runsOf(place)[0], 'w:rPr', 'w:color'), 'w:val') ?? '',
      set: (place, value) => {
        const colour = writeText(String(value).replace('#', ''));
        for (const run of runsOf(place)) setLook(run, 'w:color', `<w:color w:val="${colour}"/>`);
        place.document.changed();
      },
    },
  },
};

export const font = (document: WordDocument, span: TextPlace['span']): HostObject =>
  hostObject(members, { document, span });

function runsOf({ span }: TextPlace): readonly XmlElement[] {
  const { first, start, last, end } = span();
  const inside = piecesOf(first).filter((piece) => piece.start < end && piece.start + piece.text.length > start);
  if (first !== last || inside.some((piece) => piece.start < start || piece.start + piece.text.length > end))
    throw new HostError('NotImplemented', 'Font');
  return [...new Set(inside.flatMap((piece) => piece.element.parent ?? []))];
}

function setLook(run: XmlElement, name: string, start: string | null): void {
  const own = childOf(run, 'w:rPr') ?? element('<w:rPr>');
  if (!own.parent) put(run, 0, own);
  const known = childOf(own, name);
  if (known) take(known);
  if (start) put(own, own.children.length, element(start));
}
