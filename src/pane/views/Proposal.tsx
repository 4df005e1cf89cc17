import { Button } from '@fluentui/react-components';
import type { Doubt } from '../../figures/types';
import { useText } from '../text';

interface Props {
  readonly code: string;
  readonly proposed: number;
  readonly doubt: Doubt;
  readonly onCorrect: (code: string, value: number) => void;
}

/** Offers the number that was probably meant: plainly where it is certain, as a question where it is not. */
export function Proposal({ code, proposed, doubt, onCorrect }: Props) {
  const words = useText().pane.findings;
  return (
    <>
      {!doubt.certain && <p className="guess">{words.guess(proposed)}</p>}
      <Button size="small" className="correct" onClick={() => onCorrect(code, proposed)}>
        {doubt.certain ? words.correct(proposed) : words.correctGuess(proposed)}
      </Button>
    </>
  );
}
