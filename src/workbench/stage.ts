import { writeXlsx } from '../sheet/xlsx/writeXlsx';
import { ExcelSession } from './excel/session';
import { UniverBook } from './excel/univer/univerBook';
import { plansOf } from './file/bookToPlan';
import { download } from './file/download';
import { openWorkbook } from './file/openWorkbook';
import { AddIn } from './frame/addIn';
import type { Application } from './frame/appContext';
import { FunctionFrame } from './frame/runFunction';
import { type Ribbon, readRibbon } from './ribbon';
import { typeSampleFigures } from './sampleFigures';
import { Desk } from './word/desk';
import { DocxFile } from './word/model/docxFile';
import { WordSession } from './word/session';
import { DocumentView } from './word/view/documentView';
import { words } from './words';

interface Performer {
  readonly addIn: AddIn;
  readonly ribbon: Ribbon;
  readonly functions: FunctionFrame;
}

/** The simulated Excel and Word with the add-in in them, without the page around. */
export class Stage {
  readonly title: string;
  readonly excel: Performer;
  readonly word: Performer;
  readonly book: UniverBook;
  readonly desk = new Desk();
  readonly #sheet = document.createElement('div');
  readonly #paper = document.createElement('div');
  readonly #status: HTMLElement;

  constructor(manifest: string) {
    this.title = /<DisplayName DefaultValue="([^"]*)"/.exec(manifest)?.[1] ?? '';
    this.book = new UniverBook(this.#sheet, words.firstSheet);
    this.#status = new DocumentView(this.desk, this.#paper, words).status;
    const perform = (application: Application, addIn: AddIn): Performer => {
      const ribbon = readRibbon(manifest, application);
      return { addIn, ribbon, functions: new FunctionFrame(addIn, ribbon.functions) };
    };
    this.excel = perform('excel', new AddIn('excel', (send) => new ExcelSession(this.book, send)));
    this.word = perform('word', new AddIn('word', () => new WordSession(this.desk)));
  }

  /** Puts the spreadsheet and the document into the page; the page hands over empty places. */
  show(sheet: HTMLElement, paper: HTMLElement, status: HTMLElement): void {
    sheet.append(this.#sheet);
    paper.append(this.#paper);
    status.append(this.#status);
  }

  async typeSample(): Promise<string> {
    return (await typeSampleFigures(this.book)) ? words.sampleDone : words.noAppendix;
  }

  async saveFile(application: Application): Promise<string> {
    if (application === 'word') {
      download(this.desk.front.file.bytes(), words.documentFile);
      return words.saved(words.documentFile);
    }
    await this.book.settled();
    const bytes = writeXlsx({ sheets: plansOf(this.book), customXml: [...this.book.kept.parts.values()] });
    download(bytes, words.workbookFile);
    return words.saved(words.workbookFile);
  }

  async openFile(application: Application, file: File): Promise<string> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (application === 'excel')
      return (await openWorkbook(this.book, bytes)) ? words.opened(file.name) : words.unreadableFile.excel;
    const docx = DocxFile.read(bytes);
    if (docx) this.desk.open(docx);
    return docx ? words.opened(file.name) : words.unreadableFile.word;
  }
}
