import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import TerserPlugin from 'terser-webpack-plugin';
import webpack from 'webpack';
import { pageOf } from './scripts/guide/pageOf.mjs';

const require = createRequire(import.meta.url);
const here = path.dirname(fileURLToPath(import.meta.url));
const officeFolder = path.dirname(require.resolve('@microsoft/office-js/dist/office.js'));
const officeVersion = require('@microsoft/office-js/package.json').version;

/** Microsoft's client library, unmodified, in a folder named after its version: see docs/decisions. */
const officeUrl =
  process.env.OFFICE_JS === 'cdn'
    ? 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js'
    : `office-js-${officeVersion}/office.js`;
/**
 * Nothing from elsewhere, nothing inline, no eval: what a page of ours may load, for browsers and servers alike.
 * Fluent writes its rules into style elements.
 */
const policy = [
  "default-src 'none'",
  `script-src 'self'${process.env.OFFICE_JS === 'cdn' ? ' https://appsforoffice.microsoft.com' : ''}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
const officeFiles = [
  'office.js',
  'o15apptofilemappingtable.js',
  ...['excel', 'word'].flatMap((host) => [`${host}-win32-16.01.js`, `${host}-mac-16.00.js`, `${host}-web-16.00.js`]),
  'vi-vn/office_strings.js',
  'en-us/office_strings.js',
];

const typescript = {
  test: /\.tsx?$/,
  loader: 'swc-loader',
  resolve: { fullySpecified: false },
  options: {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      target: 'es2021',
    },
  },
};

/** Fluent's table of token names, taken instead from src/pane/fluentTokens.ts. */
function lightTokens(asked) {
  if (/@fluentui[\\/]tokens/.test(asked.context)) asked.request = path.join(here, 'src', 'pane', 'fluentTokens.ts');
}

const common = (mode) => ({
  mode,
  devtool: false,
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: { rules: [typescript], parser: { 'css/auto': { dashedIdents: false } } },
  experiments: { css: true },
  performance: { hints: false },
  optimization: {
    minimizer: [
      new TerserPlugin({
        extractComments: false,
        exclude: /^office-js-/,
        // The notices of packages stand in licences.txt.
        terserOptions: {
          format: { comments: false },
          ecma: 2020,
          module: true,
          compress: { passes: 3, pure_getters: true },
        },
      }),
    ],
  },
});

const page = (name, title) =>
  new HtmlPlugin({
    template: path.join(here, 'assets', `${name}.html`),
    filename: `${name}.html`,
    chunks: [name],
    scriptLoading: 'blocking',
    inject: 'body',
    templateParameters: { officeUrl, policy, title },
  });

/** A guide for officials as a page of its own origin: opened from the pane, readable without a network, printable. */
const guidePage = (from, to) => ({
  from: path.join(here, 'docs', from),
  to,
  transform: (markdown) => pageOf(markdown.toString(), readFileSync(path.join(here, 'assets', 'help.html'), 'utf8')),
});

/** What an organisation serves: the pane, the ribbon's function page, office.js, icons, help. */
const addIn = (mode) => ({
  ...common(mode),
  name: 'add-in',
  // Known to have `globalThis`, which webpack would otherwise also look for by evaluating code.
  target: ['web', 'es2020'],
  entry: { pane: './src/pane.tsx', commands: './src/commands.ts' },
  output: { path: path.join(here, 'dist'), filename: '[name].[contenthash:8].js', clean: true },
  plugins: [
    new webpack.NormalModuleReplacementPlugin(/^\.\/tokens\.js$/, lightTokens),
    page('pane', 'Báo cáo CCHC'),
    page('commands', 'CCHC'),
    new CopyPlugin({
      patterns: [
        { from: 'assets/icons/*.png', to: 'assets/[name][ext]' },
        guidePage('huong-dan.md', 'help.html'),
        guidePage('rules.md', 'rules.html'),
        { from: 'docs/huong-dan/*.webp', to: 'huong-dan/[name][ext]' },
        { from: 'assets/web.config', to: 'web.config' },
        {
          from: 'LICENSE.md',
          context: path.dirname(require.resolve('@microsoft/office-js/package.json')),
          to: `office-js-${officeVersion}/LICENSE.md`,
        },
        ...officeFiles.map((from) => ({
          from,
          context: officeFolder,
          to: `office-js-${officeVersion}/${from}`,
        })),
      ],
    }),
  ],
});

/** The page that plays Excel and Word: never served to users. */
const workbench = (mode) => ({
  ...common(mode),
  name: 'workbench',
  // The spreadsheet engine takes two minutes to bundle, and changes with no line of ours.
  cache: { type: 'filesystem', cacheDirectory: path.join(here, 'build', 'cache') },
  // The ribbon is drawn from the manifest itself.
  module: { ...common(mode).module, rules: [typescript, { resourceQuery: /raw/, type: 'asset/source' }] },
  entry: { workbench: './src/workbench.tsx' },
  output: {
    path: path.join(here, 'build', 'workbench'),
    filename: '[name].js',
    chunkFilename: '[name].js',
    clean: true,
  },
  plugins: [
    new HtmlPlugin({
      template: path.join(here, 'assets', 'workbench.html'),
      filename: 'index.html',
      chunks: ['workbench'],
    }),
  ],
});

const commandLine = () => ({
  ...common('production'),
  name: 'cli',
  target: 'node20',
  entry: { cchc: './src/cli/cchc.ts' },
  output: { path: path.join(here, 'build', 'cli'), filename: '[name].cjs', clean: true },
});

export default (_env, argv) => {
  const mode = argv.mode ?? 'production';
  // Minifying the spreadsheet engine takes two minutes and serves nobody.
  return [addIn(mode), workbench('development'), commandLine()];
};
