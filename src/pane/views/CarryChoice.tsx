import { useState } from 'react';
import type { Period } from '../../appendix/profile';
import type { Edition } from '../../appendix/types';
import type { EarlierProse } from '../earlierProse';
import { useText } from '../text';
import { useLoaded } from '../useLoaded';
import { Waiting } from './Waiting';

const loadForm = () => import('./CarryForm');

export interface CarryProps {
  readonly edition: Edition;
  readonly period: Period;
  readonly from: EarlierProse | null;
  readonly onChange: (from: EarlierProse | null) => void;
}

/** The way to last period's prose, out of the way until asked for. */
export function CarryChoice(props: CarryProps) {
  const [open, setOpen] = useState(false);
  const form = useLoaded(loadForm, open);
  return (
    <details className="compare" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary tabIndex={0}>{useText().pane.report.carry}</summary>
      {open && (form ? <form.CarryForm {...props} /> : <Waiting />)}
    </details>
  );
}
