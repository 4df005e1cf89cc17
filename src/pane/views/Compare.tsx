import { useState } from 'react';
import type { CompareDesk } from '../comparing';
import type { Session } from '../session';
import { useText } from '../text';
import { useLoaded } from '../useLoaded';
import { Waiting } from './Waiting';

const loadForm = () => import('./CompareForm');

interface Props {
  readonly state: Session;
  readonly desk: CompareDesk;
}

/** The way to earlier reports, out of the way until asked for. */
export function Compare({ state, desk }: Props) {
  const words = useText().pane.compare;
  const [open, setOpen] = useState(false);
  const { reports, gone } = state.compared;
  const some = reports.length + gone.length > 0;
  const form = useLoaded(loadForm, open || some);
  return (
    <>
      {form && some && <form.ComparedReports state={state} desk={desk} />}
      <details className="compare" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary tabIndex={0}>{some ? words.more : words.title}</summary>
        {open && (form ? <form.CompareForm state={state} desk={desk} /> : <Waiting />)}
      </details>
      {form && <form.KeepComparing state={state} desk={desk} />}
    </>
  );
}
