import type { Traffic } from "../officeHost/wire/bridge";
import type { Fault, FaultKind } from "../officeHost/wire/faults";

/** Nightly runs take every position, CI a spread of them. */
export const isLong = process.env["LONG"] === "1";

type Undisturbed = Pick<Traffic, "actions" | "writes">;

const code = "GeneralException";

/** Ways in which a whole request can go wrong with a pane that lives on. */
const wholeRequest: readonly FaultKind[] = [
  { kind: "errorAfterAll", code },
  { kind: "silence" },
  { kind: "late" },
];

/**
 * Every way in which Excel can fail a refresh whose undisturbed traffic this is: refusing any action of any request,
 * or whole requests, once or from then on. A pane that is killed is another matter: see `wrecksOf`.
 */
export function everyFault({ actions }: Undisturbed): readonly Fault[] {
  return actions.flatMap((count, index) => {
    const refused = Array.from({ length: count }, (_, action): FaultKind => ({
      kind: "refuseAction",
      action,
      code,
    }));
    const once = [...refused, ...wholeRequest].map((kind): Fault => ({ ...kind, sync: index + 1 }));
    return [...once, ...once.map((fault) => ({ ...fault, lasting: true }))];
  });
}

/** Of so many actions that only ask, one is refused in CI: each leaves behind what the next one would. */
const inTurn = 8;

/**
 * Those that CI takes: every request as a whole, every action that writes; of those that only ask each eighth, where
 * those that are refused once and those that are refused from then on take turns.
 */
export function takenInCi({ writes }: Undisturbed): (fault: Fault) => boolean {
  return (fault) => {
    if (fault.kind !== "refuseAction" || writes[fault.sync - 1]?.includes(fault.action)) return true;
    return fault.action % inTurn === (fault.lasting ? inTurn / 2 : 0);
  };
}

/** So many of them, evenly spread over the whole list; all of them when there are fewer. */
export function spread<T>(list: readonly T[], count: number): readonly T[] {
  if (list.length <= count) return list;
  return Array.from({ length: count }, (_, index) => list[Math.floor((index * list.length) / count)] as T);
}
