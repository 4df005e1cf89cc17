/**
 * Tests in five rooms: pure code, the pane in jsdom, Office batches in Node, journeys in Chromium, and the files we
 * write under the eyes of Microsoft's validator.
 */
const swc = {
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
        },
      },
    ],
  },
  moduleNameMapper: { '\\.css$': '<rootDir>/test/emptyModule.ts' },
};

export default {
  maxWorkers: 2,
  // A busy machine is no fault: only what never ends fails by the clock.
  testTimeout: 30_000,
  projects: [
    {
      ...swc,
      displayName: 'pure',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/{appendix,figures,check,prose,sheet,report,text,cli,fuzz,project}/**/*.test.ts'],
    },
    {
      ...swc,
      displayName: 'pane',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/pane/**/*.test.tsx'],
      setupFilesAfterEnv: ['<rootDir>/test/pane/setUpDom.ts'],
    },
    { ...swc, displayName: 'files', testEnvironment: 'node', testMatch: ['<rootDir>/test/files/**/*.test.ts'] },
    { ...swc, displayName: 'host', testEnvironment: 'node', testMatch: ['<rootDir>/test/host/**/*.test.ts'] },
    {
      ...swc,
      displayName: 'browser',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
      globalSetup: '<rootDir>/test/browser/buildPages.ts',
    },
  ],
};
