import { useState } from 'react';
import type { Comparing } from '../comparing';
import type { Session } from '../session';
import { useText } from '../text';
import { useLoaded } from '../useLoaded';
import { Waiting } from './Waiting';

const loadForm = () => import('./CompareForm');

interface Props {
  readonly state: Session;
  readonly comparing: Comparing;
}

/** The way to earlier reports, out of the way until asked for. */
export function Compare({ state, comparing }: Props) {
  const words = useText().pane.compare;
  const [open, setOpen] = useState(false);
  const some = state.compared.reports.length > 0;
  const form = useLoaded(loadForm, open || some);
  return (
    <>
      {form && some && <form.ComparedReports state={state} comparing={comparing} />}
      <details className="compare" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{some ? words.more : words.title}</summary>
        {open && (form ? <form.CompareForm state={state} comparing={comparing} /> : <Waiting />)}
      </details>
    </>
  );
}
