import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import configure from '../webpack.config.js';

/** The pane's states as one page, built as the pane is but for size: gives its address. `?state=findings&dark` shows one. */
export async function buildScreens(out) {
  const [addIn] = configure({}, { mode: 'production' });
  const page = new HtmlPlugin({ filename: 'screens.html', scriptLoading: 'module' });
  const compiler = webpack({
    ...addIn,
    module: { ...addIn.module, rules: [...addIn.module.rules, { resourceQuery: /raw/, type: 'asset/source' }] },
    // Each view under its own name: a test asks which of its pieces are ever drawn.
    optimization: { minimize: false, moduleIds: 'named', concatenateModules: false },
    entry: { screens: './test/pane/screens.ts' },
    output: { path: out, filename: '[name].js', module: true },
    experiments: { ...addIn.experiments, outputModule: true },
    // One file: a browser loads no chunks from a folder.
    plugins: [page, new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
  });
  await new Promise((resolve, reject) => {
    compiler.run((failure, stats) => {
      if (failure ?? stats?.hasErrors()) reject(failure ?? new Error(stats.toString({ all: false, errors: true })));
      else compiler.close(resolve);
    });
  });
  return pathToFileURL(path.join(out, 'screens.html')).href;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await buildScreens(path.resolve('build/screens')));
