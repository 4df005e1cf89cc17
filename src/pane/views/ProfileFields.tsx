import type { Profile, Signatory, Span } from '../../appendix/profile';
import type { Edition } from '../../appendix/types';
import { profileWords } from '../../text/profileWords';
import { type Draft, type DraftField, type Mistakes, referenceKeys } from '../profileDraft';
import { useText } from '../text';
import { ChoiceField, LinesField, TextField } from './fields';
import { RemitFields } from './RemitFields';
import { Section } from './Section';

export interface FieldsProps {
  readonly draft: Draft;
  readonly mistakes: Mistakes;
  readonly onChange: (part: Partial<Draft>) => void;
}

type Written =
  | 'parentOffice'
  | 'office'
  | 'abbreviation'
  | 'place'
  | 'addressee'
  | 'year'
  | 'onBehalfOf'
  | 'title'
  | 'name';

function Line({ field, draft, mistakes, onChange, required }: FieldsProps & { field: Written; required?: boolean }) {
  return (
    <TextField
      field={field}
      value={draft[field]}
      mistake={mistakes[field]}
      required={required}
      onChange={(value) => onChange({ [field]: value })}
    />
  );
}

function OfficeFields(props: FieldsProps) {
  const { sections } = profileWords[useText().language];
  return (
    <fieldset>
      <legend>{sections.office}</legend>
      <Line {...props} field="parentOffice" />
      <Line {...props} field="office" required />
      <Line {...props} field="abbreviation" />
      <Line {...props} field="place" />
      <Line {...props} field="addressee" />
    </fieldset>
  );
}

function PeriodFields(props: FieldsProps) {
  const { sections, spans } = profileWords[useText().language];
  return (
    <fieldset className="pair">
      <legend>{sections.period}</legend>
      <ChoiceField<Span>
        field="span"
        value={props.draft.span}
        options={spans}
        onChange={(span) => props.onChange({ span })}
      />
      <Line {...props} field="year" required />
    </fieldset>
  );
}

const signing: readonly DraftField[] = ['authority', 'onBehalfOf', 'title', 'name', 'recipients', 'medium'];

function SigningFields(props: FieldsProps) {
  const { sections, authorities, mediums } = profileWords[useText().language];
  const { draft, mistakes, onChange } = props;
  return (
    <Section title={sections.signing} forced={signing.some((field) => mistakes[field])}>
      <ChoiceField<Signatory['authority']>
        field="authority"
        value={draft.authority}
        options={authorities}
        onChange={(authority) => onChange({ authority })}
      />
      {draft.authority && <Line {...props} field="onBehalfOf" />}
      <Line {...props} field="title" />
      <Line {...props} field="name" />
      <LinesField field="recipients" value={draft.recipients} onChange={(recipients) => onChange({ recipients })} />
      <ChoiceField<Profile['medium']>
        field="medium"
        value={draft.medium}
        options={mediums}
        onChange={(medium) => onChange({ medium })}
      />
    </Section>
  );
}

function ReferenceFields({ draft, mistakes, onChange }: FieldsProps) {
  const { sections, hints } = profileWords[useText().language];
  return (
    <Section title={sections.references} forced={referenceKeys.some((key) => mistakes[key])}>
      <p className="muted">{hints.references}</p>
      {referenceKeys.map((key) => (
        <TextField
          key={key}
          field={key}
          numeric
          value={draft.references[key]}
          mistake={mistakes[key]}
          onChange={(value) => onChange({ references: { ...draft.references, [key]: value } })}
        />
      ))}
    </Section>
  );
}

export function ProfileFields({ edition, ...fields }: FieldsProps & { readonly edition: Edition }) {
  return (
    <>
      <OfficeFields {...fields} />
      <PeriodFields {...fields} />
      <RemitFields {...fields} edition={edition} />
      <SigningFields {...fields} />
      <ReferenceFields {...fields} />
    </>
  );
}
