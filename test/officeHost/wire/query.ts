import type { QueryInfo } from "./protocol";
import type { HostObject, Unknowns } from "./hostObject";
import { lowerFirst, member, upperFirst } from "./hostObject";

type Answer = Record<string, unknown>;

/** Answers a load: only what was asked for appears, so that the client's own rules about unloaded members hold. */
export function answerQuery(object: HostObject | null, query: QueryInfo, unknowns: Unknowns): unknown {
  if (!object) return null;
  const asked = [...(query.Select ?? []), ...(query.Expand ?? [])].map(steps);
  return answer(object, asked.length > 0 ? asked : [["*"]], unknowns);
}

/** `items/` is the client's way to say "of each item"; array forms arrive with it still there. */
function steps(path: string): string[] {
  return path.split(/[/.]/).filter((step) => step.toLowerCase() !== "items");
}

function answer(object: HostObject, asked: readonly string[][], unknowns: Unknowns): Answer {
  const { face } = object;
  if (!face.items) return { ...identity(object), ...members(object, asked, unknowns) };
  const ownOnly = (path: string[]): boolean => path[0]?.toLowerCase() === "count";
  const ofItems = asked.filter((path) => !ownOnly(path));
  const items = face.items(object.self).map((item) => answer(item, ofItems, unknowns));
  return { ...members(object, asked.filter(ownOnly), unknowns), _Items: items };
}

function members(object: HostObject, asked: readonly string[][], unknowns: Unknowns): Answer {
  const found: Answer = {};
  for (const [first = "*", ...rest] of asked) {
    if (first.startsWith("$")) continue;
    if (first === "*") Object.assign(found, allScalars(object));
    else if (object.face.objects?.[lowerFirst(first)]) addObject(found, object, first, rest, unknowns);
    else found[upperFirst(first)] = member(object.face.scalars, object, first, unknowns)(object.self);
  }
  return found;
}

function addObject(
  found: Answer,
  object: HostObject,
  name: string,
  rest: string[],
  unknowns: Unknowns,
): void {
  const child = member(object.face.objects, object, name, unknowns)(object.self);
  const already = found[upperFirst(name)] as Answer | undefined;
  const more = answer(child, [rest.length > 0 ? rest : ["*"]], unknowns);
  found[upperFirst(name)] = already ? { ...already, ...more } : more;
}

function allScalars(object: HostObject): Answer {
  const entries = Object.entries(object.face.scalars ?? {});
  return Object.fromEntries(entries.map(([name, read]) => [upperFirst(name), read(object.self)]));
}

/** What the client needs to find the object again in a later request. */
export function identity(object: HostObject): Answer {
  return object.face.identity?.(object.self) ?? {};
}
