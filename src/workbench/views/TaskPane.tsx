import type { AddIn } from '../frame/addIn';
import { words } from '../words';
import { AddInFrame } from './AddInFrame';

interface Props {
  readonly addIn: AddIn;
  readonly title: string;
  /** The page and, so that a button of the ribbon loads it anew, how often it was asked for. */
  readonly page: { readonly address: string; readonly times: number };
  readonly width: number;
  readonly shown: boolean;
  readonly onClose: () => void;
}

export function TaskPane({ addIn, title, page, width, shown, onClose }: Props) {
  return (
    <aside className="pane" style={{ width }} hidden={!shown} aria-label={title}>
      <header>
        <h2>{title}</h2>
        <button type="button" className="quiet" onClick={onClose} aria-label={words.closePane} title={words.closePane}>
          ×
        </button>
      </header>
      <AddInFrame key={page.times} addIn={addIn} page={page.address} title={title} />
    </aside>
  );
}
