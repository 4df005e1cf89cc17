import type { WordWords } from '../vi/word';

export const word: WordWords = {
  intro: 'Choose the saved workbook, read the check results, then open the report in Word.',

  file: {
    title: 'Choose the workbook',
    help: 'Choose the .xlsx file with the appendix that was saved in Excel.',
    choose: 'Choose an .xlsx file',
    other: 'Choose another file',
    reading: 'Reading the file…',
    unchosen: 'The check results appear here once a file is chosen.',
    mend: 'Correct the figures in Excel, save the workbook and choose it again in step 1.',
    chosen: (file) => `Read ${file}`,
    others: (read, others) =>
      `The file has several appendices. Sheet “${read}” is used, not ${others.map((name) => `“${name}”`).join(', ')}. For another one, move that sheet to the front, save, and choose the file again.`,
    noProfile: 'This file has no details of your office yet. Fill them in below to make the report.',
    useProfile: 'Use these details',
  },

  report: {
    needsFile: 'Choose the workbook in step 1 to make the report.',
    newDocument: {
      button: 'Open the report in Word',
      help: 'The report opens as a new document; the open document stays as it is.',
    },
    onlineCopy: {
      button: 'Open the report in Word',
      help: 'Word on the web asks first, then stores the report as a new file in your OneDrive. The open document stays as it is.',
    },
    intoOpen: {
      button: 'Insert the report into this document',
      help: 'This version of Word can only insert the report into the open document, after its contents. Paper size, margins, page numbers and the page break before the appendix do not come along: set them afterwards.',
    },
  },

  refresh: {
    title: 'Update figures',
    help: 'Brings the figures of the workbook into the open report. The text and everything else stay as they are.',
    button: 'Update figures',
    needsFile: 'Choose the workbook in step 1 to update the figures.',
    needsProfile: 'Fill in the details of your office in step 1 to update the figures.',
    upToDate: 'The figures of the document agree with the workbook.',
    done: (figures, places) =>
      `Updated ${figures} ${figures === 1 ? 'figure' : 'figures'}${places > figures ? `, in ${places} places` : ''}.`,
    nothingDone: 'No figure was updated.',
    changed: (count) => `Updated (${count})`,
    places: { appendix: 'appendix', narrative: 'narrative', change: 'change since the last period' },
    became: (from, to) => `${from || 'blank'} → ${to || 'blank'}`,
    overwritten: (count) => `Changed by hand (${count})`,
    overwrittenHelp: 'These differ from what the add-in wrote last, so they were left as they are.',
    stands: (code, place) =>
      `${code}, in the ${place === 'change' ? 'narrative, change since the last period' : place}`,
    differs: (from, to) => `The document has ${from || 'a blank'}, the workbook ${to || 'a blank'}.`,
    take: (to) => (to ? `Take ${to}` : 'Leave blank'),
    select: 'Select in the document',
    rewrites: (count) => `Sentences to rewrite (${count})`,
    rewritesHelp: 'With the new figures, changing the numbers in the old sentence is not enough.',
    rewritable: 'Sentences that nobody has changed can be rewritten with one click.',
    suggested: 'Suggested:',
    write: 'Rewrite this sentence',
    writeAll: (count) => `Rewrite all ${count} unchanged sentences`,
    awaits: (codes) => `The workbook lacks figures of ${codes.join(', ')}. Change or remove this sentence.`,
    dropped: 'The workbook has no figures for this sentence any more. Change or remove it.',
    locked: (codes) =>
      `Not updated because the content control is locked: ${codes.join(', ')}. Unlock it on the Developer tab, then try again.`,
    absent: (codes) => `The document’s appendix has no figure for ${codes.join(', ')}.`,
    absentMany: (count) => `The document’s appendix has no figure for ${count} lines.`,
    noReport: {
      what: 'The open document has no figures made by this add-in.',
      advice: 'Open a report that was made with this add-in, open this pane in its window, then try again.',
    },
    otherPeriod: (document, workbook) =>
      `This document reports on “${document}”, the workbook on “${workbook}”. No figure was updated.`,
    anyway: 'Update anyway',
    gone: 'This place is no longer in the document. It may have been changed or deleted.',
  },

  prose: {
    title: 'Check the text',
    help: 'Checks how the open report cites documents and, if a workbook is chosen, the numbers in its text. Changes nothing by itself.',
    button: 'Check the text',
    checked: (citations) =>
      citations > 0
        ? `${citations} ${citations === 1 ? 'citation' : 'citations'} checked.`
        : 'No document is cited by number and symbol.',
    found: (count) => (count === 0 ? 'No errors found.' : `${count} ${count === 1 ? 'place' : 'places'} to look at.`),
  },

  failures: {
    protected: {
      what: 'The document or this content control is locked.',
      advice: 'On the Review tab, stop the editing restriction, then try again.',
    },
    gone: {
      what: 'The place is no longer in the document.',
      advice: 'It may have been deleted. Press the button once more to read the document again.',
    },
    otherWindow: {
      what: 'Another document is in front.',
      advice: 'Click the window of this document, then try again.',
    },
    dialogOpen: {
      what: 'A dialog box is open in Word.',
      advice: 'Close it, then try again.',
    },
    notSupported: {
      what: 'This version of Word lacks the function that was called.',
      advice:
        'If the button has just changed its name, press it again: the report will go into the open document. Otherwise Office 2021 or later is needed.',
    },
    tooLarge: {
      what: 'The document is too large to be handled at once.',
      advice: 'Take out large pictures or open it in Word on a computer, then try again.',
    },
    busy: {
      what: 'Word is busy, or its search box is open.',
      advice: 'Close the search box, wait a few seconds and try again.',
    },
    noAnswer: {
      what: 'Word has not answered yet.',
      advice: 'Close the dialog boxes of Word and see whether what you asked for is done before you try again.',
    },
    halfCorrected: {
      what: 'Word stopped midway; perhaps only a part was written.',
      advice: 'Press the button again to write the rest, or press Undo (Ctrl+Z) in Word to get back what was there.',
    },
    unknown: {
      what: 'Word reported an error of unknown cause.',
      advice: 'Click outside the content control you are in and try again. If it persists, save, close and reopen.',
    },
    reportFailed: {
      what: 'This could not be done.',
      advice: 'Check the network connection and try again. Your document is as it was.',
    },
    changedMeanwhile: {
      what: 'This place has just changed, so nothing was written.',
      advice: 'Press the button of this step again to read the document anew.',
    },
  },
};
