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

// Offsets in a zip archive (APPNOTE 4.3): end of central directory, central header, local header.
const end = { length: 22, count: 10, directory: 16 } as const;
const central = { length: 46, time: 12, nameLength: 28, extraLength: 30, commentLength: 32, local: 42 } as const;
const localTime = 10;
/** 1 January 1980, 0:00, in the form of MS-DOS: date above, time below. */
const fixedTime = 0x00210000;

/** Sets one fixed date on all parts, in place, so that equal reports are equal files. */
export function withoutClock(archive: Uint8Array): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const short = (at: number) => view.getUint16(at, true);
  const long = (at: number) => view.getUint32(at, true);
  const ending = archive.byteLength - end.length;
  let header = long(ending + end.directory);
  for (let left = short(ending + end.count); left > 0; left -= 1) {
    view.setUint32(header + central.time, fixedTime, true);
    view.setUint32(long(header + central.local) + localTime, fixedTime, true);
    const { nameLength, extraLength, commentLength } = central;
    header += central.length + short(header + nameLength) + short(header + extraLength) + short(header + commentLength);
  }
  return archive;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
