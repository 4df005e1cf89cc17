import { type BatchRequest, PathType } from '../../src/workbench/protocol/message';
import { stopped } from './faults';
import type { Batch, Encounter } from './hostInNode';

type Action = BatchRequest['Actions'][number];

/** The members that an action needs: its own name, those of the path to its object, and what it loads. */
function membersIn({ ObjectPaths }: BatchRequest, action: Action): readonly string[] {
  const names: string[] = [action.Name, ...(action.QueryInfo?.Select ?? []).flatMap((path) => path.split('/'))];
  for (let path = ObjectPaths[action.ObjectPathId]; path; path = ObjectPaths[path.ParentObjectPathId ?? 0])
    if (path.ObjectPathType !== PathType.reference) names.push(path.Name);
  return names.filter((name) => /^[A-Za-z]/.test(name)).map((name) => name.charAt(0).toUpperCase() + name.slice(1));
}

/** All members that a run has used, by name. */
export function membersOf(batches: readonly Batch[]): readonly string[] {
  return [
    ...new Set(batches.flatMap(({ request }) => request.Actions.flatMap((action) => membersIn(request, action)))),
  ];
}

/** An Office that does not have the member: it comes as far as the first use of it. */
export const lacking = (member: string): Encounter => {
  return async (request, run) => {
    const first = request.Actions.findIndex((action) => membersIn(request, action).includes(member));
    return first < 0 ? run(request) : stopped(first, 'ApiNotFound')(request, run);
  };
};

/** Where to stop a batch: everywhere in a short one, in a long one before and behind each kind of step. */
export function stops({ request: { Actions, ...request } }: Batch): readonly number[] {
  if (Actions.length <= 60) return Actions.map((_, index) => index);
  const kinds = new Map<string, number[]>();
  for (const [index, action] of Actions.entries()) {
    const kind = membersIn({ Actions, ...request }, action).join('.');
    kinds.set(kind, [...(kinds.get(kind) ?? []), index]);
  }
  const edges = [...kinds.values()].flatMap((places) => [places[0]!, places[0]! + 1, places.at(-1)! + 1]);
  return [...new Set(edges)].filter((place) => place < Actions.length).sort((a, b) => a - b);
}
