import { Button } from '@fluentui/react-components';
import { useText } from '../text';

interface Props {
  readonly codes: readonly string[];
  readonly onGoTo: (code: string) => void;
}

/** One button for each cell the finding is about; with several, each shows its number. */
export function GoToButtons({ codes, onGoTo }: Props) {
  const { goTo, goToCode } = useText().pane.findings;
  return codes.map((code, index) => (
    <Button key={code} size="small" aria-label={goToCode(code)} onClick={() => onGoTo(code)}>
      {codes.length === 1 ? goTo : index === 0 ? goToCode(code) : code}
    </Button>
  ));
}
