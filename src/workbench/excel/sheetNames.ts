import { HostError } from '../protocol/hostError';
import type { Book, Sheet } from './book';

/** Names are compared as Excel does, without regard to case. */
export function sheetNamed(book: Book, name: string): Sheet | undefined {
  const wanted = name.toLocaleLowerCase('vi');
  return book.sheets().find((sheet) => sheet.name().toLocaleLowerCase('vi') === wanted);
}

/** A name for a sheet that is made; Excel finds one itself where none is given. */
export const newName = (book: Book, name: unknown): string =>
  typeof name === 'string' && name !== ''
    ? allowedName(book, name, 'WorksheetCollection.add')
    : `Sheet${book.sheets().length + 1}`;

/** Excel allows 31 characters and none of : \ / ? * [ ] in the name of a sheet. */
export function allowedName(book: Book, name: string, location: string, own?: Sheet): string {
  if (name === '' || name.length > 31 || /[:\\/?*[\]]/.test(name)) throw new HostError('InvalidArgument', location);
  const taken = sheetNamed(book, name);
  if (taken && taken !== own) throw new HostError('ItemAlreadyExists', location);
  return name;
}
