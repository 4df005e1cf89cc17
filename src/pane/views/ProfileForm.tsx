import { Button } from '@fluentui/react-components';
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Profile } from '../../appendix/profile';
import { blankDraft, type Draft, draftOf, type Mistakes, mistakesIn, profileOf } from '../profileDraft';
import type { PaneServices } from '../services';
import type { Doing } from '../session';
import { useText } from '../text';
import { useLoaded } from '../useLoaded';
import { Waiting } from './Waiting';

/** Fluent's fields are as heavy as the rest of the pane, and most days nobody opens the form. */
const loadFields = () => import('./ProfileFields');

interface Props {
  readonly profile: Profile | null;
  /** Whether the form is out of the way until asked for. */
  readonly folded: boolean;
  readonly services: PaneServices;
  readonly busy: Doing | null;
  /** The button that closes the form. */
  readonly submit: ReactNode;
  readonly onSubmit: (profile: Profile) => void;
  readonly save?: string;
  readonly onSave?: (profile: Profile) => void;
}

export function ProfileForm({ profile, folded, services, busy, submit, onSubmit, save, onSave }: Props) {
  const words = useText().pane.profile;
  const form = useRef<HTMLFormElement>(null);
  const kept = JSON.stringify(profile);
  const fresh = () => (profile ? draftOf(profile) : blankDraft(services.year));
  const [draft, setDraft] = useState<Draft>(fresh);
  const [mistakes, setMistakes] = useState<Mistakes>({});
  const [opened, setOpened] = useState<boolean | null>(null);
  const [shown, setShown] = useState(kept);
  const open = opened ?? !folded;
  const fields = useLoaded(loadFields, open);
  if (shown !== kept) {
    setShown(kept);
    setDraft(fresh());
  }

  const untouched = !profile && JSON.stringify(draft) === JSON.stringify(blankDraft(services.year));
  const changed = JSON.stringify(draft) !== JSON.stringify(fresh());
  const change = (part: Partial<Draft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    // Mistakes once pointed out go away as they are mended; new ones wait for the button.
    const left = mistakesIn(next);
    setMistakes(Object.fromEntries(Object.entries(left).filter(([field]) => field in mistakes)));
  };
  const hand = (to: (profile: Profile) => void) => {
    const found = mistakesIn(draft);
    const right = Object.keys(found).length === 0;
    flushSync(() => {
      setMistakes(found);
      // After inserting, the form folds away by itself; after saving it stays, for the focus is in it.
      setOpened(right && to === onSubmit ? null : true);
    });
    if (right) to(profileOf(draft));
    else form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  };

  const showExample = () => {
    flushSync(() => change(draftOf(services.example)));
    form.current?.querySelector('input')?.focus();
  };

  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        hand(onSubmit);
      }}
    >
      <details
        className="profile"
        open={open}
        onToggle={({ currentTarget }) => currentTarget.open !== open && setOpened(currentTarget.open)}
      >
        <summary tabIndex={0}>{words.title}</summary>
        {untouched && <Button onClick={showExample}>{words.example}</Button>}
        {fields ? (
          <fields.ProfileFields draft={draft} mistakes={mistakes} onChange={change} edition={services.edition} />
        ) : (
          open && <Waiting />
        )}
        {save && onSave && (
          <Button className="wide" disabledFocusable={busy !== null || !changed} onClick={() => hand(onSave)}>
            {save}
          </Button>
        )}
      </details>
      {submit}
    </form>
  );
}
