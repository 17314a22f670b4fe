import { attendanceFindings } from "./findings/attendanceFindings";
import { careFindings } from "./findings/careFindings";
import { columnFindings } from "./findings/columnFindings";
import type { FindingKind } from "./findings/findingKind";
import { fundingFindings } from "./findings/fundingFindings";
import { gradeFindings } from "./findings/gradeFindings";
import { historyFindings } from "./findings/historyFindings";
import { longFindings } from "./findings/longFindings";
import { officerFindings } from "./findings/officerFindings";
import { changeFindings, numberFindings } from "./findings/pupilFindings";
import { returnFindings } from "./findings/returnFindings";
import { rowFindings } from "./findings/rowFindings";
import { samePupilFindings } from "./findings/samePupilFindings";
import { sheetFindings } from "./findings/sheetFindings";
import { stoppingFindings } from "./findings/stoppingFindings";
import { valueFindings } from "./findings/valueFindings";

/** Every finding of the reader: how much it matters, whether it stops, and its words. Codes are never reused. */
export const findingKinds = {
  ...stoppingFindings,
  ...sheetFindings,
  ...columnFindings,
  ...rowFindings,
  ...samePupilFindings,
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
