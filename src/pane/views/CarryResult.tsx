import type { Carriage } from '../../report/carry/types';
import { carryWords } from '../../text/carryWords';
import { useText } from '../text';

/** How many paragraphs are used again. */
export function takenFrom({ prose, homeless }: Carriage): number {
  return [...Object.values(prose), ...homeless.map(({ paragraphs }) => paragraphs)].flat().length;
}

/** What still speaks of the old period, what found no place. */
export function CarryResult({ carriage }: { readonly carriage: Carriage }) {
  const words = carryWords[useText().language];
  const { homeless, left, leftovers } = carriage;
  return (
    <div className="carry-result">
      {leftovers.length === 0 ? (
        <p className="muted">{words.noLeftovers}</p>
      ) : (
        <Listed title={words.leftovers(leftovers.length)} help={words.leftoversHelp} open>
          {leftovers.map(({ kind, heading, said, around }, index) => (
            // Two places may read the same: only their order tells them apart.
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order
            <li key={index}>
              <strong lang="vi">{said}</strong>
              <span lang="vi">{around}</span>
              <span className="muted">
                {words.kinds[kind]} · <span lang="vi">{heading}</span>
              </span>
            </li>
          ))}
        </Listed>
      )}
      {homeless.length > 0 && (
        <Listed title={words.homeless(homeless.length)} help={words.homelessHelp}>
          {homeless.map(({ heading, paragraphs }) => (
            <li key={heading}>
              <strong lang="vi">{heading}</strong>
              <span lang="vi" className="muted">
                {paragraphs[0]}
              </span>
            </li>
          ))}
        </Listed>
      )}
      {left.length > 0 && (
        <Listed title={words.left(left.length)} help={words.leftHelp}>
          {left.map(({ kind, heading, text }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order
            <li key={index}>
              <span lang="vi">{text}</span>
              <span className="muted">
                {words.leftKinds[kind]} · <span lang="vi">{heading}</span>
              </span>
            </li>
          ))}
        </Listed>
      )}
    </div>
  );
}

interface ListedProps {
  readonly title: string;
  readonly help: string;
  readonly open?: boolean;
  readonly children: React.ReactNode;
}

function Listed({ title, help, open = false, children }: ListedProps) {
  return (
    <details className="group" open={open}>
      <summary tabIndex={0}>{title}</summary>
      <p className="muted">{help}</p>
      <ul className="carried">{children}</ul>
    </details>
  );
}
