import { Button } from '@fluentui/react-components';
import type { Offer } from '../../check/offerOf';
import { useText } from '../text';

interface Props {
  readonly offer: Offer;
  /** Id of what names the finding. */
  readonly describedBy: string;
  readonly onCorrect: () => void;
}

/** Offers the number that was probably meant: plainly where it is certain, as a question where it is not. */
export function Proposal({ offer: { value, certain, fills }, describedBy, onCorrect }: Props) {
  const words = useText().pane.findings;
  const { plainly, agreed } = fills ? words.fill : words.correct;
  return (
    <>
      {!certain && <p className="guess">{words.guess(value)}</p>}
      <Button size="small" className="correct" aria-describedby={describedBy} onClick={onCorrect}>
        {certain ? plainly(value) : agreed(value)}
      </Button>
    </>
  );
}
