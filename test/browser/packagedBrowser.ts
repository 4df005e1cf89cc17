import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A browser program and what must stand in its environment. */
export interface PackagedBrowser {
  readonly program: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** The package unpacks into the temporary folder, and its libraries only where it believes to be on Amazon Linux. */
const unpacking = `import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath());`;

const fontSettings = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;

/**
 * The Chromium inside the npm package @sparticuz/chromium (Linux on x64 only), unpacked once per version, with the
 * libraries (NSS, NSPR, Expat) and the font that a bare machine lacks.
 */
export function packagedBrowser(): PackagedBrowser {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`the packaged Chromium is for Linux on x64, this is ${process.platform} on ${process.arch}`);
  }
  const { version } = JSON.parse(readFileSync('node_modules/@sparticuz/chromium/package.json', 'utf8')) as {
    version: string;
  };
  const folder = path.resolve('node_modules', '.cache', `chromium-${version}`);
  if (!existsSync(folder)) unpackInto(folder);
  return {
    program: path.join(folder, 'chromium'),
    environment: {
      LD_LIBRARY_PATH: [path.join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH ?? '']
        .filter(Boolean)
        .join(':'),
      FONTCONFIG_FILE: path.join(folder, 'fonts.conf'),
    },
  };
}

/** Unpacks beside the folder and renames, so that a second process never sees half a browser. */
function unpackInto(folder: string): void {
  mkdirSync(path.dirname(folder), { recursive: true });
  const half = mkdtempSync(`${folder}-`);
  execFileSync(process.execPath, ['-e', unpacking], {
    env: { ...process.env, TMPDIR: half, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  });
  writeFileSync(path.join(half, 'fonts.conf'), fontSettings(folder));
  try {
    renameSync(half, folder);
  } catch (reason) {
    rmSync(half, { recursive: true });
    if (!existsSync(folder)) throw reason;
  }
}
