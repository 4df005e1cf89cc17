import type { Exception } from '../../src/appendix/exception';
import { exampleProfile } from '../../src/appendix/ninh-thuan-2021/exampleProfile';
import type { Profile } from '../../src/appendix/profile';
import type { Failure, Outcome } from '../../src/office/failure';
import type {
  ControlChange,
  ControlPlace,
  DocumentReading,
  ExcelHost,
  Opening,
  TextPlace,
  WordHost,
  WorkbookReading,
} from '../../src/office/hosts';
import type { Place, SheetReading } from '../../src/sheet/types';
import { readingOf } from './readings';

/** A workbook in memory, as plain as the interface allows; each call is written down. */
export interface TestExcel extends ExcelHost {
  reading: SheetReading | null;
  /** Other appendices in the same workbook. */
  others: readonly SheetReading[];
  profile: Profile | null;
  exceptions: readonly Exception[];
  /** Every answer from now on, until set back to null. */
  failure: Failure | null;
  readonly calls: string[];
  readonly corrected: { place: Place; value: number; format: string }[];
  /** Something was typed. */
  edit(reading: SheetReading | null): void;
}

export function testExcel(reading: SheetReading | null = null, profile: Profile | null = exampleProfile): TestExcel {
  let onEdit: () => void = () => undefined;
  const answer = async <T>(call: string, value: () => T): Promise<Outcome<T>> => {
    host.calls.push(call);
    return host.failure ? { ok: false, failure: host.failure } : { ok: true, value: value() };
  };
  const host: TestExcel = {
    kind: 'excel',
    reading,
    others: [],
    profile: reading ? profile : null,
    exceptions: [],
    failure: null,
    calls: [],
    corrected: [],
    edit(next) {
      host.reading = next;
      onEdit();
    },
    insert: (_, kept) =>
      answer('insert', () => {
        host.profile = kept ?? host.profile;
        host.reading = readingOf({}, host.profile ?? exampleProfile);
        return { sheetId: host.reading.sheet.id };
      }),
    async read(id) {
      const all = [...(host.reading ? [host.reading] : []), ...host.others];
      const asked = id === null ? host.reading : all.find(({ sheet }) => sheet.id === id || sheet.name === id);
      if (asked === undefined && !host.failure) return { ok: false, failure: { kind: 'gone' } };
      return answer(`read ${id ?? 'front'}`, (): WorkbookReading => {
        const { profile, exceptions } = host;
        return { reading: asked ?? null, profile, exceptions };
      });
    },
    sheets: () =>
      answer('sheets', () => [...(host.reading ? [host.reading] : []), ...host.others].map(({ sheet }) => sheet)),
    watch(callBack) {
      onEdit = callBack;
      return answer('watch', () => () => void host.calls.push('unwatch'));
    },
    goTo: (_, { row, column }) => answer(`goTo ${row},${column}`, () => undefined),
    correct: (_, cells) =>
      answer('correct', () => {
        host.corrected.push(...cells.map(({ place, value, format }) => ({ place, value, format })));
      }),
    adopt: (_, { names }) =>
      answer('adopt', () => {
        if (host.reading) host.reading = { ...host.reading, names: names.map(({ name, ...cell }) => ({ name, cell })) };
      }),
    saveProfile: (kept) =>
      answer('saveProfile', () => {
        host.profile = kept;
      }),
    keepExceptions: (change) =>
      answer('keepExceptions', () => {
        host.exceptions = change(host.exceptions);
        return host.exceptions;
      }),
  };
  return host;
}

/** An open document in memory; what is asked of it is written down. */
export interface TestWord extends WordHost {
  document: DocumentReading;
  failure: Failure | null;
  readonly opened: Uint8Array[];
  readonly inserted: Uint8Array[];
  readonly selected: (TextPlace | ControlPlace)[];
  readonly filled: ControlChange[];
  readonly replaced: (TextPlace & { readonly by: string })[];
}

export function testWord(
  document: DocumentReading = { paragraphs: [], controls: [] },
  opening: Opening = 'newDocument',
) {
  const answer = async <T>(value: () => T): Promise<Outcome<T>> =>
    host.failure ? { ok: false, failure: host.failure } : { ok: true, value: value() };
  const host: TestWord = {
    kind: 'word',
    opening,
    document,
    failure: null,
    opened: [],
    inserted: [],
    selected: [],
    filled: [],
    replaced: [],
    open: (docx) => answer(() => void host.opened.push(docx)),
    insertHere: (docx) => answer(() => void host.inserted.push(docx)),
    read: () => answer(() => host.document),
    select: (place) =>
      answer(() => {
        host.selected.push(place);
        return 'control' in place
          ? host.document.controls.some(({ id }) => id === place.control)
          : host.document.paragraphs[place.paragraph]?.text === place.text;
      }),
    replace: (place, by) =>
      answer(() => {
        const { paragraph, text, start, end } = place;
        if (host.document.paragraphs[paragraph]?.text !== text) return false;
        host.replaced.push({ ...place, by });
        const written = text.slice(0, start) + by + text.slice(end);
        const paragraphs = host.document.paragraphs.map((one) => (one.text === text ? { ...one, text: written } : one));
        host.document = { ...host.document, paragraphs };
        return true;
      }),
    fill: (decide) =>
      answer(() => {
        const reading = host.document;
        const changes = decide(reading);
        host.filled.push(...changes);
        const controls = reading.controls.map((one) => ({ ...one, ...changes.find(({ id }) => id === one.id) }));
        host.document = { ...reading, controls };
        return reading;
      }),
  };
  return host;
}
