import type { Carriage } from '../../report/carry/types';
import { carryWords } from '../../text/carryWords';
import { useText } from '../text';

interface Props {
  readonly file: string;
  readonly carriage: Carriage;
}

/** What is used again, what still speaks of the old period, what found no place. */
export function CarryResult({ file, carriage }: Props) {
  const words = carryWords[useText().language];
  const { prose, homeless, left, leftovers } = carriage;
  const taken = [...Object.values(prose), ...homeless.map(({ paragraphs }) => paragraphs)].flat().length;
  if (taken === 0) return <p className="caution">{words.nothing(file)}</p>;
  return (
    <div role="status" className="carry-result">
      <p>{words.taken(taken, file)}</p>
      {leftovers.length === 0 ? (
        <p className="muted">{words.noLeftovers}</p>
      ) : (
        <Listed title={words.leftovers(leftovers.length)} help={words.leftoversHelp} open>
          {leftovers.map(({ kind, heading, said, around }, index) => (
            // Two places may read the same: only their order tells them apart.
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order
            <li key={index}>
              <strong>{said}</strong>
              <span>{around}</span>
              <span className="muted">
                {words.kinds[kind]} · {heading}
              </span>
            </li>
          ))}
        </Listed>
      )}
      {homeless.length > 0 && (
        <Listed title={words.homeless(homeless.length)} help={words.homelessHelp}>
          {homeless.map(({ heading, paragraphs }) => (
            <li key={heading}>
              <strong>{heading}</strong>
              <span className="muted">{paragraphs[0]}</span>
            </li>
          ))}
        </Listed>
      )}
      {left.length > 0 && (
        <Listed title={words.left(left.length)} help={words.leftHelp}>
          {left.map(({ kind, heading, text }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order
            <li key={index}>
              <span>{text}</span>
              <span className="muted">
                {words.leftKinds[kind]} · {heading}
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
      <summary>{title}</summary>
      <p className="muted">{help}</p>
      <ul className="carried">{children}</ul>
    </details>
  );
}
