import { Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { Period, Span } from '../../appendix/profile';
import { profileWords } from '../../text/profileWords';
import { useText } from '../text';

interface Props {
  readonly period: Period | null;
  readonly onChange: (period: Period) => void;
}

/** Which report an earlier one is; nothing is said until the year is whole. */
export function PeriodFields({ period, onChange }: Props) {
  const { fields, spans, mistakes } = profileWords[useText().language];
  const [year, setYear] = useState(period ? String(period.year) : '');
  const [span, setSpan] = useState<Span>(period?.span ?? 'year');
  const whole = /^20\d\d$/.test(year.trim());
  const say = (written: string, chosen: Span) => {
    setYear(written);
    setSpan(chosen);
    if (/^20\d\d$/.test(written.trim())) onChange({ year: Number(written), span: chosen });
  };
  return (
    <fieldset className="pair">
      <Field label={fields.span}>
        <Select value={span} onChange={(_, data) => say(year, data.value as Span)}>
          {(Object.keys(spans) as Span[]).map((key) => (
            <option key={key} value={key}>
              {spans[key]}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={fields.year}
        {...(year && !whole ? { validationMessage: mistakes.year, validationState: 'error' as const } : {})}
      >
        <Input value={year} inputMode="numeric" onChange={(_, data) => say(data.value, span)} />
      </Field>
    </fieldset>
  );
}
