import type { Host } from '../protocol/batch';
import { hostObject } from '../protocol/hostObject';
import { internalService } from '../protocol/internalService';
import type { Roots } from '../protocol/paths';
import { References } from '../protocol/references';
import type { Book } from './book';
import { Events, type RichEvent } from './events';
import { workbookMembers } from './workbook';

/** One running Excel: a workbook and those who listen to it. */
export class ExcelSession implements Host {
  readonly references = new References();
  readonly events: Events;
  readonly roots: Roots;

  constructor(
    readonly book: Book,
    send: (event: RichEvent) => void,
  ) {
    this.events = new Events(send);
    book.listen((event) => this.events.tell(event));
    this.roots = { global: hostObject(workbookMembers, this), services: internalService };
  }

  settled = () => this.book.settled();

  atWork(working: boolean) {
    this.events.ownWrite = working;
    this.book.asOneStep(working);
  }
}
