import { TextDecoder } from 'node:util';

/** Every browser has one, jsdom has none. */
globalThis.TextDecoder ??= TextDecoder as typeof globalThis.TextDecoder;

/** jsdom lays nothing out; Fluent only needs the observer to exist. */
globalThis.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

/** What React and Fluent say to the console is a fault of ours: a test that makes them speak fails. */
const said: string[] = [];
for (const level of ['error', 'warn'] as const)
  console[level] = (...words: readonly unknown[]) => {
    said.push(words.map(String).join(' '));
  };
const expectSilence = () => expect(said.splice(0)).toEqual([]);
afterEach(expectSilence);
// What is said while the pane of the last test is taken away comes after its own check.
afterAll(expectSilence);
