import { ks4Attainment8 } from "./ks4Attainment8";
import { ks4EbaccAps } from "./ks4EbaccAps";
import { ks4EbaccEntry } from "./ks4EbaccEntry";
import { ks4Em4 } from "./ks4Em4";
import { ks4Em5 } from "./ks4Em5";
import { ks4EmC } from "./ks4EmC";
import { ks4FiveAc } from "./ks4FiveAc";
import { ks4FiveAcEm } from "./ks4FiveAcEm";
import { ks4Progress8 } from "./ks4Progress8";
import { ks4ThreeLevelsEnglish } from "./ks4ThreeLevelsEnglish";
import { ks4ThreeLevelsMaths } from "./ks4ThreeLevelsMaths";
import type { Measure } from "./measure";
import { fullMarksInTables, phonics } from "./primary/checks";
import { earlyYearsDevelopment } from "./primary/earlyYears";
import { keyStage2Measures } from "./primary/keyStage2";
import { ks2Level4 } from "./primary/level4";
import { attendance, overallAbsence } from "./termly/absence";
import { persistentAbsence, severeAbsence } from "./termly/longAbsence";
import { progressOnTrack } from "./termly/onTrack";
import { pepGreen, pepInTime } from "./termly/peps";
import { neet, schoolMove } from "./termly/stability";
import { suspended } from "./termly/suspended";
import { sdqConcern, sdqMean } from "./termly/wellbeing";

/** Every measure that can be worked out, in the order of the scorecard. */
export const measures: readonly Measure[] = [
  ks4FiveAcEm,
  ks4FiveAc,
  ks4EmC,
  ks4Em4,
  ks4Em5,
  ks4Attainment8,
  ks4Progress8,
  ks4EbaccEntry,
  ks4EbaccAps,
  ks4ThreeLevelsEnglish,
  ks4ThreeLevelsMaths,
  ...keyStage2Measures,
  ks2Level4,
  fullMarksInTables,
  phonics,
  earlyYearsDevelopment,
  progressOnTrack,
  attendance,
  overallAbsence,
  persistentAbsence,
  severeAbsence,
  suspended,
  pepInTime,
  pepGreen,
  schoolMove,
  sdqConcern,
  sdqMean,
  neet,
];

/** The measure with this id; null when there is none (yet). */
export function findMeasure(id: string): Measure | null {
  return measures.find((measure) => measure.id === id) ?? null;
}
