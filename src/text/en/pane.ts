import type { Period, Span } from '../../appendix/profile';
import type { Severity } from '../../appendix/types';
import type { PaneText } from '../vi/pane';
import { number } from './number';

const spans: Readonly<Record<Span, string>> = {
  q1: 'First quarter',
  h1: 'Six months',
  q3: 'Third quarter',
  year: 'Year',
};

const severities: Readonly<Record<Severity, string>> = { error: 'Errors', warning: 'Warnings', notice: 'Notes' };

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const acceptedErrors = (count: number) => counted(count, 'error accepted', 'errors accepted');
const periodOf = ({ year, span }: Period) => (span === 'year' ? `${year}` : `${spans[span].toLowerCase()} of ${year}`);

export const pane: PaneText = {
  language: 'en',
  number,
  title: 'CCHC report',
  titleOf: (period) => `CCHC report, ${periodOf(period)}`,
  intro:
    'Insert the appendix, have the figures checked as you type, and make the Word report. The figures stay on this computer.',
  guide: 'User guide (in Vietnamese)',
  stepDone: (number) => `${number} (done)`,
  groupLabel: (label) => label,

  insert: {
    title: 'Insert the appendix',
    help: 'Fill in the details of your office once; the appendix goes to a new sheet.',
    helpKnown: 'The appendix goes to a new sheet; other sheets stay as they are.',
    helpDone: (sheet) => `Using the sheet “${sheet}”.`,
    noProfile: 'Fill in the details of your office to see which figures are missing and to make the report.',
    button: 'Insert appendix',
    again: 'Insert another appendix',
  },

  check: {
    title: 'Check',
    help: 'Figures are checked as you type; cells are changed only when you say so.',
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
    more: 'Compare with another period, change the days',
  },

  summary: {
    ready: 'Ready to send',
    readyDetail: (filled, left, accepted) =>
      `${left > 0 ? `${counted(filled, 'figure', 'figures')} filled in, ${left} left blank` : `All ${filled} figures required are filled in`}, ${accepted > 0 ? acceptedErrors(accepted) : 'no errors'}.`,
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
    nextBlank: 'Go to next blank cell',
    coverage: 'How much can the checks find?',
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
    lapsed: (reason) => `Accepted before because “${reason}”, but the figures have changed since.`,
  },

  report: {
    carry: 'Reuse the text of the last report',
    title: 'Word report',
    save: 'Save report .docx',
    help: 'Makes the narrative and the appendix from the figures, in the layout of Decree 30/2020.',
    withRecord: 'Include the check record',
    recordOnly: 'Save only the check record',
    helpSave: 'The file goes to your Downloads folder.',
    notFound: 'Cannot find the file?',
    viaWord: 'Save this workbook, open Word, press “Word report” on the Home tab and choose the saved file.',
    onlyViaWord:
      'Files cannot be saved from here on this computer. Save the workbook, open Word, press “Word report” on the Home tab and choose it.',
    needsAppendix: 'The report needs the appendix first.',
    needsProfile: 'Fill in the details of your office in step 1 to make the report.',
    errorsRemain: (count) =>
      `${counted(count, 'error remains', 'errors remain')}. You can still make the report, but it will contain the wrong figures.`,
    missingRemain: (count) => `${counted(count, 'figure is', 'figures are')} missing and will be left blank.`,
    recordName: (report) => `Check-record-${report}`,
    fileName: ({ year, span }) =>
      `CCHC-report-${{ q1: 'Q1-', h1: '6-months-', q3: 'Q3-', year: '' }[span]}${year}.docx`,
  },

  file: {
    drop: 'or drag and drop it here',
  },

  profile: {
    title: 'Details of your office',
    example: 'Fill in the example',
    save: 'Save details',
  },

  notices: {
    inserted: 'The appendix was inserted. You can type the figures now.',
    adopted: 'This table is now in use; no cell was changed.',
    rebuilt: 'The table was rebuilt on a new sheet.',
    checked: 'The whole appendix was checked again.',
    profileSaved: 'The details of your office were saved in the file.',
    corrected: (changes) => `${changes.map(([code, value]) => `${code} is now ${number(value)}`).join(', ')}.`,
    filled: (changes) => `${changes.map(([code, value]) => `${code} is now ${number(value)}`).join(', ')}.`,
    compared: 'Compared with the earlier period.',
    comparingKept: 'The comparison settings were saved in the file.',
    accepted: 'Accepted. The reason was saved in the file.',
    withdrawn: 'The acceptance was withdrawn.',
    reportSaved: (file) => `${file} was saved in your Downloads folder.`,
    reportOpened: 'The report was opened as a new document.',
    reportInserted: 'The report was inserted into the open document.',
    dismiss: 'Close message',
    code: (code) => `Code for your administrator: ${code}`,
    finishCell: 'If you are typing in a cell, press Enter or Esc.',
  },

  startUp: {
    retry: 'Try again',
    ask: 'Ask your administrator',
    troubles: {
      scriptBlocked: {
        what: 'The Office library could not be loaded.',
        advice: 'Check the network and press “Try again”.',
        ask: "Allow every .js file in the office-js folder of this add-in's server, and have this computer trust that server's certificate.",
      },
      partBlocked: {
        what: 'A part of the add-in could not be loaded.',
        advice: 'Check the network and press “Try again”.',
        ask: "Allow every .js file from this add-in's server.",
      },
      noAnswer: {
        what: 'Office has not answered yet.',
        advice:
          'If you are typing in a cell, press Enter. Otherwise close this pane and open it again from the CCHC group on the Home tab.',
        ask: "Check the certificate of the add-in's server and clear the add-in cache of Office.",
      },
      oldOffice: {
        what: 'This version of Office cannot run the add-in.',
        advice: 'Office 2021, Microsoft 365 or Office on the web is needed.',
        ask: 'Update Office on this computer. Until then, use the .xlsx template, which has the checks built in as formulas.',
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
