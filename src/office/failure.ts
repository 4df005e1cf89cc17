/** What can go wrong between us and Office, as far as a person can act on it. */
export type Failure =
  | { readonly kind: 'cellEditing' }
  | { readonly kind: 'protected' }
  | { readonly kind: 'otherWindow' }
  | { readonly kind: 'dialogOpen' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'notSupported'; readonly member: string }
  | { readonly kind: 'tooLarge' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'noAnswer' } // none in time: what was asked for may still be done
  | { readonly kind: 'changedMeanwhile' } // others, or the person, were quicker: nothing was written
  | { readonly kind: 'halfInserted' } // a sheet half drawn may stand there, and Office refused to take it away
  | { readonly kind: 'profileNotKept' } // the sheet is whole, the office's words are not in the file
  | { readonly kind: 'halfAdopted' } // some names or colours were added, and Office refused to take them away
  | { readonly kind: 'halfCorrected' } // some of the numbers were written, and Office refused to put the old ones back
  | { readonly kind: 'unknown'; readonly code: string };

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };
