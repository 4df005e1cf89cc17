import type { Exception } from '../../appendix/exception';
import type { Profile } from '../../appendix/profile';
import { exceptionsNamespace, profileNamespace } from '../../sheet/partNamespaces';
import type { Batch } from './runExcel';

/** What the workbook keeps for us beside its sheets. */
export interface Kept {
  readonly profile: Profile | null;
  readonly exceptions: readonly Exception[];
}

/**
 * Asks for what is kept in the workbook and not yet known, along with whatever else the next sync reads; what it
 * gives takes the answer, with a second sync only where there is anything.
 */
export function requestKept(batch: Batch, known: Partial<Kept>): () => Promise<Kept> {
  const ask = (namespace: string) => batch.workbook.customXmlParts.getByNamespace(namespace).load('items/id');
  const profiles = known.profile === undefined ? ask(profileNamespace) : null;
  const exceptions = known.exceptions ? null : ask(exceptionsNamespace);
  return async () => {
    const [profile, accepted] = [profiles?.items[0]?.getXml(), exceptions?.items[0]?.getXml()];
    if (profile || accepted) await batch.sync();
    return {
      profile: profile ? (await import('../../sheet/readProfilePart')).readProfilePart(profile.value) : null,
      exceptions:
        (accepted && (await import('../../sheet/readExceptionsPart')).readExceptionsPart(accepted.value)) ?? [],
      ...known,
    };
  };
}
