import type { Profile } from '../appendix/profile';
import type { ReportEdition } from '../appendix/types';
import type { Accepted } from '../check/exceptions/types';
import { owes } from '../check/owes';
import type { LastPeriod } from '../check/period/Comparison';
import type { Figures } from '../figures/types';
import { type CalendarDay, reportText } from '../text/vi/report';
import { addresseesOf } from './addresseesOf';
import { appendixRows, type Notes } from './appendixOf';
import type { Carriage } from './carry/types';
import { lastOf } from './change';
import { fillNames, namesFrom } from './names';
import { narrative } from './narrative';
import { officeLines } from './officeLines';
import { recipientLines, signatureOf } from './signatureOf';
import type { ReportDocument } from './types';

/** What the clerk's office gives a document when it is issued; before that the places stay blank. */
export interface Issue {
  readonly number: number | null;
  readonly date: CalendarDay | null;
}

export interface ReportExtras {
  readonly notes?: Notes;
  readonly issue?: Issue;
  /** Earlier reports: the nearest of the same span is told beside. */
  readonly last?: readonly LastPeriod[];
  /** What the office stands by. */
  readonly accepted?: readonly Accepted[];
  /** Prose of the last report, used again. */
  readonly carried?: Carriage | null;
}

const notIssued: Issue = { number: null, date: null };

/** The whole report from the form's edition, the office's profile and its figures. */
export function buildReport(
  { lines, layout, outline }: Pick<ReportEdition, 'lines' | 'layout' | 'outline'>,
  profile: Profile,
  figures: Figures,
  { notes = {}, issue = notIssued, last = [], accepted = [], carried = null }: ReportExtras = {},
): ReportDocument {
  const names = namesFrom(profile);
  const { abbreviation } = profile;
  const { year } = profile.period;
  const owed = (code: string) => owes(profile.remit, code);
  const facts = { lines, figures, names, owed, last: lastOf(last, profile.period) };
  return {
    letterhead: {
      // Committees of the people and ministries have none above them to name.
      parentOffice: profile.parentOffice.trim() === '' ? [] : officeLines(profile.parentOffice, 'regular'),
      office: officeLines(profile.office, 'bold'),
      number: reportText.number(reportText.symbol(issue.number, abbreviation)),
      placeAndDate: reportText.placeAndDate(
        profile.place.trim() || reportText.unknown,
        reportText.date(issue.date, year),
      ),
    },
    documentType: outline.documentType,
    subject: fillNames(outline.subject, names),
    addressees: addresseesOf(profile),
    body: narrative(outline, facts, accepted, carried),
    closing: outline.closing.map((text) => fillNames(text, names)),
    signature: signatureOf(profile.signatory),
    recipients: recipientLines(profile.recipients),
    appendix: {
      caption: reportText.appendix,
      title: fillNames(layout.title, names).toUpperCase(),
      attached: attachedTo(profile, issue, names.get('office') ?? ''),
      layout,
      rows: appendixRows(lines, figures, notes),
    },
  };
}

/**
 * Number and date in the line "Kèm theo" are filled in on paper, by hand where they are not known yet; an electronic copy
 * leaves them blank (Decree 30/2020, annex I, III.1).
 */
function attachedTo(
  { medium, abbreviation, period: { year } }: Pick<Profile, 'medium' | 'abbreviation' | 'period'>,
  { number, date }: Issue,
  office: string,
): readonly [string, string] {
  const { symbol, date: dated, dots, dotsInDate, attached } = reportText;
  return medium === 'paper'
    ? attached(symbol(number, abbreviation, dots), dated(date, year, dotsInDate), office)
    : attached(symbol(null, abbreviation), dated(null, year), office);
}
