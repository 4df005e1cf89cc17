import type { FigureChange } from '../../report/refresh/types';
import { wordWords } from '../../text/wordWords';
import { DoneIcon } from '../icons';
import { useText } from '../text';

/** What became what: one line for each figure, however often it stands in the document. */
export function FigureChanges({ changes }: { readonly changes: readonly FigureChange[] }) {
  const words = wordWords[useText().language].refresh;
  const figures = gathered(changes);
  return (
    <details className="group" open>
      <summary tabIndex={0}>
        <DoneIcon className="mark accepted" aria-hidden />
        {words.changed(figures.length)}
      </summary>
      <ul className="changes">
        {figures.map((same) => {
          const [{ id, code, from, to }] = same;
          return (
            <li key={id}>
              <strong>{code}</strong>
              <span>{words.became(from, to)}</span>
              <span className="muted">{[...new Set(same.map(({ place }) => words.places[place]))].join(', ')}</span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

type Same = readonly [FigureChange, ...FigureChange[]];

export function gathered(changes: readonly FigureChange[]): readonly Same[] {
  const groups = new Map<string, Same>();
  for (const change of changes) {
    const key = JSON.stringify([change.code, change.from, change.to]);
    const others = groups.get(key);
    groups.set(key, others ? [...others, change] : [change]);
  }
  return [...groups.values()];
}
