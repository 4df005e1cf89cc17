import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { carriedFrom } from '../../report/carry/carriedFrom';
import { type DocumentTrouble, readDocx } from '../../report/read/readDocx';
import { carryWords } from '../../text/carryWords';
import { useText } from '../text';
import type { ChosenFile } from '../wordSession';
import type { CarryProps } from './CarryChoice';
import { CarryResult, takenFrom } from './CarryResult';
import { FilePicker } from './FilePicker';

const documents = '.docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Chooses the report whose prose is used again, and shows what becomes of it. */
export function CarryForm({ edition, period, from, onChange }: CarryProps) {
  const words = carryWords[useText().language];
  const [trouble, setTrouble] = useState<DocumentTrouble | null>(null);
  const carriage = useMemo(() => from && carriedFrom(edition, from.paragraphs, { period }), [edition, from, period]);
  const taken = carriage ? takenFrom(carriage) : 0;
  const choose = async (file: ChosenFile) => {
    const bytes = await file.arrayBuffer().catch(() => null);
    const read = bytes ? readDocx(new Uint8Array(bytes)) : null;
    setTrouble(read?.ok ? null : (read?.trouble ?? 'damagedFile'));
    if (read?.ok) onChange({ file: file.name, paragraphs: read.value.paragraphs });
  };
  return (
    <div className="compare-form">
      <p className="muted">{words.help}</p>
      <FilePicker label={words.choose} accept={documents} onChoose={(file) => void choose(file)} />
      {trouble && (
        <p className="caution" role="alert">
          {words.troubles[trouble]}
        </p>
      )}
      <p role="status" className={from && taken === 0 ? 'caution' : ''}>
        {from && (taken > 0 ? words.taken(taken, from.file) : words.nothing(from.file))}
      </p>
      {from && carriage && (
        <>
          {taken > 0 && <CarryResult carriage={carriage} />}
          <Button size="small" onClick={() => onChange(null)}>
            {words.remove}
          </Button>
        </>
      )}
    </div>
  );
}
