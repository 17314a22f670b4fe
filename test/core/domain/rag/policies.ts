import { decimal } from "../../../../src/core/domain/exact";
import type { ToleranceUnit } from "../../../../src/core/domain/indicator";
import type { RagPolicy } from "../../../../src/core/domain/rag/ragPolicy";

export interface Given {
  readonly target: string;
  readonly tolerance?: string;
  readonly unit?: ToleranceUnit;
  readonly goodIs?: RagPolicy["goodIs"];
  readonly previous?: string | null;
}

/** A policy of 10% of the target, more being better, unless said otherwise. */
export function policy({
  target,
  tolerance = "10",
  unit = "% of target",
  goodIs = "high",
  previous = null,
}: Given): RagPolicy {
  return {
    target: decimal(target),
    tolerance: decimal(tolerance),
    unit,
    goodIs,
    previous: previous === null ? null : decimal(previous),
  };
}
