import type { Trouble } from '../services';
import { useText } from '../text';

/** What an administrator can look up about a failure of which nobody here knows more. */
export function TroubleCode({ trouble }: { readonly trouble: Trouble }) {
  const { notices } = useText().pane;
  const code = trouble.kind === 'unknown' ? trouble.code : trouble.kind === 'notSupported' ? trouble.member : '';
  return code && <small>{notices.code(code)}</small>;
}
