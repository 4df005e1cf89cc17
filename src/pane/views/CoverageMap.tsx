import type { Edition } from '../../appendix/types';
import { compareWords } from '../../text/compareWords';
import { type CellShares, coverageOf } from '../coverageOf';
import { useText } from '../text';

export interface CoverageProps {
  readonly edition: Edition;
  readonly shares: CellShares;
  readonly remit: readonly string[];
  readonly groups: readonly { readonly group: string; readonly name: string }[];
  /** Whether this report stands beside an earlier one now. */
  readonly beside: boolean;
}

/** How far the checks see in each group, so that nobody takes silence for proof. */
export function CoverageMap({ edition, shares, remit, groups, beside }: CoverageProps) {
  const { language } = useText();
  const words = compareWords[language].coverage;
  const ids = groups.map(({ group }) => group);
  return (
    <div className="coverage">
      <p className="muted">{words.help}</p>
      <ul>
        {coverageOf(edition, shares, remit, ids).map((found, index) => (
          <li key={found.group}>
            <p lang="vi">{groups[index]?.name}</p>
            <Bar ofTen={found.alone} label={words.alone} now={!beside} />
            <Bar ofTen={found.beside} label={words.beside} now={beside} />
          </li>
        ))}
      </ul>
      <p className="muted">{words.source}</p>
    </div>
  );
}

const steps = [0, 1, 2, 3, 4];

/** Five steps, filled to the nearest; the number beside them says the same. */
function Bar({ ofTen, label, now }: { readonly ofTen: number; readonly label: string; readonly now: boolean }) {
  const words = compareWords[useText().language].coverage;
  return (
    <p className={now ? 'bar now' : 'bar'}>
      <span className="steps" aria-hidden>
        {steps.map((step) => (
          <span key={step} className={ofTen >= 2 * step + 1 ? 'full' : ''} />
        ))}
      </span>
      <span>{words.noticed(ofTen, label)}</span>
    </p>
  );
}
