import { existsSync } from 'node:fs';
import path from 'node:path';

const linux = [
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/usr/bin/microsoft-edge',
  '/usr/bin/microsoft-edge-stable',
];

const mac = ['Google Chrome', 'Microsoft Edge', 'Chromium'].flatMap((name) =>
  ['/Applications', path.join(process.env.HOME ?? '/', 'Applications')].map(
    (folder) => `${folder}/${name}.app/Contents/MacOS/${name}`,
  ),
);

const windows = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].flatMap((program) =>
  [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap((folder) =>
    folder === undefined ? [] : [path.join(folder, program)],
  ),
);

/** The browsers on this machine that tests can drive, the wanted one (CHROME_PATH) first. */
export function installedBrowsers(): string[] {
  const usual = { linux, darwin: mac, win32: windows }[process.platform as string] ?? [];
  return [process.env.CHROME_PATH ?? '', ...usual].filter((file) => file !== '' && existsSync(file));
}
