import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

type Random = () => number;

/** What other programs, disks and people may make of a part's text. */
const tokens = [
  ...[
    '<',
    '>',
    '</c>',
    '<c r="D33"><v>7</v></c>',
    '<v>9</v>',
    '</row>',
    '<row r="3">',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
  ],
  ...['&', '&#49;', '&#0;', '&b;', '"', "'", '0', '1', '9', '.', ',', ' ', '\u0000', '\ufffe', '_x0031_', '<?a b?>'],
  ...[
    '<w:t>1</w:t>',
    '<w:del>',
    '</w:del>',
    '<w:p/>',
    '<!DOCTYPE a [<!ENTITY b "1">]>',
    ' t="s"',
    ' r="D34"',
    'xml:space',
  ],
];

/** One file changed in one of the ways in which files go wrong, or are made to. */
export function mutateFile(file: Uint8Array, random: Random): Uint8Array {
  const way = ways[pick(ways.length, random)]!;
  return way(file, random);
}

const pick = (count: number, random: Random) => Math.floor(random() * count);

/** XML counts twice: a packed file whose bytes are changed is mostly seen through at once. */
const ways: readonly ((file: Uint8Array, random: Random) => Uint8Array)[] = [
  flipped,
  spliced,
  (file, random) => file.slice(0, pick(file.length, random)),
  misdirected,
  rewritten,
  rewritten,
  rewritten,
  rewritten,
];

function flipped(file: Uint8Array, random: Random): Uint8Array {
  const bytes = file.slice();
  for (let flips = 1 + pick(4, random); flips > 0; flips -= 1) {
    const at = pick(bytes.length, random);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << pick(8, random));
  }
  return bytes;
}

function spliced(file: Uint8Array, random: Random): Uint8Array {
  const [from, length, to] = [pick(file.length, random), pick(2000, random), pick(file.length, random)];
  const moved = file.subarray(from, from + length);
  return Uint8Array.from([...file.subarray(0, to), ...moved, ...file.subarray(to + (random() < 0.5 ? length : 0))]);
}

/** A field of the directory at the end that says something else. */
function misdirected(file: Uint8Array, random: Random): Uint8Array {
  const bytes = file.slice();
  const view = new DataView(bytes.buffer);
  const entries: number[] = [];
  for (let at = 0; at + 4 < bytes.length; at += 1) if (view.getUint32(at, true) === 0x02014b50) entries.push(at);
  const at = entries[pick(entries.length, random)] ?? 0;
  const field = [8, 10, 16, 20, 24, 28, 42, 46, 50][pick(9, random)]!;
  bytes[at + field + pick(2, random)] = pick(256, random);
  return bytes;
}

/** The text of a part changed and packed again, as sound as any zip. */
function rewritten(file: Uint8Array, random: Random): Uint8Array {
  const parts = unzipSync(file);
  const names = Object.keys(parts).filter((name) => /\.(xml|rels)$/.test(name));
  const main = names.filter((name) => /sheet1\.xml$|sharedStrings|document\.xml$/.test(name));
  const from = random() < 0.8 ? main : names;
  const name = from[pick(from.length, random)]!;
  let text = strFromU8(parts[name]!);
  for (let changes = 1 + pick(3, random); changes > 0; changes -= 1) text = changed(text, random);
  return zipSync({ ...parts, [name]: strToU8(text) }, { level: 1 });
}

function changed(text: string, random: Random): string {
  const [at, length] = [pick(text.length, random), pick(random() < 0.5 ? 12 : 400, random)];
  const [before, piece, after] = [text.slice(0, at), text.slice(at, at + length), text.slice(at + length)];
  const elements = [...piece.matchAll(/<c [^>]*>.*?<\/c>/gs)];
  return [
    () => before + after,
    () => before + piece + piece + after,
    () => before + tokens[pick(tokens.length, random)] + piece + after,
    () => before + tokens[pick(tokens.length, random)] + after,
    () => before + piece.replace(/\d/, () => String(pick(10, random))) + after,
    () => before + piece.replace(/[a-z]/i, () => 'ctvsr<>&'[pick(8, random)]!) + after,
    () => before + (elements[0] ? piece + elements[0][0] : piece.toUpperCase()) + after,
  ][pick(7, random)]!();
}
