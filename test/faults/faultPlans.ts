import type { Traffic } from "../officeHost/wire/bridge";
import type { Fault, FaultKind } from "../officeHost/wire/faults";

/** Ways in which one action of one request can go wrong. */
const atAction: readonly ((action: number) => FaultKind)[] = [
  (action) => ({ kind: "refuseAction", action, code: "GeneralException" }),
  (action) => ({ kind: "killed", action }),
];

/** Ways in which a whole request can. */
const wholeRequest: readonly FaultKind[] = [
  { kind: "errorAfterAll", code: "GeneralException" },
  { kind: "silence" },
  { kind: "late" },
  { kind: "killed", action: Infinity },
];

/** Every single thing that can go wrong with a refresh whose undisturbed traffic this is, once or from then on. */
export function everyFault({ actions }: Pick<Traffic, "actions">): readonly Fault[] {
  const faults = actions.flatMap((count, index): Fault[] => {
    const sync = index + 1;
    const places = Array.from({ length: count }, (_, action) => action);
    const kinds = [...places.flatMap((action) => atAction.map((kindAt) => kindAt(action))), ...wholeRequest];
    return kinds.flatMap((kind) => [
      { ...kind, sync },
      ...(kind.kind === "killed" ? [] : [{ ...kind, sync, lasting: true }]),
    ]);
  });
  return faults;
}

/** So many of them, evenly spread over the whole list; all of them when there are fewer. */
export function spread<T>(list: readonly T[], count: number): readonly T[] {
  if (list.length <= count) return list;
  return Array.from({ length: count }, (_, index) => list[Math.floor((index * list.length) / count)] as T);
}

/** Nightly runs take every position, CI a spread of them. */
export const isLong = process.env["LONG"] === "1";
