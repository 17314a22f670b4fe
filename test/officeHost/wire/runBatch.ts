import type { Batch, BatchAnswer, WireAction, WireError } from "./protocol";
import { actionKinds, Refusal } from "./protocol";
import type { HostObject, Unknowns } from "./hostObject";
import { isHostObject, lowerFirst, member } from "./hostObject";
import type { Resolver, Roots } from "./paths";
import { resolver } from "./paths";
import { answerQuery, identity } from "./query";

/**
 * Runs the actions in the order they stand, stops at the first that is refused, and keeps what the earlier
 * ones did. `refuse` is asked before each action and may throw a planned fault.
 */
export function runBatch(batch: Batch, roots: Roots, refuse?: (action: number) => void): BatchAnswer {
  const paths = resolver(batch, roots);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      refuse?.(index);
      if (action.ActionType === actionKinds.trace) traces.push(action.Id);
      results.push({ ActionId: action.Id, Value: perform(action, paths, roots.unknowns) });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const told = wireError(error, action, index, paths);
      if (error.code === "NotImplemented") roots.unknowns.add(`${told.Location} (${told.Message})`);
      return { Results: results, TraceIds: traces, Error: told };
    }
  }
  return { Results: results, TraceIds: traces };
}

function perform(action: WireAction, paths: Resolver, unknowns: Unknowns): unknown {
  if (action.ActionType === actionKinds.trace) return null;
  const object = paths.object(action.ObjectPathId);
  switch (action.ActionType) {
    case actionKinds.instantiate:
      return object ? identity(object) : null;
    case actionKinds.query:
      return answerQuery(object, action.QueryInfo ?? {}, unknowns);
    case actionKinds.method:
      return object ? call(object, action, paths, unknowns) : null;
    case actionKinds.setProperty:
      if (object) set(object, action, paths, unknowns);
      return null;
    default:
      unknowns.add(`action type ${action.ActionType}`);
      throw new Refusal("NotImplemented", `Action type ${action.ActionType} is not part of this host.`);
  }
}

function call(object: HostObject, action: WireAction, paths: Resolver, unknowns: Unknowns): unknown {
  const method = member(object.face.methods, object, action.Name, unknowns);
  const answer = method(object.self, paths.arguments(action.ArgumentInfo));
  return isHostObject(answer) || answer === undefined ? null : answer;
}

function set(object: HostObject, action: WireAction, paths: Resolver, unknowns: Unknowns): void {
  member(
    object.face.setters,
    object,
    action.Name,
    unknowns,
  )(object.self, paths.arguments(action.ArgumentInfo)[0]);
}

function wireError(error: Refusal, action: WireAction, index: number, paths: Resolver): WireError {
  // A trace is about no object.
  const place = action.ActionType === actionKinds.trace ? "" : paths.place(action.ObjectPathId);
  const location = action.Name ? `${place}.${lowerFirst(action.Name)}` : place;
  return { Code: error.code, Message: error.message, Location: location, ActionIndex: index };
}
