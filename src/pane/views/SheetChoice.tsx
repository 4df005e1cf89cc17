import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ExcelHost } from '../../office/hosts';
import { compareWords } from '../../text/compareWords';
import { type CompareDesk, compareSheet } from '../comparing';
import { useText } from '../text';
import { Waiting } from './Waiting';

interface Props {
  readonly desk: CompareDesk;
  readonly host: ExcelHost;
  /** Id of the sheet that is being checked. */
  readonly here: string;
}

type Sheets = Awaited<ReturnType<ExcelHost['sheets']>>;

/** The workbook's other appendices, looked for once each time this is opened. */
export function SheetChoice({ desk, host, here }: Props) {
  const { language, failures } = useText();
  const words = compareWords[language];
  const [found, setFound] = useState<Sheets | null>(null);
  useEffect(() => {
    let gone = false;
    const unknown: Sheets = { ok: false, failure: { kind: 'unknown', code: '' } };
    void host
      .sheets()
      .catch(() => unknown)
      .then((list) => gone || setFound(list));
    return () => {
      gone = true;
    };
  }, [host]);
  if (!found) return <Waiting label={words.looking} />;
  if (!found.ok) {
    const { what, advice } = failures[found.failure.kind];
    return (
      <p className="caution" role="alert">
        {what} {advice}
      </p>
    );
  }
  const others = found.value.filter(({ id }) => id !== here);
  if (others.length === 0) return <p className="muted">{words.noSheets}</p>;
  return (
    <fieldset>
      <legend>{words.sheet}</legend>
      <div className="ways">
        {others.map(({ id, name }) => (
          <Button key={id} size="small" onClick={() => void compareSheet(desk, host, id)}>
            {name}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
