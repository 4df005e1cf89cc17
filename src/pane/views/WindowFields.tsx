import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { PeriodWindow } from '../../appendix/furtherRules';
import type { Period } from '../../appendix/profile';
import { dayOf, usualWindow } from '../../check/period/windows';
import { compareWords } from '../../text/compareWords';
import { useText } from '../text';

interface Props {
  readonly legend?: string;
  readonly period: Period;
  readonly window: PeriodWindow | undefined;
  readonly onChange: (window: PeriodWindow) => void;
}

/** The days a report counts: the usual ones of its period until an office says otherwise. */
export function WindowFields({ legend, period, window, onChange }: Props) {
  const words = compareWords[useText().language];
  const given = window ?? usualWindow(period);
  const known = `${given.from} ${given.to}`;
  const [shown, setShown] = useState(known);
  const [draft, setDraft] = useState(given);
  if (shown !== known) {
    setShown(known);
    setDraft(given);
  }
  const say = (part: Partial<PeriodWindow>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    if (isRight(next)) onChange(next);
  };
  const wrong = isRight(draft) ? {} : { validationMessage: words.wrongDays, validationState: 'error' as const };
  return (
    <fieldset className="days">
      {legend && <legend>{legend}</legend>}
      <Field label={words.from}>
        <Input type="date" value={draft.from} onChange={(_, data) => say({ from: data.value })} />
      </Field>
      <Field label={words.to} {...wrong}>
        <Input type="date" value={draft.to} onChange={(_, data) => say({ to: data.value })} />
      </Field>
    </fieldset>
  );
}

function isRight({ from, to }: PeriodWindow): boolean {
  const [first, last] = [dayOf(from), dayOf(to)];
  return first !== null && last !== null && first <= last;
}
