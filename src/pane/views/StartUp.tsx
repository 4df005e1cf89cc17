import { useText } from '../text';
import { Trouble } from './Trouble';
import { Waiting } from './Waiting';

export type StartUpTrouble = 'scriptBlocked' | 'partBlocked' | 'noAnswer' | 'oldOffice' | 'notInOffice';

/** Trying again would come to the same. */
const hopeless: readonly (StartUpTrouble | null)[] = ['oldOffice', 'notInOffice'];

export function StartUp(props: { readonly trouble: StartUpTrouble | null; readonly onRetry: () => void }) {
  const { title, startUp } = useText().pane;
  const told = props.trouble && startUp.troubles[props.trouble];
  return (
    <main>
      <h1>{title}</h1>
      {told ? (
        <Trouble
          {...told}
          {...(hopeless.includes(props.trouble) ? {} : { retry: startUp.retry, onRetry: props.onRetry })}
        >
          <p className="muted">
            <strong>{startUp.ask}</strong>
            <br />
            {told.ask}
          </p>
        </Trouble>
      ) : (
        <Waiting label={startUp.starting} />
      )}
    </main>
  );
}
