import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ErrorIcon } from '../icons';

interface Props {
  readonly what: string;
  readonly advice: string;
  readonly retry?: string;
  readonly onRetry?: () => void;
  readonly children?: ReactNode;
}

/** A failure that stands in place of a result: what, what to do, and a way to try again. */
export function Trouble({ what, advice, retry, onRetry, children }: Props) {
  return (
    <div className="trouble" role="alert">
      <p className="verdict error">
        <ErrorIcon aria-hidden />
        <strong>{what}</strong>
      </p>
      <p>{advice}</p>
      {children}
      {retry && <Button onClick={onRetry}>{retry}</Button>}
    </div>
  );
}
