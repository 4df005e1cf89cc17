import { useRef } from 'react';
import type { Application } from '../frame/appContext';
import { words } from '../words';

interface Props {
  readonly application: Application;
  readonly onSample: () => void;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
}

export function FileTools({ application, onSample, onOpen, onSave }: Props) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      {application === 'excel' && (
        <button type="button" className="main" title={words.sampleTip} onClick={onSample}>
          {words.sample}
        </button>
      )}
      <button type="button" onClick={() => chooser.current?.click()}>
        {words.openFile[application]}
      </button>
      <button type="button" onClick={onSave}>
        {words.saveFile[application]}
      </button>
      <input
        ref={chooser}
        type="file"
        accept={application === 'excel' ? '.xlsx' : '.docx'}
        hidden
        aria-label={words.openFile[application]}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onOpen(file);
          target.value = '';
        }}
      />
    </>
  );
}
