import type { Profile } from '../../appendix/profile';
import { useText } from '../text';

/** Which report of which office; before that is known, what this pane is for. */
export function Heading({ profile, intro }: { readonly profile: Profile | null; readonly intro?: string }) {
  const { pane } = useText();
  return (
    <header>
      <h1>{profile ? pane.titleOf(profile.period) : pane.title}</h1>
      <p className="muted">{profile ? <span lang="vi">{profile.office}</span> : (intro ?? pane.intro)}</p>
    </header>
  );
}
