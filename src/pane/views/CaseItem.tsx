import { useId } from 'react';
import type { Case } from '../../check/explain/types';
import { caseWords } from '../../text/caseWords';
import { tellCase } from '../../text/tellCase';
import { useText } from '../text';
import { BrokenRules } from './BrokenRules';
import { DecisionButtons } from './DecisionButtons';
import type { CardProps } from './FindingItem';
import { GoToButtons } from './GoToButtons';
import { Option } from './Option';

/** What may have gone wrong, how to put it right, then the relations that do not hold. */
export function CaseItem({ card, told, checked, edition, onGoTo, onMend, onDecide }: CardProps & { told: Case }) {
  const { language } = useText();
  const heading = useId();
  const { lead, options } = tellCase(caseWords[language], told, checked.figures);
  const [first, ...others] = options;
  const near = new Set(options.flatMap(({ explanation }) => explanation.codes));
  const far = [...new Set(card.findings.flatMap(({ codes }) => codes))].filter(
    (code) => checked.places[code] && !near.has(code),
  );
  const ways = { card, places: checked.places, onGoTo, onMend };
  const alone = first && others.length === 0;
  return (
    <li className={`finding case ${card.severity}`}>
      <h3 id={heading}>
        <span className="lead">{lead}</span>
        {alone && <span className="claim"> {first.text}</span>}
      </h3>
      {alone ? (
        <Option option={first} describedBy={heading} {...ways} />
      ) : (
        <ol className="options">
          {options.map((option) => (
            <Option key={option.text} option={option} {...ways} />
          ))}
        </ol>
      )}
      <BrokenRules findings={card.findings} lapsed={checked.review.lapsed} edition={edition} />
      <div className="ways">
        {onGoTo && <GoToButtons codes={far} onGoTo={onGoTo} />}
        {onDecide && (
          <DecisionButtons
            card={card}
            seen={card.asking.every(({ id }) => checked.review.seen.has(id))}
            describedBy={heading}
            onDecide={onDecide}
          />
        )}
      </div>
    </li>
  );
}
