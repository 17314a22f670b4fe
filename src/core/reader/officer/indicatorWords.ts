import { everyoneListed, twelveMonthsRule } from "../../domain/careRule";
import type { CareRule } from "../../domain/careRule";
import type { DataStatus, PlanTemplate, Polarity, ToleranceUnit } from "../../domain/indicator";
import { headingKey } from "../headings/headingText";

function table<T>(rows: readonly (readonly [T, string])[]): ReadonlyMap<string, T> {
  return new Map(
    rows.flatMap(([value, words]) => words.split("|").map((word) => [headingKey(word), value] as const)),
  );
}

/** Words of the Indicators table; comparison ignores case, spaces and punctuation. Parted by "|". */
export const careWords = table<CareRule>([
  [
    twelveMonthsRule,
    "12 months at 31 March | 12 months | 12m | 12m+ | 12+ months | in care 12 months | looked after 12 months | CLA 12 months | at least 12 months",
  ],
  [everyoneListed, "all | everyone | everyone listed | any | all pupils | all CLA | every pupil | no"],
  [
    [{ kind: "authority", where: "in" }],
    "in authority | in the authority | in LA | in county | in borough | in area | educated in authority",
  ],
  [
    [{ kind: "authority", where: "out" }],
    "out of authority | out of the authority | out of LA | OOA | OOLA | OOC | out of county | out of borough | out of area | educated out of authority",
  ],
]);

export const toleranceUnitWords = table<ToleranceUnit>([
  [
    "% of target",
    "% of target | percent of target | per cent of target | of target | percent | per cent | relative",
  ],
  ["points", "points | point | percentage points | percentage point | pp | ppt | pts | absolute"],
  ["floor", "floor | floor standard | minimum"],
  ["improving", "improving | improvement | direction | direction of travel"],
]);

export const goodIsWords = table<Polarity>([
  ["high", "High | higher | up | more | high is good | maximise | increase | bigger"],
  ["low", "Low | lower | down | less | low is good | minimise | decrease | smaller"],
  ["close", "Close | close to target | near | nearest | on target | close to"],
]);

export const dataStatusWords = table<DataStatus>([
  ["unvalidated", "unvalidated | not validated | no"],
  ["provisional", "provisional | prov"],
  ["revised", "revised | rev"],
  ["final", "final | validated | yes"],
]);

export const templateWords = table<PlanTemplate>([
  ["recovery plan", "recovery plan | recovery | recovery plans | recovery plan only"],
  ["action plan", "action plan | action | action plans | RED action plan | action plan only"],
  ["recovery plan anyway", "recovery plan anyway | anyway | recovery plan without a target | always"],
  ["both", "both | all | recovery plan and action plan"],
]);

/** "% of target" and a bare "%" lose their sign as heading keys. */
export function wordKey(text: string): string {
  return headingKey(text.replace(/%/g, " percent "));
}
