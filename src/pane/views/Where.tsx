import type { Told } from '../../text/tell';

/** Where a finding is, with the form's words told as Vietnamese to a screen reader that speaks English. */
export function Where({ where, label }: Pick<Told, 'where' | 'label'>) {
  return (
    <>
      {where.slice(0, where.length - label.length)}
      <span lang="vi">{label}</span>
    </>
  );
}
