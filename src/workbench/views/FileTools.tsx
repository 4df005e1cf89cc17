import { useRef } from 'react';
import { words } from '../words';

interface Props {
  readonly onSample: () => void;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
}

export function FileTools({ onSample, onOpen, onSave }: Props) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="main" title={words.sampleTip} onClick={onSample}>
        {words.sample}
      </button>
      <button type="button" onClick={() => chooser.current?.click()}>
        {words.openFile}
      </button>
      <button type="button" onClick={onSave}>
        {words.saveFile}
      </button>
      <input
        ref={chooser}
        type="file"
        accept=".xlsx"
        hidden
        aria-label={words.openFile}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onOpen(file);
          target.value = '';
        }}
      />
    </>
  );
}
