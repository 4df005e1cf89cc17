import { unzipSync, zipSync } from 'fflate';
import type { ReportDocument } from '../types';
import { plain } from './plain';

/** docProps/core.xml without the time of writing, which the library would take from the machine. */
export function coreProperties({ documentType, subject, letterhead }: ReportDocument) {
  const element = (name: string, text: string) => `<${name}>${escaped(plain(text))}</${name}>`;
  const data = [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/">',
    element('dc:title', `${documentType} ${subject}`),
    element('dc:creator', letterhead.office.join(' ')),
    element('dc:language', 'vi-VN'),
    '</cp:coreProperties>',
  ].join('');
  return { path: 'docProps/core.xml', data };
}

/** The package with one fixed date on all its parts, so that equal reports are equal files. */
export function withoutClock(bytes: Uint8Array): Uint8Array {
  return zipSync(unzipSync(bytes), { mtime: new Date(1980, 0, 1), level: 6 });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
