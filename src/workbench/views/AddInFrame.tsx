import { useEffect, useMemo, useRef } from 'react';
import type { AddIn } from '../frame/addIn';

/** The task pane: the add-in's page in a frame whose name tells office.js where it is. */
export function AddInFrame({ addIn, page, title }: { addIn: AddIn; page: string; title: string }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const connection = useMemo(() => addIn.connect(), [addIn]);
  useEffect(() => {
    if (frame.current) connection.attach(frame.current);
    return () => addIn.disconnect(connection);
  }, [addIn, connection]);
  return <iframe ref={frame} name={connection.name} src={page} title={title} />;
}
