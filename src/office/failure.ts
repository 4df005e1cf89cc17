/** What can go wrong between us and Office, as far as a person can act on it. */
export type Failure =
  | { readonly kind: 'cellEditing' }
  | { readonly kind: 'protected' }
  | { readonly kind: 'otherWindow' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'notSupported'; readonly member: string }
  | { readonly kind: 'tooLarge' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'unknown'; readonly code: string };

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };
