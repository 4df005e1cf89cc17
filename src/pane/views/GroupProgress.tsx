import { Button } from '@fluentui/react-components';
import type { Edition } from '../../appendix/types';
import { owes } from '../../check/owes';
import type { Checked, PaneServices } from '../services';
import { useText } from '../text';
import { Coverage } from './Coverage';

interface Props {
  readonly checked: Checked;
  readonly edition: Edition;
  readonly remit: readonly string[];
  /** Whether there is an earlier report beside this one. */
  readonly beside: boolean;
  readonly loadCoverage: PaneServices['coverage'];
  readonly onGoTo: ((code: string) => void) | undefined;
}

/** How far each group owed is filled, and the way to its next blank cell. */
export function GroupProgress({ checked, edition, remit, beside, loadCoverage, onGoTo }: Props) {
  const { progress: words, groupLabel } = useText().pane;
  const { review, figures, places } = checked;
  const nextBlank = (group: string) =>
    edition.lines.find(
      ({ id, kind }) =>
        kind !== 'group' &&
        owes([group], id) &&
        owes(remit, id) &&
        places[id] &&
        (figures[id]?.kind ?? 'blank') === 'blank',
    )?.id;
  const groups = review.progress.map((one) => {
    const line = edition.lines.find(({ id }) => id === one.group);
    return { ...one, name: line ? `${line.printed} ${groupLabel(line.label)}` : one.group };
  });
  return (
    <section className="progress" aria-labelledby="progress">
      <h3 id="progress">{words.title}</h3>
      <ul>
        {groups.map(({ group, name, filled, owed }) => {
          const blank = onGoTo && nextBlank(group);
          return (
            <li key={group}>
              <span className="name" id={`group-${group}`} lang="vi">
                {name}
              </span>
              <span className="count">{words.count(filled, owed)}</span>
              <progress max={owed} value={filled} aria-label={`${name}: ${words.spoken(filled, owed)}`} />
              {blank && (
                <Button
                  size="small"
                  appearance="subtle"
                  className="aside"
                  aria-describedby={`group-${group}`}
                  onClick={() => onGoTo(blank)}
                >
                  {words.nextBlank}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {groups.length > 0 && (
        <Coverage load={loadCoverage} edition={edition} remit={remit} groups={groups} beside={beside} />
      )}
    </section>
  );
}
