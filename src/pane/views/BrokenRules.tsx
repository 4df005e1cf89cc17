import type { Exception } from '../../appendix/exception';
import type { Edition } from '../../appendix/types';
import type { Finding } from '../../check/types';
import { tellIn } from '../../text/tellIn';
import { useText } from '../text';
import { Where } from './Where';

interface Props {
  readonly findings: readonly Finding[];
  readonly lapsed: ReadonlyMap<string, Exception>;
  readonly edition: Edition;
}

/** The relations of a case that do not hold, each with its two sides, and why they should. */
export function BrokenRules({ findings, lapsed, edition }: Props) {
  const { language, pane } = useText();
  const told = findings.map((finding) => ({ id: finding.id, ...tellIn(language, finding, edition) }));
  const reasons = [...new Set(findings.flatMap(({ id }) => lapsed.get(id)?.reason ?? []))];
  const whys = [...new Set(told.map(({ why }) => why).filter(Boolean))];
  return (
    <>
      <ul className="broken" aria-label={pane.findings.broken}>
        {told.map(({ id, where, label, what, gap }, index) => (
          <li key={id}>
            {where !== told[index - 1]?.where && (
              <p className="muted">
                <Where where={where} label={label} />
              </p>
            )}
            <p>
              {what} {gap && <strong>{gap}</strong>}
            </p>
          </li>
        ))}
      </ul>
      {reasons.map((reason) => (
        <p key={reason} className="caution">
          {pane.findings.lapsed(reason)}
        </p>
      ))}
      {whys.length > 0 && (
        <details className="why">
          <summary tabIndex={0}>{pane.findings.why}</summary>
          {whys.map((why) => (
            <p key={why} className="muted">
              {why}
            </p>
          ))}
        </details>
      )}
    </>
  );
}
