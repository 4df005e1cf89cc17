import type { Exception } from '../appendix/exception';
import type { Profile } from '../appendix/profile';
import type { WorkbookReading } from '../office/hosts';
import type { SheetReading } from '../sheet/types';
import { type Compared, nothingCompared } from './compared';
import type { Rebuilt } from './rebuild';
import type { Trouble } from './services';

export type Doing =
  | 'insert'
  | 'rebuild'
  | 'adopt'
  | 'check'
  | 'saveProfile'
  | 'goTo'
  | 'correct'
  | 'decide'
  | 'report'
  | 'chooseFile'
  | 'compare'
  | 'refresh'
  | 'select'
  | 'prose';

/** A chosen file, with the appendices in it that were not read. */
export interface ReadFile {
  readonly name: string;
  readonly others: readonly string[];
}

export type Sheet =
  | { readonly kind: 'unchosen' } // Word: no file yet
  | { readonly kind: 'reading' }
  | { readonly kind: 'absent' }
  | { readonly kind: 'read'; readonly reading: SheetReading; readonly file?: ReadFile }
  | { readonly kind: 'failed'; readonly trouble: Trouble };

/** Live checking: `waiting` while a cell is being typed in, when Excel answers nobody. */
export type Watch = 'off' | 'on' | 'waiting' | 'failed';

/** What the last action came to. */
export type Notice =
  | { readonly kind: 'inserted' }
  | { readonly kind: 'rebuilt' }
  | { readonly kind: 'adopted' }
  | { readonly kind: 'checked' }
  | { readonly kind: 'profileSaved' }
  | { readonly kind: 'corrected' | 'filled'; readonly changes: readonly (readonly [string, number])[] }
  | { readonly kind: 'accepted' }
  | { readonly kind: 'compared' }
  | { readonly kind: 'comparingKept' }
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'reportSaved'; readonly file: string }
  | { readonly kind: 'reportOpened' }
  | { readonly kind: 'reportInserted' }
  | { readonly kind: 'failed'; readonly trouble: Trouble };

export interface Session {
  readonly host: 'excel' | 'word';
  readonly sheet: Sheet;
  /** As kept in the workbook. */
  readonly profile: Profile | null;
  readonly exceptions: readonly Exception[];
  readonly compared: Compared;
  /** The table was made anew, and the person has yet to see what did not come along. */
  readonly rebuilt: Rebuilt | null;
  readonly watch: Watch;
  readonly busy: Doing | null;
  readonly notice: Notice | null;
}

export type SessionEvent =
  | { readonly kind: 'began'; readonly doing: Doing }
  | { readonly kind: 'finished'; readonly notice: Notice | null }
  | ({ readonly kind: 'read'; readonly file?: string } & WorkbookReading)
  | { readonly kind: 'readFailed'; readonly trouble: Trouble }
  | { readonly kind: 'profileKept'; readonly profile: Profile }
  | { readonly kind: 'exceptionsKept'; readonly exceptions: readonly Exception[] }
  | { readonly kind: 'compared'; readonly compared: Compared }
  | { readonly kind: 'rebuilt'; readonly rebuilt: Rebuilt | null }
  | { readonly kind: 'watching'; readonly watch: Watch }
  | { readonly kind: 'dismissed' };

export function newSession(host: Session['host']): Session {
  const sheet: Sheet = { kind: host === 'excel' ? 'reading' : 'unchosen' };
  const nothing = { profile: null, exceptions: [], compared: nothingCompared, rebuilt: null, busy: null, notice: null };
  return { host, sheet, watch: 'off', ...nothing };
}

export function reduceSession(session: Session, event: SessionEvent): Session {
  switch (event.kind) {
    case 'began': {
      const looksAgain = event.doing === 'chooseFile' || (event.doing === 'check' && session.sheet.kind !== 'read');
      return {
        ...session,
        busy: event.doing,
        notice: null,
        sheet: looksAgain ? { kind: 'reading' } : session.sheet,
      };
    }
    case 'finished':
      return { ...session, busy: null, notice: event.notice };
    case 'read':
      return { ...session, profile: event.profile, exceptions: event.exceptions, sheet: sheetOf(event, session.sheet) };
    case 'readFailed':
      // What was read before stays in view: a passing failure must not empty the pane.
      return session.sheet.kind === 'read'
        ? { ...session, notice: { kind: 'failed', trouble: event.trouble } }
        : { ...session, sheet: { kind: 'failed', trouble: event.trouble } };
    case 'profileKept':
      return { ...session, profile: event.profile };
    case 'exceptionsKept':
      return { ...session, exceptions: event.exceptions };
    case 'compared':
      return { ...session, compared: event.compared };
    case 'rebuilt':
      return { ...session, rebuilt: event.rebuilt };
    case 'watching':
      return session.watch === event.watch ? session : { ...session, watch: event.watch };
    case 'dismissed':
      return { ...session, notice: null };
  }
}

/** What a person has told of a sheet holds for its next reading. */
function sheetOf({ reading, file, others = [] }: Extract<SessionEvent, { kind: 'read' }>, before: Sheet): Sheet {
  if (!reading) return { kind: 'absent' };
  const same = before.kind === 'read' && before.reading.sheet.id === reading.sheet.id;
  const told = (same && before.reading.told) || null;
  return {
    kind: 'read',
    reading: { told, ...reading },
    ...(file === undefined ? {} : { file: { name: file, others } }),
  };
}
