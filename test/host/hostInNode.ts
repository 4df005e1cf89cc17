import { readFileSync } from 'node:fs';
import path from 'node:path';
import { MemoryBook } from '../../src/workbench/excel/memory/memoryBook';
import { ExcelSession } from '../../src/workbench/excel/session';
import { type Host, runBatch } from '../../src/workbench/protocol/batch';
import type { BatchAnswer, BatchRequest } from '../../src/workbench/protocol/message';
import { Desk } from '../../src/workbench/word/desk';
import { DocxFile } from '../../src/workbench/word/model/docxFile';
import { WordSession } from '../../src/workbench/word/session';

/**
 * Microsoft's own client library, unchanged, in plain Node with a workbook in memory behind it. A test says
 *
 *   const { book, batches } = startExcel();        // `Excel` and `OfficeExtension` are now globals, as in the pane
 *   await Excel.run(async (context) => { … });
 *
 * - `book`      the MemoryBook: `book.sheet(name)` has values, looks, merges, names, marks, validations, kept (page,
 *               protection, tab), insertRows, deleteRows, sortRows, putFormula; `book.kept.parts` the custom XML
 *               parts; `book.edit(sheet, 'H5', 91)` is a person typing (it raises the events of an edit).
 * - `batches`   every executed request with its answer, in order: one per `context.sync()` that went to the host.
 *               `writesOf(batch)` names what it changed. Excel.run adds a last one of its own, which only gives
 *               references back; `batches` leaves that one out.
 * - `refuse(code)`  the next batch is refused with this code, e.g. 'InvalidOperationInCellEditMode'.
 * - `meet(each)`   from now on each batch, counted from 0, meets what this gives for it: see faults.ts.
 * - `heard()`   resolves when the events raised so far have reached their handlers.
 *
 * Every start loads the library anew, so that tests do not hear each other's events; `same` keeps the one that is
 * loaded, for tests by the hundred in which nobody listens.
 */
export function startExcel(book: MemoryBook = new MemoryBook(), library: 'new' | 'same' = 'new') {
  const bridge = loadLibrary('excel-web-16.00.debug.js', (send) => new ExcelSession(book, send), library);
  return { book, ...bridge };
}

/** The same for Word, with a blank document in front or the given one; `desk.front` is what add-ins and people see. */
export function startWord(docx?: Uint8Array, library: 'new' | 'same' = 'new') {
  const desk = new Desk();
  const file = docx && DocxFile.read(docx);
  if (file) desk.open(file);
  const bridge = loadLibrary('word-web-16.00.debug.js', () => new WordSession(desk), library);
  return { desk, ...bridge };
}

export interface Batch {
  /** Office is asked to wait for the end of a cell's editing (flag 64 of the request). */
  readonly waits: boolean;
  readonly request: BatchRequest;
  readonly answer: BatchAnswer;
}

/** What a batch meets on its way; `run` lets Office execute it, or another. Null: no answer ever comes. */
export type Encounter = (
  request: BatchRequest,
  run: (request: BatchRequest) => Promise<BatchAnswer>,
) => Promise<BatchAnswer | null>;

export const refused = (Code: string, ActionIndex = 0, done?: BatchAnswer): BatchAnswer => ({
  ...(done ?? { Results: [], TraceIds: [] }),
  Error: { Code, Message: Code, Location: '', ActionIndex, HttpStatusCode: 400 },
});

/** What a batch set or called, as "Range.Values" or "WorksheetCollection.Add": reads and bookkeeping left out. */
export function writesOf({ request }: Batch): readonly string[] {
  const paths = Object.values(request.ObjectPaths)
    .filter((path) => path.ObjectPathType === 3 && !/^Get|^_/.test(path.Name))
    .map((path) => path.Name);
  const actions = request.Actions.filter(
    (action) => action.ActionType === 4 || (action.ActionType === 3 && !/^Get|^_/.test(action.Name)),
  );
  return [...paths, ...actions.map((action) => action.Name)];
}

/** The library asks for this global when it loads: its way into hosts that are no browser. */
interface NativeBridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost?(message: string): void;
}

interface BridgeMessage {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: string | BatchRequest };
}

const eventMessage = 3;
let globalsOfLast: readonly string[] = [];

function loadLibrary(
  file: string,
  start: (send: (event: readonly unknown[]) => void) => Host,
  library: 'new' | 'same' = 'new',
) {
  const batches: Batch[] = [];
  let meet: (nth: number) => Encounter | undefined = () => undefined;
  let met = 0;
  const tell = (message: object) => bridge.onMessageFromHost?.(JSON.stringify(message));
  const host = start((entry) => setTimeout(() => tell({ type: eventMessage, message: { entries: [entry] } })));
  const run = (request: BatchRequest) => runBatch(request, host);
  const bridge: NativeBridge = {
    sendMessageToHost(text) {
      const { id, flags, message } = JSON.parse(text) as BridgeMessage;
      const request = typeof message.body === 'string' ? (JSON.parse(message.body) as BatchRequest) : message.body;
      const counts = !isBookkeeping(request);
      const encounter = counts ? meet(met++) : undefined;
      void (encounter ? encounter(request, run) : run(request)).then((answer) => {
        if (answer && counts) batches.push({ waits: (flags & 64) !== 0, request, answer });
        if (answer) tell({ id, type: 2, message: { statusCode: 200, headers: {}, body: JSON.stringify(answer) } });
      });
    },
  };
  const meeting = (each: typeof meet) => {
    meet = each;
    met = 0;
  };
  if (library === 'same' && loaded) connect(loaded, bridge);
  else evaluate(file, bridge);
  return {
    host,
    batches,
    meet: meeting,
    refuse: (code: string) => meeting((nth) => (nth === 0 ? async () => refused(code) : undefined)),
    heard: () => new Promise<void>((resolve) => setTimeout(resolve, 5)),
  };
}

/** The batch that ends Excel.run: it names only the root object and gives references back. */
const isBookkeeping = ({ Actions }: BatchRequest): boolean =>
  Actions.some(({ Name }) => Name === '_RemoveReference') &&
  Actions.every(({ Name, ActionType }) => ActionType === 1 || Name === '_RemoveReference');

let loaded: NativeBridge | null = null;

/** The library goes on with the bridge it was given; what comes over it is led to another host. */
function connect(old: NativeBridge, bridge: NativeBridge): void {
  bridge.onMessageFromHost = (message) => old.onMessageFromHost?.(message);
  old.sendMessageToHost = (message) => bridge.sendMessageToHost(message);
}

function evaluate(file: string, bridge: NativeBridge): void {
  for (const name of globalsOfLast) Reflect.deleteProperty(globalThis, name);
  const before = new Set(Object.getOwnPropertyNames(globalThis));
  const browserParts = {
    window: globalThis,
    navigator: { userAgent: '' },
    location: { href: '', search: '', hash: '' },
  };
  for (const [name, value] of Object.entries({ ...browserParts, _richApiNativeBridge: bridge }))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  // biome-ignore lint/security/noGlobalEval: a script element's work: the library declares its globals itself.
  const run = eval;
  run(readFileSync(path.resolve('node_modules/@microsoft/office-js/dist', file), 'utf8'));
  loaded = bridge;
  globalsOfLast = Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name));
}
