import type { ReadySeverity } from "../planInput";
import type { ReadyPack, RemarkPlace } from "./readyPack";
import { readyRules } from "./readyRules";

/** Something to put right or to look at before the pack is printed. */
export interface ReadyRemark {
  /** Id of the rule. */
  readonly rule: string;
  readonly severity: ReadySeverity;
  readonly kind: "number" | "ready";
  readonly at: RemarkPlace;
  readonly quoted: string;
  readonly remark: string;
}

/** What the rules find in a pack, rule by rule; names of pupils are shortened in whatever is quoted. */
export function readyRemarks(pack: ReadyPack): readonly ReadyRemark[] {
  return readyRules.flatMap(({ id, severity, find }) =>
    find(pack).map(({ at, quoted, remark }) => ({
      ...({ rule: id, severity, kind: "ready", at, remark } as const),
      quoted: pack.names.masked(quoted),
    })),
  );
}
