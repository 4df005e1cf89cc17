import type { Period, Span } from '../../appendix/profile';
import type { Severity } from '../../appendix/types';
import type { PaneText } from '../vi/pane';
import { findings } from './findings';

const spans: Readonly<Record<Span, string>> = {
  q1: 'First quarter',
  h1: 'Six months',
  q3: 'Third quarter',
  year: 'Year',
};

const severities: Readonly<Record<Severity, string>> = { error: 'Errors', warning: 'Warnings', notice: 'Notes' };

const { number } = findings;
const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const acceptedErrors = (count: number) => counted(count, 'error accepted', 'errors accepted');
const periodOf = ({ year, span }: Period) => (span === 'year' ? `${year}` : `${spans[span].toLowerCase()} of ${year}`);

export const pane: PaneText = {
  language: 'en',
  number,
  title: 'CCHC report',
  titleOf: (period) => `CCHC report, ${periodOf(period)}`,
  intro: 'Insert the appendix, have figures checked as you type, make the Word report. Figures stay on this computer.',
  guide: 'User guide (in Vietnamese)',
  groupLabel: (label) => label,

  insert: {
    title: 'Insert the appendix',
    help: 'Fill in your office once; the appendix goes to a new sheet.',
    helpKnown: 'The appendix goes to a new sheet; other sheets stay as they are.',
    helpDone: (sheet) => `Using the sheet “${sheet}”.`,
    noProfile: 'Fill in your office to see which figures are missing and to make the report.',
    button: 'Insert appendix',
    again: 'Insert another appendix',
  },

  check: {
    title: 'Check',
    help: 'Figures are checked as you type; no cell is changed by itself.',
    button: 'Check',
    reading: 'Reading the sheet…',
    absent: 'This file has no appendix yet. Insert it in step 1.',
    watch: {
      off: '',
      on: 'Watching as you type',
      waiting: 'Waiting for you to finish the cell. Press Enter to check.',
      failed: 'Cannot watch as you type. Press “Check” after typing.',
    },
    retry: 'Try again',
  },

  compare: {
    title: 'Compare with an earlier period',
    more: 'Compare with another, change the days',
  },

  summary: {
    ready: 'Ready to send',
    readyDetail: (filled, left, accepted) =>
      `${left > 0 ? `${counted(filled, 'figure', 'figures')} there, ${left} left blank` : `All ${filled} figures owed are there`}, ${accepted > 0 ? acceptedErrors(accepted) : 'no errors'}.`,
    errors: (count) => counted(count, 'error to correct', 'errors to correct'),
    clean: (accepted) => (accepted > 0 ? acceptedErrors(accepted) : 'No errors so far'),
    warnings: (count) => `${counted(count, 'warning', 'warnings')} not yet seen`,
    notices: (count) => counted(count, 'note', 'notes'),
    missing: (count) => `${counted(count, 'figure', 'figures')} still missing`,
    review: (parts) => `Worth a look: ${parts}.`,
    also: (parts) => `${parts[0]?.toUpperCase() ?? ''}${parts.slice(1)}.`,
  },

  progress: {
    title: 'Filled by group',
    count: (filled, owed) => `${filled}/${owed}`,
    spoken: (filled, owed) => `${filled} of ${owed} figures filled`,
    nextBlank: 'Go to next blank',
    coverage: 'How far do the checks see?',
  },

  findings: {
    severities,
    group: (severity, count) => `${severities[severity]} (${count})`,
    goTo: 'Go to cell',
    why: 'Why?',
    goToCode: (code) => `Go to cell ${code}`,
    guess: (value) => `Is it ${number(value)}?`,
    correct: {
      plainly: (value) => `Change to ${number(value)}`,
      agreed: (value) => `Yes, change to ${number(value)}`,
    },
    fill: {
      plainly: (value) => `Fill in ${number(value)}`,
      agreed: (value) => `Yes, fill in ${number(value)}`,
    },
    mend: 'Correct it',
    broken: 'What does not agree',
    seen: 'Seen',
    leave: 'Leave blank',
    accept: 'Accept…',
    close: 'Close',
    lapsed: (reason) => `Accepted before, because “${reason}”; figures have changed since.`,
  },

  report: {
    carry: 'Use last period’s prose again',
    title: 'Word report',
    save: 'Save report .docx',
    help: 'Makes narrative and appendix from the figures, laid out by Decree 30/2020.',
    withRecord: 'With the check record',
    recordOnly: 'Save the check record alone',
    helpSave: 'The file goes to your Downloads folder.',
    notFound: 'No file there?',
    viaWord: 'Save this workbook, open Word, press “Word report” on the Home tab and choose the saved file.',
    onlyViaWord:
      'Files cannot be saved from here on this computer. Save the workbook, open Word, press “Word report” on the Home tab and choose it.',
    needsAppendix: 'The report needs the appendix first.',
    needsProfile: 'Fill in your office in step 1 to make the report.',
    errorsRemain: (count) =>
      `${counted(count, 'error remains', 'errors remain')}. You can still make the report, with the wrong figures in it.`,
    missingRemain: (count) => `${counted(count, 'figure is', 'figures are')} missing and will be left blank.`,
    recordName: (report) => `Check-record-${report}`,
    fileName: ({ year, span }) =>
      `CCHC-report-${{ q1: 'Q1-', h1: '6-months-', q3: 'Q3-', year: '' }[span]}${year}.docx`,
  },

  file: {
    drop: 'or drop it here',
  },

  profile: {
    title: 'Your office',
    example: 'Use the example',
    save: 'Save',
  },

  notices: {
    inserted: 'The appendix is in. Please type the figures.',
    adopted: 'This table is in use now; no cell was changed.',
    rebuilt: 'The table was rebuilt on a new sheet.',
    checked: 'The whole appendix was checked again.',
    profileSaved: 'Your office is saved in the file.',
    corrected: (changes) => `${changes.map(([code, value]) => `${code} is now ${number(value)}`).join(', ')}.`,
    filled: (changes) => `${changes.map(([code, value]) => `${code} is now ${number(value)}`).join(', ')}.`,
    compared: 'Compared with the earlier period.',
    comparingKept: 'How it is compared is kept in the file.',
    accepted: 'Accepted. The reason is kept in the file.',
    withdrawn: 'No longer accepted.',
    reportSaved: (file) => `${file} was made.`,
    reportOpened: 'The report is open as a new document.',
    reportInserted: 'The report stands in the open document.',
    dismiss: 'Dismiss',
    code: (code) => `Code for your administrator: ${code}`,
    finishCell: 'If you are typing in a cell, press Enter or Esc.',
  },

  startUp: {
    starting: 'Starting…',
    retry: 'Try again',
    ask: 'Ask your administrator',
    troubles: {
      scriptBlocked: {
        what: 'The Office library could not be loaded.',
        advice: 'Check the network and press “Try again”.',
        ask: "Allow every .js file in the office-js folder of this add-in's server, and make this computer trust that server's certificate.",
      },
      partBlocked: {
        what: 'A part of the add-in could not be loaded.',
        advice: 'Check the network and press “Try again”.',
        ask: "Allow every .js file from this add-in's server.",
      },
      noAnswer: {
        what: 'Office does not answer yet.',
        advice: 'If you are typing in a cell, press Enter. Else close this pane and open it again from the ribbon.',
        ask: "Check the certificate of the add-in's server and clear the add-in cache of Office.",
      },
      oldOffice: {
        what: 'This version of Office cannot run the add-in.',
        advice: 'Office 2021, Microsoft 365 or Office on the web is needed.',
        ask: 'Update Office on this computer. Until then use the .xlsx template: its checks are formulas.',
      },
      notInOffice: {
        what: 'This page has to be opened inside Excel or Word.',
        advice: 'Open Excel, go to the Home tab and press “Open pane”.',
        ask: 'Install the CCHC report add-in for your Office account.',
      },
    },
  },

  broken: {
    what: 'Something went wrong in this pane.',
    advice: 'The figures in the sheet are not affected. Please reopen the pane.',
    reopen: 'Reopen the pane',
  },
};
