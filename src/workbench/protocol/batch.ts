import { HostError } from './hostError';
import type { HostObject } from './hostObject';
import { type ActionInfo, ActionType, type BatchAnswer, type BatchRequest } from './message';
import { Paths, type Roots } from './paths';
import { instance, query } from './query';
import type { References } from './references';

export interface Host {
  readonly roots: Roots;
  readonly references: References;
  /** Resolves when the effects of writes (recalculation) can be read. */
  settled(): Promise<void>;
  /** Hears when a batch begins and ends: what changes in between is the add-in's own doing. */
  atWork?(working: boolean): void;
}

/** Runs a batch of the rich API; like Excel it stops at the first refusal and takes nothing back. */
export async function runBatch(request: BatchRequest, host: Host): Promise<BatchAnswer> {
  host.atWork?.(true);
  try {
    return await runActions(request, host);
  } finally {
    host.atWork?.(false);
  }
}

async function runActions(request: BatchRequest, host: Host): Promise<BatchAnswer> {
  const answer: BatchAnswer = { Results: [], TraceIds: [] };
  const paths = new Paths(request, host.roots, host.references);
  let unsettled = false;
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (action.ActionType === ActionType.query && unsettled) {
        await host.settled();
        unsettled = false;
      }
      answer.Results.push({ ActionId: action.Id, Value: run(action, paths, host) });
      if (action.ActionType === ActionType.trace) answer.TraceIds.push(action.Id);
      else if (action.ActionType !== ActionType.query) unsettled = true;
    } catch (error) {
      answer.Error = { ...refusal(error), ActionIndex: index };
      break;
    }
  }
  if (unsettled) await host.settled();
  return answer;
}

function run(action: ActionInfo, paths: Paths, host: Host): unknown {
  if (action.ActionType === ActionType.trace) return null;
  const object = paths.find(action.ObjectPathId);
  switch (action.ActionType) {
    case ActionType.instantiate:
      return object && instance(object, host.references);
    case ActionType.query:
      return object && query(object, action.QueryInfo, host.references);
    case ActionType.method:
      return call(object, action, paths, host);
    case ActionType.setProperty: {
      const [value] = paths.given(action.ArgumentInfo);
      if (!object) throw new HostError('ItemNotFound', action.Name);
      object.set(action.Name, value);
      return null;
    }
    default:
      throw new HostError('ApiNotFound', `ActionType ${action.ActionType}`);
  }
}

/** The two reference methods belong to the protocol itself: every object, and none, answers them. */
function call(object: HostObject | null, action: ActionInfo, paths: Paths, host: Host): unknown {
  const given = paths.given(action.ArgumentInfo);
  if (action.Name === '_KeepReference') return null;
  if (action.Name === '_RemoveReference') {
    host.references.remove(String(given[0]));
    return null;
  }
  if (!object) throw new HostError('ItemNotFound', action.Name);
  return object.call(action.Name, given) ?? null;
}

function refusal(error: unknown) {
  const known = error instanceof HostError ? error : new HostError('GeneralException', '', String(error));
  return { Code: known.code, Message: known.message, Location: known.location, HttpStatusCode: known.status };
}
