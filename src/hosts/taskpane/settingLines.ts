import type { Indicator, ToleranceUnit } from "../../core/domain/indicator";
import { settingRows } from "../../core/domain/settings";
import type { SettingId, Settings } from "../../core/domain/settings";

/** One thing that the figures go by, and what it is now. */
export interface SettingLine {
  readonly id: SettingId;
  readonly name: string;
  readonly value: string;
  readonly note: string;
}

/** Settings that decide what the figures say, in the order of the sheet. */
const shown: Readonly<Record<string, (settings: Settings) => string>> = {
  academicYear: ({ academicYear }) => academicYear,
  term: ({ term }) => term,
  attainmentGreen: ({ ratings }) => ratings.attainmentGreen,
  attainmentAmber: ({ ratings }) => ratings.attainmentAmber,
  attendanceGreen: ({ ratings }) => ratings.attendanceGreen,
  attendanceAmber: ({ ratings }) => ratings.attendanceAmber,
  behaviourRedDays: ({ ratings }) => ratings.behaviourRedDays,
  wellbeingGreenTo: ({ ratings }) => ratings.wellbeingGreenTo,
  wellbeingAmberTo: ({ ratings }) => ratings.wellbeingAmberTo,
  suppressionThreshold: ({ suppressionThreshold }) => String(suppressionThreshold),
};

export function settingLines(settings: Settings): readonly SettingLine[] {
  return settingRows.flatMap(({ id, name, note }) => {
    const value = shown[id]?.(settings);
    return value === undefined ? [] : [{ id, name, value, note }];
  });
}

const schemes: Readonly<Record<ToleranceUnit, (tolerance: string) => string>> = {
  "% of target": (tolerance) => `AMBER within ${tolerance}% of the target`,
  points: (tolerance) => `AMBER within ${tolerance} points of the target`,
  floor: (tolerance) => `AMBER down to ${tolerance}`,
  improving: (tolerance) => `within ${tolerance} GREEN, beyond it AMBER if no worse than last year`,
};

/** What the Tolerance unit column may say, and what it means. */
export const toleranceUnits: readonly { readonly value: ToleranceUnit; readonly label: string }[] = [
  { value: "% of target", label: "A share of the target, in %" },
  { value: "points", label: "Points short of the target" },
  { value: "floor", label: "A floor that is still AMBER" },
  { value: "improving", label: "Improving since last year" },
];

/** "Target 13 · AMBER within 10% of the target · unvalidated" */
export function indicatorWords({ target, tolerance, toleranceUnit, dataStatus }: Indicator): string {
  const aim = target === null ? "No target yet" : `Target ${target}`;
  return [aim, schemes[toleranceUnit](tolerance), dataStatus].join(" · ");
}
