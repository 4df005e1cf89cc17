import { ninhThuan2021 as edition } from './appendix/ninh-thuan-2021/edition';
import { exampleProfile } from './appendix/ninh-thuan-2021/exampleProfile';
import { wallClock as clock, pause } from './clock';
import { indicatorsOf } from './figures/indicatorsOf';
import { isoTime } from './isoTime';
import { excelHost } from './office/excel/excelHost';
import type { Host } from './office/hosts';
import { checkingBeside } from './pane/checkingBeside';
import { type Pane, renderPane } from './pane/renderPane';
import { renderShell, type StartUpTrouble } from './pane/renderShell';
import { saveFile } from './pane/saveFile';
import type { PaneServices } from './pane/services';
import { styles } from './sheet/styles';
import type { Text } from './text/Text';
import { vi } from './text/vi';

const checking = checkingBeside(edition);

const services: Omit<PaneServices, 'saveFile'> = {
  edition,
  example: exampleProfile,
  year: new Date().getFullYear(),
  clock,
  check: checking.check,
  Results: checking.Results,
  today: () => isoTime(new Date()).slice(0, 10),
  async plan(profile, filling) {
    const { planSheet } = await import('./sheet/planSheet');
    return planSheet(edition, profile, filling);
  },
  coverage: async () => (await import('./appendix/ninh-thuan-2021/coverage')).coverage,
  numberFormat: (code) => styles[indicatorsOf(edition).get(code)?.kind ?? 'count'].format ?? 'General',
  async makeReport({ reading, profile, review, withRecord, recordOnly, compared, from }) {
    if (recordOnly && review) {
      const [{ makeRecord }, { recordOf }] = await Promise.all([
        import('./report/record/makeRecord'),
        import('./report/record/recordOf'),
      ]);
      return makeRecord(recordOf(edition, profile, review, isoTime(new Date())));
    }
    const [{ makeReport }, { bindSheet }, { earlierReports }, carry] = await Promise.all([
      import('./report/makeReport'),
      import('./sheet/bindSheet'),
      import('./pane/earlierReports'),
      from && import('./report/carry/carriedFrom'),
    ]);
    const { entries } = bindSheet(edition, reading);
    const recordedAt = withRecord ? isoTime(new Date()) : null;
    return makeReport(edition, profile, entries, {
      review,
      recordedAt,
      last: earlierReports(edition, reading, compared),
      carried: from && carry ? carry.carriedFrom(edition, from.paragraphs, profile) : null,
    });
  },
  async refresher() {
    const [{ refreshReport }, { bindSheet }] = await Promise.all([
      import('./report/refresh/refreshReport'),
      import('./sheet/bindSheet'),
    ]);
    return (reading, profile, document) =>
      refreshReport(edition, profile, bindSheet(edition, reading).entries, document);
  },
  async proseChecker() {
    const { checkDocument } = await import('./pane/checkDocument');
    return (document, beside) => checkDocument(edition, document, beside);
  },
  async readFile(bytes) {
    const { readAppendixFile } = await import('./sheet/readAppendixFile');
    return checking.checkable(readAppendixFile(edition, bytes));
  },
};

/** Office names its theme by colours; a dark ground is a dark theme. */
function isDark(): boolean {
  const ground = Office.context?.officeTheme?.bodyBackgroundColor ?? '#FFFFFF';
  const [red = 255, green = 255, blue = 255] = (ground.match(/[0-9a-f]{2}/gi) ?? []).map((pair) =>
    Number.parseInt(pair, 16),
  );
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}

/** Vietnamese is at hand; English loads for those whose Office speaks it. */
async function textFor(language: string | undefined): Promise<Text> {
  return language?.startsWith('en') ? (await import('./text/en')).en : vi;
}

/** The library's own script, which loads beside this one: a server that is silent about it must not hold up the shell. */
function officeScript(): Promise<boolean> {
  if (typeof Office !== 'undefined') return Promise.resolve(true);
  const script = document.querySelector('script[src$="office.js"]');
  return new Promise((resolve) => {
    script?.addEventListener('load', () => resolve(true));
    script?.addEventListener('error', () => resolve(false));
  });
}

/** The library loads a second script for its host: without it nobody ever answers. */
function diagnose(): StartUpTrouble {
  const whole = typeof Office !== 'undefined' && (typeof Excel !== 'undefined' || typeof Word !== 'undefined');
  return whole ? 'noAnswer' : 'scriptBlocked';
}

async function start(element: HTMLElement): Promise<void> {
  const shell = renderShell(element, { text: vi, dark: false, clock, diagnose, retry: () => location.reload() });
  if (!(await officeScript())) {
    shell.fail('scriptBlocked');
    return;
  }
  const { host, platform } = await Office.onReady();
  shell.answered();
  try {
    const opened = await open(element, host, platform);
    if (typeof opened === 'string') {
      shell.fail(opened);
      return;
    }
    // Behind the first drawing.
    await pause(clock, 0);
    if (await checking.loaded()) followTheme(opened);
    else {
      opened.stop();
      shell.fail('partBlocked');
    }
  } catch (reason) {
    shell.fail('partBlocked');
    throw reason;
  }
}

/** Draws the pane; or tells why it cannot. */
async function open(
  element: HTMLElement,
  host: Office.HostType | null,
  platform: Office.PlatformType | null,
): Promise<Pane | StartUpTrouble> {
  const door = await doorTo(host, platform);
  if (typeof door === 'string') return door;
  const text = await textFor(Office.context.displayLanguage);
  // Downloads do nothing in the web view of Office for Mac (office-js #2700).
  const saves = platform === Office.PlatformType.Mac ? null : saveFile;
  const pane = renderPane(element, door, { text, services: { ...services, saveFile: saves }, dark: isDark() });
  clock.after(100, showAskedStep);
  return pane;
}

/** The ribbon's buttons "Kiểm tra" and "Báo cáo Word" open the pane at their step. */
function showAskedStep(): void {
  const steps: Readonly<Record<string, string>> = { check: 'step-2', report: 'step-3' };
  const asked = new URLSearchParams(location.search).get('step') ?? '';
  document.getElementById(steps[asked] ?? '')?.scrollIntoView();
}

/** What the add-in asks of a host beyond its floor is looked for before it is used. Word's door loads where there is a Word. */
async function doorTo(
  host: Office.HostType | null,
  platform: Office.PlatformType | null,
): Promise<Host | StartUpTrouble> {
  const isSetSupported = (set: string, version: string) =>
    Office.context.requirements?.isSetSupported(set, version) ?? false;
  if (host === Office.HostType.Word) {
    if (!isSetSupported('WordApi', '1.1')) return 'oldOffice';
    const { openingOf, wordHost } = await import('./office/word/wordHost');
    return wordHost(openingOf(isSetSupported, platform === Office.PlatformType.OfficeOnline));
  }
  if (host !== Office.HostType.Excel) return 'notInOffice';
  if (!isSetSupported('ExcelApi', '1.9')) return 'oldOffice';
  const excel = excelHost(edition, isSetSupported('ExcelApi', '1.20'));
  return { ...excel, read: async (sheetId) => checking.checkable(await excel.read(sheetId)) };
}

/** Office tells no change of theme, so it is looked up when the pane comes to the front. */
function followTheme(pane: Pane): void {
  window.addEventListener('focus', () => pane.setDark(isDark()));
}

void start(document.getElementById('pane') ?? document.body);
