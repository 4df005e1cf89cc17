import path from 'node:path';
import { type SourceFile, type SyntaxNode, sourceFiles, syntaxOf } from './sourceFiles';

const files = sourceFiles();
const inRooms = (rooms: readonly string[]) => files.filter((file) => rooms.includes(file.path.split('/')[1] ?? ''));

/** Tables and not programs: as long as the form and the language are. */
const isData = (file: string) =>
  file.startsWith('src/text/') || /^src\/appendix\/.*\/(lines|mentions|outline|rules)\.ts$/.test(file);

const lengths = files.filter((file) => !isData(file.path)).map((file) => file.text.split('\n').length - 1);

test('source files are short: half of them at most 60 lines, none over 250', () => {
  const sorted = [...lengths].sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(60);
  expect(sorted.at(-1)).toBeLessThanOrEqual(250);
});

test('no folder has a name that anything fits in, and no file hides behind its folder', () => {
  const vague = /\/(utils?|helpers?|common|managers?|misc|shared|lib)\//;
  expect(files.filter((file) => vague.test(file.path)).map((file) => file.path)).toEqual([]);
  // The import rules of biome.json go by folder: `../sheet` would slip past `**/sheet/**`.
  expect(files.filter((file) => path.basename(file.path).startsWith('index.')).map((file) => file.path)).toEqual([]);
});

/** Vietnamese that stands outside src/text because it is recognised, not said; of a file or of a whole folder. */
const recognised: Readonly<Record<string, string>> = {
  'src/check/rates/wordsInNote.ts': 'words beside the counts in a note',
  'src/figures/units.ts': 'units that people write behind a number',
  'src/prose/citations/': 'words and symbols of citations',
  'src/prose/mentions/phrasePattern.ts': 'a word between a subject and its number',
  'src/prose/plainProse.ts': 'letters that look alike',
  'src/sheet/headingWords.ts': "headings of other people's tables",
  'src/report/carry/headingFinder.ts': 'names that headings write short, in full',
  'src/report/carry/leftoversIn.ts': 'words of periods that an old report speaks of',
  'src/report/docx/styles.ts': "names of styles: identifiers of the document, seen in Word's list of styles",
  'src/report/officeLines.ts': 'words of office names, between which a name may break',
  'src/report/textWidth.ts': 'letters by their width',
};

const isIn = (name: string) => (file: SourceFile) =>
  file.path === name || (name.endsWith('/') && file.path.startsWith(name));

const vietnamese = /[ăâđêôơưà-ãè-êì-íò-õù-úýĂÂĐÊÔƠƯÀ-ÃÈ-ÊÌ-ÍÒ-ÕÙ-ÚÝ\u0128\u0129\u0168\u0169\u1ea0-\u1ef9]/;

function spokenIn(file: SourceFile): string[] {
  const textOf = (node: SyntaxNode) =>
    ({ StringLiteral: node.value, JSXText: node.value, TemplateElement: node.raw })[node.type];
  return syntaxOf(file)
    .map((node) => String(textOf(node) ?? ''))
    .filter((text) => vietnamese.test(text))
    .map((text) => `${file.path}: ${text}`);
}

test('sentences stand in src/text and in the edition, nowhere else', () => {
  const silent = inRooms([
    'figures',
    'check',
    'prose',
    'ooxml',
    'sheet',
    'report',
    'office',
    'pane',
    'pane.tsx',
    'commands.ts',
  ]);
  expect(silent.filter((file) => !Object.keys(recognised).some((name) => isIn(name)(file))).flatMap(spokenIn)).toEqual(
    [],
  );
  expect(spokenIn({ path: 'x.ts', text: "// Mục\nexport const x = 'Mục';" })).toEqual(['x.ts: Mục']);
});

test('every exception still speaks Vietnamese', () => {
  const mute = Object.keys(recognised).filter((name) => files.filter(isIn(name)).flatMap(spokenIn).length === 0);
  expect(mute).toEqual([]);
});

/** What makes a pure room answer differently on another day or another machine. */
function whimsIn(file: SourceFile): string[] {
  const word = (node: unknown) => (node as { value?: string } | undefined)?.value ?? '';
  const calls = syntaxOf(file).flatMap((node) => {
    const given = (node.arguments as unknown[] | null | undefined)?.length ?? 0;
    const callee = node.callee as SyntaxNode | undefined;
    if (node.type === 'NewExpression') return `new ${word(callee)}/${given}`;
    if (node.type !== 'CallExpression' || callee?.type !== 'MemberExpression') return [];
    return `${word(callee.object)}.${word(callee.property)}/${given}`;
  });
  return calls
    .filter((call) => /^(Date\.now|Math\.random|new Date\/0$|.*\.toLocale\w*\/0$|.*\.localeCompare\/1$)/.test(call))
    .map((call) => `${file.path}: ${call}`);
}

test('the pure rooms know no clock, no chance and no locale of the machine', () => {
  expect(
    inRooms(['appendix', 'figures', 'check', 'prose', 'ooxml', 'sheet', 'report', 'text']).flatMap(whimsIn),
  ).toEqual([]);
  const wrong = "Date.now(); new Date(); Math.random(); (1).toLocaleString(); 'a'.localeCompare('b');";
  const right = "new Date(0); (1).toLocaleString('vi'); 'a'.localeCompare('b', 'vi');";
  expect(whimsIn({ path: 'x.ts', text: wrong + right })).toHaveLength(5);
});
