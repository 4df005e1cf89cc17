import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Comparing } from '../comparing';
import type { Result } from '../services';
import { useText } from '../text';
import { Waiting } from './Waiting';

interface Props {
  readonly sheets: NonNullable<Comparing['sheets']>;
  /** Id of the sheet that is being checked. */
  readonly here: string;
}

type Sheets = Awaited<ReturnType<Props['sheets']['list']>>;

/** The workbook's other appendices, looked for once each time this is opened. */
export function SheetChoice({ sheets, here }: Props) {
  const { pane, failures } = useText();
  const words = pane.compare;
  const [found, setFound] = useState<Sheets | null>(null);
  useEffect(() => {
    let gone = false;
    const unknown: Result<never> = { ok: false, failure: { kind: 'unknown', code: '' } };
    void sheets
      .list()
      .catch((): Sheets => unknown as Sheets)
      .then((list) => gone || setFound(list));
    return () => {
      gone = true;
    };
  }, [sheets]);
  if (!found) return <Waiting label={words.looking} />;
  if (!found.ok) return <p className="caution">{failures[found.failure.kind].what}</p>;
  const others = found.value.filter(({ id }) => id !== here);
  if (others.length === 0) return <p className="muted">{words.noSheets}</p>;
  return (
    <fieldset>
      <legend>{words.sheet}</legend>
      <div className="ways">
        {others.map(({ id, name }) => (
          <Button key={id} size="small" onClick={() => void sheets.compare(id)}>
            {name}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
