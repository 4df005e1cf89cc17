/**
 * Adds to package-lock.json the optional binaries of other platforms that the registry in use does not offer.
 * Without these entries `npm ci` says that package.json and the lock are out of step. Run it after `npm install`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const systems = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const processors = ['arm64', 'arm', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

/** The places where Node looks for a package named `name` from inside the package at `from`, nearest first. */
function placesToLook(from, name) {
  const chain = `/${from}`.split('/node_modules/').slice(1);
  const nested = (parents) => [...parents, name].map((part) => `node_modules/${part}`).join('/');
  return [...chain.keys(), chain.length].reverse().map((depth) => nested(chain.slice(0, depth)));
}

/** What the name of a binary package says of the machine it is for: `@swc/core-linux-arm-gnueabihf`. */
function machineOf(name) {
  const words = name.split(/[/-]/);
  const os = systems.filter((system) => words.includes(system));
  const cpu = processors.filter((processor) => words.includes(processor));
  const musl = words.some((word) => word.startsWith('musl'));
  const gnu = words.some((word) => word.startsWith('gnu'));
  return {
    ...(cpu.length > 0 && { cpu }),
    ...(os.includes('linux') && (musl || gnu) && { libc: [musl ? 'musl' : 'glibc'] }),
    ...(os.length > 0 && { os }),
  };
}

/** The lock with an entry for every optional dependency, and the names that were added. */
export function completeLock(lock) {
  const packages = { ...lock.packages };
  const added = [];
  for (const [from, { optionalDependencies = {}, dev }] of Object.entries(lock.packages)) {
    for (const [name, range] of Object.entries(optionalDependencies)) {
      const version = range.replace(/^[\^~]/, '');
      const fits = (place) => packages[place] && (range !== version || packages[place].version === version);
      const places = placesToLook(from, name);
      if (places.some(fits)) continue;
      const machine = machineOf(name);
      if (!machine.os && !machine.cpu) {
        throw new Error(`${name} is optional in ${from}, missing from the lock, and its name tells no platform.`);
      }
      // As far up as it goes without standing behind another version of itself.
      const taken = places.findIndex((place) => packages[place]);
      const place = taken < 0 ? places.at(-1) : places[taken - 1];
      packages[place] = { version, ...(dev && { dev }), optional: true, ...machine };
      added.push(place);
    }
  }
  const sorted = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
  return { lock: { ...lock, packages: sorted }, added };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const file = process.argv[2] ?? 'package-lock.json';
  const { lock, added } = completeLock(JSON.parse(readFileSync(file, 'utf8')));
  if (added.length > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(added.length > 0 ? `${file}: added\n  ${added.join('\n  ')}` : `${file} is complete.`);
}
