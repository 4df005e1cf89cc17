import { element } from '../../ooxml/xml';
import { sizes } from '../measures';
import { wordprocessingml } from './namespaces';
import { paragraphProperties, runProperties } from './properties';
import { characterStyles, paragraphStyles, type Style } from './styles';

/** word/styles.xml (ECMA-376 17.7). */
export function stylesXml(): string {
  const written = [
    defaults(),
    ...paragraphStyles.map((style) => styleXml('paragraph', style)),
    ...characterStyles.map((style) => styleXml('character', style)),
  ];
  return element('w:styles', { 'xmlns:w': wordprocessingml }, written.join(''));
}

function defaults(): string {
  const look = { font: 'Times New Roman', color: '000000', size: sizes.body, language: 'vi-VN' };
  const spacing = paragraphProperties({ spacing: { before: 0, after: 0, line: 240 } });
  return element(
    'w:docDefaults',
    {},
    element('w:rPrDefault', {}, runProperties(look)) + element('w:pPrDefault', {}, spacing),
  );
}

function styleXml(type: 'paragraph' | 'character', { id, name, next, paragraph = {}, run = {} }: Style): string {
  const isDefault = id === 'Normal';
  const own = /^(Normal|heading \d|Body Text|Placeholder Text)$/.test(name);
  const content = [
    element('w:name', { 'w:val': name }),
    type === 'paragraph' && !isDefault ? element('w:basedOn', { 'w:val': 'Normal' }) : '',
    next ? element('w:next', { 'w:val': next }) : '',
    element('w:qFormat'),
    paragraphProperties(paragraph),
    runProperties(run),
  ].join('');
  const kind = { 'w:type': type, 'w:default': isDefault || undefined, 'w:customStyle': own ? undefined : true };
  return element('w:style', { ...kind, 'w:styleId': id }, content);
}
