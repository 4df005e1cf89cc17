import type { Failure } from '../../src/office/failure';
import { type Encounter, refused } from './hostInNode';

/** What happens to one batch of an action, or to the workbook just before it. */
export interface Fault {
  readonly name: string;
  /** For docs/limits.md. */
  readonly how: string;
  /** What the pane is to tell; left out where it depends on the action. */
  readonly kind?: Failure['kind'];
  /** Meets one batch; `runOut` lets the action's patience come to its end. */
  readonly meets: (runOut: () => void) => Encounter;
  /** Every later batch meets it as well, those that clean up included. */
  readonly lasts?: boolean;
}

const never: Encounter = async () => null;

/** Office refuses the batch before it begins with it. */
const atOnce = (name: string, code: string, kind: Failure['kind']): Fault => ({
  name,
  how: code,
  kind,
  meets: () => async () => refused(code),
});

/** Office does all of it, and then answers with an error. */
const afterAll = (name: string, code: string): Fault => ({
  name,
  how: `${code}, all of it done`,
  meets: () => async (request, run) => {
    await run(request);
    return refused(code);
  },
});

const lasting = (fault: Fault, name: string): Fault => ({
  ...fault,
  name,
  how: `${fault.how}, again and again`,
  lasts: true,
});

const silence = (name: string, meets: Encounter): Fault => ({
  name,
  how: 'the message is held back',
  kind: 'noAnswer',
  meets: (runOut) => (request, run) => {
    setTimeout(runOut, 1);
    return meets(request, run);
  },
});

const editing = atOnce('a cell is being edited', 'InvalidOperationInCellEditMode', 'cellEditing');
const denied = atOnce('the sheet or the workbook is protected', 'AccessDenied', 'protected');
const general = atOnce('something goes wrong in Office', 'GeneralException', 'unknown');

/** One name a row: docs/limits.md lists exactly these. */
export const refusals: readonly Fault[] = [
  {
    name: 'a cell is being edited, and Excel waits for its end',
    how: 'the answer comes late',
    meets: () => async (request, run) => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      return run(request);
    },
  },
  editing,
  lasting(editing, 'a cell stays in editing'),
  denied,
  lasting(denied, 'everything is refused from then on'),
  atOnce('another window is in front', 'InactiveWorkbook', 'otherWindow'),
  atOnce('a dialog box is open', 'WriteNotSupportedWhenModalDialogOpen', 'dialogOpen'),
  atOnce('an object is not found', 'ItemNotFound', 'gone'),
  atOnce('a name is gone (#REF!)', 'InvalidReference', 'gone'),
  general,
  lasting(general, 'everything goes wrong from then on'),
  atOnce('the request is too large', 'RequestPayloadSizeLimitExceeded', 'tooLarge'),
  afterAll('the answer is too large', 'ResponsePayloadSizeLimitExceeded'),
  lasting(atOnce('', 'ActivityLimitReached', 'busy'), 'Office is busy and stays so'),
  atOnce('the request is aborted', 'RequestAborted', 'busy'),
  afterAll('the connection breaks after the work was done', 'ConnectionFailure'),
  atOnce('the service is not available', 'ServiceNotAvailable', 'busy'),
  atOnce('the API is missing', 'ApiNotFound', 'notSupported'),
];

export const silences: readonly Fault[] = [
  silence('no answer, nothing done (pane closed, message lost)', never),
  silence('no answer, all done (pane closed, message lost)', async (request, run) => {
    await run(request);
    return null;
  }),
  silence('an answer that comes after patience has run out', async (request, run) => {
    await new Promise((resolve) => setTimeout(resolve, 10));
    return run(request);
  }),
];

/** Batches stop after their first `done` actions; Excel takes nothing back. */
export const stopped = (done: number, code = 'GeneralException'): Encounter => {
  return async (request, run) =>
    refused(code, done, await run({ ...request, Actions: request.Actions.slice(0, done) }));
};

/** The same, and the error takes the place of all that was answered. */
export const stoppedMute = (done: number): Encounter => {
  return async (request, run) => {
    await run({ ...request, Actions: request.Actions.slice(0, done) });
    return refused('GeneralException', done);
  };
};
