/** Something is on its way; `label` says what. */
export function Waiting({ label }: { readonly label?: string }) {
  return (
    <p className="waiting" role={label ? 'status' : undefined}>
      <span className="spinner" aria-hidden />
      {label}
    </p>
  );
}
