import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ninhThuan2021 as edition } from '../src/appendix/ninh-thuan-2021/edition';
import buildPages from '../test/browser/buildPages';
import { meaningsChapter } from './guide/meaningsChapter';
import { takePictures } from './guide/takePictures';
import { withMeanings } from './guide/withMeanings';

/** Writes what can be written of the guide: the chapter on what each finding means, then the pictures. */
const file = path.resolve('docs', 'huong-dan.md');
writeFileSync(file, withMeanings(readFileSync(file, 'utf8'), meaningsChapter(edition)));
if (!process.argv.includes('--words')) {
  buildPages(null, { rootDir: process.cwd() });
  await takePictures(path.resolve('docs', 'huong-dan'));
}
console.log('docs/huong-dan.md and its pictures are fresh.');
