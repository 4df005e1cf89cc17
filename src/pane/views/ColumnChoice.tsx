import { useEffect, useId, useMemo } from 'react';
import type { Edition } from '../../appendix/types';
import { columnLetters } from '../../sheet/address';
import { type ColumnChoice as Choice, columnChoices } from '../../sheet/columnChoices';
import type { ToldColumn } from '../../sheet/types';
import { rebuildWords } from '../../text/rebuildWords';
import type { SessionStore } from '../actions';
import type { Checked } from '../services';
import type { Session } from '../session';
import { useText } from '../text';

const none: readonly Choice[] = [];

/** The columns to choose from, while nothing in the sheet says which is meant. */
export function useColumnChoices(edition: Edition, { sheet }: Session, checked: Checked): readonly Choice[] {
  const { unnamed, told, review } = checked;
  const unclear = review.findings.some(
    (finding) => finding.kind === 'binding' && (finding.why === 'column' || finding.why === 'tables'),
  );
  const reading = (unclear || (told && unnamed > 0)) && sheet.kind === 'read' ? sheet.reading : null;
  return useMemo(() => (reading ? columnChoices(edition, reading) : none), [edition, reading]);
}

interface Props {
  readonly choices: readonly Choice[];
  readonly state: Session;
  readonly checked: Checked;
  readonly store: SessionStore;
}

/** Asks which column holds the figures; the answer holds for this session, until the table is taken up. */
export function ColumnChoice({ choices, state: { sheet, profile, exceptions }, checked, store }: Props) {
  const words = rebuildWords[useText().language];
  const [name, help] = [useId(), useId()];
  const told = sheet.kind === 'read' ? sheet.reading.told : null;
  const tell = (now: ToldColumn | null) => {
    if (sheet.kind === 'read')
      store.send({ kind: 'read', reading: { ...sheet.reading, told: now }, profile, exceptions });
  };
  const isVoid = Boolean(told) && !checked.told;
  useEffect(() => {
    // Columns were inserted or moved: the letter that was told is another column's.
    if (isVoid) tell(null);
  });
  return (
    <fieldset className="columns" aria-describedby={help}>
      <legend>{words.column}</legend>
      <p className="muted" id={help}>
        {checked.told ? words.columnKept : words.columnHelp}
      </p>
      {choices.map((choice) => (
        <label className="choice" key={choice.told.column}>
          <input
            type="radio"
            name={name}
            checked={checked.told && told?.column === choice.told.column}
            onChange={() => tell(choice.told)}
          />
          <span>
            {words.columnNamed(columnLetters(choice.told.column), choice.heading.replace(/\s+/g, ' '))}
            <span className="muted">{words.examples(choice.examples)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
