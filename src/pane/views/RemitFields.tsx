import { Checkbox } from '@fluentui/react-components';
import type { Edition } from '../../appendix/types';
import { profileWords } from '../../text/profileWords';
import { useText } from '../text';
import type { FieldsProps } from './ProfileFields';

/** The groups of the first level that the office owes. */
export function RemitFields({ draft, mistakes, onChange, edition }: FieldsProps & { readonly edition: Edition }) {
  const { pane, language } = useText();
  const words = profileWords[language];
  const tick = (id: string, ticked: boolean) =>
    onChange({ remit: ticked ? [...draft.remit, id] : draft.remit.filter((group) => group !== id) });
  return (
    <fieldset aria-describedby="remit-note">
      <legend>{words.fields.remit}</legend>
      <p id="remit-note" className={mistakes.remit ? 'mistake' : 'muted'}>
        {mistakes.remit ? words.mistakes[mistakes.remit] : words.hints.remit}
      </p>
      {edition.lines
        .filter(({ id }) => !id.includes('.'))
        .map(({ id, printed, label }) => (
          <Checkbox
            key={id}
            checked={draft.remit.includes(id)}
            aria-invalid={mistakes.remit !== undefined}
            onChange={(_, data) => tick(id, data.checked === true)}
            label={<span lang="vi">{`${printed} ${pane.groupLabel(label)}`}</span>}
          />
        ))}
    </fieldset>
  );
}
