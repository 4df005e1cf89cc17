import type { ReactNode } from 'react';
import { DoneIcon } from '../icons';
import { useText } from '../text';

interface Props {
  readonly number: 1 | 2 | 3 | 4 | 5;
  readonly title: string;
  readonly done?: boolean;
  readonly children: ReactNode;
}

export function Step({ number, title, done = false, children }: Props) {
  const heading = `step-${number}`;
  const { stepDone } = useText().pane;
  return (
    <section className="step" aria-labelledby={heading}>
      <h2 id={heading}>
        <span className={done ? 'badge done' : 'badge'}>
          {done ? <DoneIcon role="img" aria-label={stepDone(number)} /> : number}
        </span>
        {title}
      </h2>
      {children}
    </section>
  );
}
