import type { FindingKind } from "./findings/findingKind";
import { columnFindings, rowFindings, stoppingFindings } from "./findings/listFindings";
import { officerFindings } from "./findings/officerFindings";
import { valueFindings } from "./findings/valueFindings";

/** Every finding of the reader: how much it matters, whether it stops, and its words. Codes are never reused. */
export const findingKinds = {
  ...stoppingFindings,
  ...columnFindings,
  ...rowFindings,
  ...valueFindings,
  ...officerFindings,
} as const satisfies Record<string, FindingKind>;

export type FindingCode = keyof typeof findingKinds;
