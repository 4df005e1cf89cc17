import { Button } from '@fluentui/react-components';
import { useText } from '../text';

interface Props {
  readonly codes: readonly string[];
  readonly onGoTo: (code: string) => void;
}

/** More would be a wall of buttons: blanks of a group are filled one after the other. */
const MOST = 6;

/** One button for each cell the finding is about; with several, each shows its number; of very many, the first. */
export function GoToButtons({ codes, onGoTo }: Props) {
  const { goTo, goToCode } = useText().pane.findings;
  const shown = codes.length > MOST ? codes.slice(0, 1) : codes;
  return shown.map((code, index) => (
    <Button key={code} size="small" aria-label={goToCode(code)} onClick={() => onGoTo(code)}>
      {codes.length === 1 ? goTo : index === 0 ? goToCode(code) : code}
    </Button>
  ));
}
