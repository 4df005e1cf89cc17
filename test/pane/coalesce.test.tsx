import { coalesce } from '../../src/pane/coalesce';
import { testServices } from './services';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

/** Runs that end when told to. */
function slowRuns() {
  const ends: (() => void)[] = [];
  let under = 0;
  let most = 0;
  const run = () =>
    new Promise<void>((resolve) => {
      under += 1;
      most = Math.max(most, under);
      ends.push(() => {
        under -= 1;
        resolve();
      });
    });
  const runs = coalesce(run, testServices().clock, 250);
  const end = async (index: number) => {
    ends[index]?.();
    await jest.advanceTimersByTimeAsync(0);
  };
  return { runs, end, started: () => ends.length, most: () => most };
}

test('many requests within the delay are one run', async () => {
  const { runs, started } = slowRuns();
  for (let edit = 0; edit < 10; edit += 1) {
    runs.request();
    await jest.advanceTimersByTimeAsync(20);
  }
  expect(started()).toBe(0);
  await jest.advanceTimersByTimeAsync(50);
  expect(started()).toBe(1);
});

test('requests without end do not put the run off', async () => {
  const { runs, started } = slowRuns();
  for (let edit = 0; edit < 30; edit += 1) {
    runs.request();
    await jest.advanceTimersByTimeAsync(10);
  }
  expect(started()).toBe(1);
});

test('a request during a run causes exactly one more, after it', async () => {
  const { runs, end, started, most } = slowRuns();
  void runs.now();
  runs.request();
  runs.request();
  await jest.advanceTimersByTimeAsync(1000);
  expect(started()).toBe(1);
  await end(0);
  await jest.advanceTimersByTimeAsync(250);
  expect(started()).toBe(2);
  await end(1);
  await jest.advanceTimersByTimeAsync(1000);
  expect(started()).toBe(2);
  expect(most()).toBe(1);
});

test('now waits for the run under way and then runs afresh', async () => {
  const { runs, end, started, most } = slowRuns();
  void runs.now();
  const second = runs.now();
  expect(started()).toBe(1);
  await end(0);
  expect(started()).toBe(2);
  await end(1);
  await second;
  expect(most()).toBe(1);
});

test('an edit overtakes a slow retry', async () => {
  const { runs, started } = slowRuns();
  runs.request(5000);
  runs.request();
  await jest.advanceTimersByTimeAsync(250);
  expect(started()).toBe(1);
  await jest.advanceTimersByTimeAsync(5000);
  expect(started()).toBe(1);
});

test('nothing runs after stop', async () => {
  const { runs, started } = slowRuns();
  runs.request();
  runs.stop();
  runs.request();
  await runs.now();
  await jest.advanceTimersByTimeAsync(1000);
  expect(started()).toBe(0);
});
