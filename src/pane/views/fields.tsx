import { Field, Input, Select, Textarea } from '@fluentui/react-components';
import { profileWords } from '../../text/profileWords';
import type { DraftField, Mistake } from '../profileDraft';
import { useText } from '../text';

interface TextProps {
  readonly field: DraftField;
  readonly value: string;
  readonly mistake?: Mistake | undefined;
  readonly required?: boolean | undefined;
  readonly numeric?: boolean;
  readonly onChange: (value: string) => void;
}

export function TextField({ field, value, mistake, required, numeric, onChange }: TextProps) {
  const { fields, mistakes, hint } = useFieldText(field);
  return (
    <Field
      label={fields[field]}
      {...(required ? { required: true } : {})}
      {...(mistake
        ? { validationMessage: mistakes[mistake], validationState: 'error' as const }
        : hint
          ? { hint }
          : {})}
    >
      <Input value={value} inputMode={numeric ? 'numeric' : 'text'} onChange={(_, data) => onChange(data.value)} />
    </Field>
  );
}

export function LinesField({ field, value, onChange }: Pick<TextProps, 'field' | 'value' | 'onChange'>) {
  const { fields, hint } = useFieldText(field);
  return (
    <Field label={fields[field]} {...(hint ? { hint } : {})}>
      <Textarea value={value} rows={4} resize="vertical" onChange={(_, data) => onChange(data.value)} />
    </Field>
  );
}

interface ChoiceProps<V extends string> {
  readonly field: DraftField;
  readonly value: V;
  readonly options: Readonly<Record<V, string>>;
  readonly onChange: (value: V) => void;
}

export function ChoiceField<V extends string>({ field, value, options, onChange }: ChoiceProps<V>) {
  const { fields } = useFieldText(field);
  return (
    <Field label={fields[field]}>
      <Select value={value} onChange={(_, data) => onChange(data.value as V)}>
        {(Object.keys(options) as V[]).map((key) => (
          <option key={key} value={key}>
            {options[key]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function useFieldText(field: DraftField) {
  const { fields, hints, mistakes } = profileWords[useText().language];
  const known: Readonly<Partial<Record<string, string>>> = hints;
  return { fields, mistakes, hint: known[field] };
}
