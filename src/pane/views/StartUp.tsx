import { useText } from '../text';
import { Trouble } from './Trouble';

export type StartUpTrouble = 'scriptBlocked' | 'partBlocked' | 'noAnswer' | 'oldOffice' | 'notInOffice';

/** Trying again would come to the same. */
const hopeless: readonly StartUpTrouble[] = ['oldOffice', 'notInOffice'];

/** Why the pane cannot start, and whom to ask. */
export function StartUp({ trouble, onRetry }: { readonly trouble: StartUpTrouble; readonly onRetry: () => void }) {
  const { title, startUp } = useText().pane;
  const { what, advice, ask } = startUp.troubles[trouble];
  return (
    <main>
      <h1>{title}</h1>
      <Trouble what={what} advice={advice} {...(hopeless.includes(trouble) ? {} : { retry: startUp.retry, onRetry })}>
        <p className="muted">
          <strong>{startUp.ask}</strong>
          <br />
          {ask}
        </p>
      </Trouble>
    </main>
  );
}
