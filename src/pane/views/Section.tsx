import { type ReactNode, useState } from 'react';

interface Props {
  readonly title: string;
  /** Holds something that must be seen. */
  readonly forced: boolean;
  readonly children: ReactNode;
}

/** A part of the form that most people can leave folded. */
export function Section({ title, forced, children }: Props) {
  const [open, setOpen] = useState(forced);
  if (forced && !open) setOpen(true);
  return (
    <details className="section" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary tabIndex={0}>{title}</summary>
      {children}
    </details>
  );
}
