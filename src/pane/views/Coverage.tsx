import { useState } from 'react';
import type { PaneServices } from '../services';
import { useText } from '../text';
import { useLoaded } from '../useLoaded';
import type { CoverageProps } from './CoverageMap';
import { Waiting } from './Waiting';

const loadMap = () => import('./CoverageMap');

interface Props extends Omit<CoverageProps, 'shares'> {
  readonly load: PaneServices['coverage'];
}

/** Asked for now and then: the map and its figures load when opened. */
export function Coverage({ load, ...props }: Props) {
  const { coverage } = useText().pane.progress;
  const [open, setOpen] = useState(false);
  const map = useLoaded(loadMap, open);
  const shares = useLoaded(load, open);
  return (
    <details className="why" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary tabIndex={0}>{coverage}</summary>
      {map && shares ? <map.CoverageMap {...props} shares={shares} /> : open && <Waiting />}
    </details>
  );
}
