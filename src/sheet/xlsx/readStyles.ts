import { childNamed, childrenNamed, type XmlElement } from '../../ooxml/XmlElement';

/** The formats that files name by number alone (ECMA-376 18.8.30), as far as figures and dates need them. */
const builtIn: Readonly<Record<string, string>> = {
  '0': 'General',
  '1': '0',
  '2': '0.00',
  '3': '#,##0',
  '4': '#,##0.00',
  '9': '0%',
  '10': '0.00%',
  '11': '0.00E+00',
  '14': 'm/d/yyyy',
  '15': 'd-mmm-yy',
  '16': 'd-mmm',
  '17': 'mmm-yy',
  '18': 'h:mm AM/PM',
  '19': 'h:mm:ss AM/PM',
  '20': 'h:mm',
  '21': 'h:mm:ss',
  '22': 'm/d/yyyy h:mm',
  '37': '#,##0',
  '38': '#,##0',
  '39': '#,##0.00',
  '40': '#,##0.00',
  '49': '@',
};

/** The number format of each cell style, by style index. */
export function readStyles(styleSheet: XmlElement | undefined): readonly string[] {
  const custom = new Map(
    childrenNamed(childNamed(styleSheet, 'numFmts'), 'numFmt').map(({ attributes }) => [
      attributes.numFmtId,
      attributes.formatCode ?? '',
    ]),
  );
  return childrenNamed(childNamed(styleSheet, 'cellXfs'), 'xf').map(({ attributes }) => {
    const id = attributes.numFmtId ?? '0';
    return custom.get(id) ?? builtIn[id] ?? 'General';
  });
}
