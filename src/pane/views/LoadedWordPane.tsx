import { useLoaded } from '../useLoaded';
import { Waiting } from './Waiting';
import type { WordPaneProps } from './WordPane';

const loadPane = () => import('./WordPane');

/** Word's pane, kept out of what Excel has to load. */
export function LoadedWordPane(props: WordPaneProps) {
  const loaded = useLoaded(loadPane, true);
  return loaded ? (
    <loaded.WordPane {...props} />
  ) : (
    <main>
      <Waiting />
    </main>
  );
}
