import type { Profile } from '../../appendix/profile';
import type { ReportEdition } from '../../appendix/types';
import { owes } from '../../check/owes';
import type { Figures } from '../../figures/types';
import { figureText } from '../figureText';
import { namesFrom } from '../names';
import type { Facts } from '../sentences';
import { compareSentence } from './compareSentence';
import { changeOf, placedControls, standingOf } from './placedControl';
import type { OpenDocument, Refresh } from './types';

/** Every figure of an open report beside the workbook's, in the order of the appendix and then of the narrative. */
export function compareFigures(
  { lines, outline }: Pick<ReportEdition, 'lines' | 'outline'>,
  profile: Profile,
  figures: Figures,
  document: OpenDocument,
): Refresh {
  const codes = lines.flatMap(({ id, kind }) => (kind === 'group' ? [] : id));
  const controls = placedControls(document.controls, new Set(codes));
  const facts: Facts = {
    lines,
    figures,
    names: namesFrom(profile),
    owed: (code) => owes(profile.remit, code),
    last: null,
  };
  const inAppendix = controls.filter(({ place }) => place === 'appendix');
  const rows = inAppendix.flatMap((control) => {
    const change = changeOf(control, figureText(figures[control.code]));
    return change ? { control, change } : [];
  });
  const changed = new Set(rows.map(({ change }) => change.code));
  const sentences = outline.sections.flatMap((section) =>
    (section.sentences ?? []).map((sentence) => compareSentence(sentence, section, facts, document, controls, changed)),
  );
  const all = [...rows, ...sentences.flatMap(({ changes }) => changes)];
  const standing = (wanted: ReturnType<typeof standingOf>) =>
    all.filter(({ control }) => standingOf(control) === wanted).map(({ change }) => change);
  return {
    figures: controls.length,
    changes: standing('asWritten'),
    overwritten: standing('overwritten'),
    locked: standing('locked'),
    rewrites: sentences.flatMap(({ rewrite }) => rewrite ?? []),
    otherPeriod: otherPeriod(outline.subject, facts.names.get('period') ?? '', document),
    absent: codes.filter((code) => !inAppendix.some((control) => control.code === code)),
  };
}

/** The trích yếu names the period ("Kết quả cải cách hành chính năm 2021"); one that a person has rewritten says nothing. */
function otherPeriod(subject: string, workbook: string, { paragraphs }: OpenDocument): Refresh['otherPeriod'] {
  const [start = ''] = subject.split('{period}');
  const line = paragraphs.find(({ text }) => start.trim() !== '' && text.startsWith(start));
  const document = line?.text.slice(start.length).trim();
  return document === undefined || document === workbook ? null : { document, workbook };
}
