import { attendanceFindings } from "./findings/attendanceFindings";
import { careFindings } from "./findings/careFindings";
import type { FindingKind } from "./findings/findingKind";
import { fundingFindings } from "./findings/fundingFindings";
import { gradeFindings } from "./findings/gradeFindings";
import { historyFindings } from "./findings/historyFindings";
import { columnFindings, rowFindings, sheetFindings, stoppingFindings } from "./findings/listFindings";
import { longFindings } from "./findings/longFindings";
import { officerFindings } from "./findings/officerFindings";
import { changeFindings, numberFindings } from "./findings/pupilFindings";
import { returnFindings } from "./findings/returnFindings";
import { valueFindings } from "./findings/valueFindings";

/** Every finding of the reader: how much it matters, whether it stops, and its words. Codes are never reused. */
export const findingKinds = {
  ...stoppingFindings,
  ...sheetFindings,
  ...columnFindings,
  ...rowFindings,
  ...longFindings,
  ...valueFindings,
  ...attendanceFindings,
  ...careFindings,
  ...fundingFindings,
  ...gradeFindings,
  ...numberFindings,
  ...changeFindings,
  ...returnFindings,
  ...officerFindings,
  ...historyFindings,
} as const satisfies Record<string, FindingKind>;

export type FindingCode = keyof typeof findingKinds;
