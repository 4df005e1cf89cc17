import { useState } from 'react';
import type { Application } from '../frame/appContext';
import { words } from '../words';

/** What a newcomer does first. */
export function Hint({ application }: { application: Application }) {
  const [shown, setShown] = useState(true);
  if (!shown) return null;
  return (
    <div className="hint">
      <strong>{words.hintTitle}</strong>
      <ol>
        {words.hints[application].map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <button type="button" className="quiet" onClick={() => setShown(false)} aria-label={words.hideHint}>
        ×
      </button>
    </div>
  );
}
