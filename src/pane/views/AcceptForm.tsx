import { Button, Field, Textarea } from '@fluentui/react-components';
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { isReason } from '../../check/exceptions/isReason';
import { exceptionWords } from '../../text/exceptionWords';
import { useText } from '../text';

interface Props {
  readonly onAccept: (reason: string) => void;
  readonly onClose: () => void;
}

/** Asks why a finding may stand: without a reason nothing is accepted. */
export function AcceptForm({ onAccept, onClose }: Props) {
  const words = exceptionWords[useText().language];
  const form = useRef<HTMLFormElement>(null);
  const [reason, setReason] = useState('');
  const [lacking, setLacking] = useState(false);
  const toField = () => form.current?.querySelector('textarea')?.focus();
  useEffect(toField, []);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isReason(reason)) return onAccept(reason);
    setLacking(true);
    toField();
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // Office would take the focus back to the sheet.
    event.stopPropagation();
    // Back to the button that opened the form: it stands right before it.
    (form.current?.previousElementSibling as HTMLElement | null)?.focus();
    onClose();
  };
  const missing = lacking && !isReason(reason);
  return (
    <form ref={form} className="accept" noValidate onSubmit={submit} onKeyDown={leave}>
      <Field
        label={words.label}
        required
        {...(missing ? { validationMessage: words.lacking, validationState: 'error' as const } : { hint: words.hint })}
      >
        <Textarea
          value={reason}
          rows={2}
          maxLength={300}
          resize="vertical"
          onChange={(_, data) => setReason(data.value)}
        />
      </Field>
      <Button type="submit" appearance="primary">
        {words.accept}
      </Button>
    </form>
  );
}
