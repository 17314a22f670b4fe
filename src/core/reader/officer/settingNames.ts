import type { SettingId } from "../../domain/settings";
import { settingRows } from "../../domain/settings";
import { headingKey } from "../headings/headingText";

/** Other ways officers name a setting, parted by "|". */
const otherNames: readonly (readonly [SettingId, string])[] = [
  ["academicYear", "Year | School year | AY | Current academic year"],
  ["term", "Current term | Reporting term"],
  ["termDates", "Terms | Term start dates | Terms begin"],
  ["dataAsAt", "Data as of | As at | Date of data | Data date"],
  ["council", "Local authority | LA | Authority | Council name | LA name | Name of council"],
  ["laNumber", "LA no | LA code | DfE number | Local authority number | LEA number"],
  [
    "virtualSchoolHead",
    "Virtual head | Virtual Head Teacher | VSH | Head of Virtual School | Virtual School Headteacher",
  ],
  ["committee", "Committee name | Name of committee | Meeting"],
  ["meetingDate", "Date of meeting | Committee date"],
  ["preparedBy", "Author | Report author | Prepared"],
  ["approvedBy", "Approved | Signed off by"],
  ["approvedOn", "Approval date | Date approved | Signed off on"],
  ["draftFromActions", "Draft from actions | Draft action plans"],
  ["closedTo", "Closed to | Term closed | Close term | Closed term"],
  ["attainmentGreen", "Attainment green"],
  ["attainmentAmber", "Attainment amber"],
  ["attainmentAgainst", "Attainment against | Attainment mode | Progress compared with"],
  ["flightPathStart", "Flight path start | Start grade | Starting grade"],
  ["fineMark", "Fine mark | Fine grade mark | Sub-grade"],
  ["attendanceGreen", "Attendance green | Attendance GREEN at or above"],
  ["attendanceAmber", "Attendance amber | Attendance AMBER at or above"],
  [
    "behaviourRedDays",
    "Behaviour RED days | Behaviour RED from | Exclusion RED days | Days excluded RED from",
  ],
  ["wellbeingGreenTo", "SDQ green | Wellbeing GREEN to"],
  ["wellbeingAmberTo", "SDQ amber | Wellbeing AMBER to"],
  ["suppressionThreshold", "Suppression | Suppress counts to | Small numbers threshold"],
  ["pointsScheme", "Points scheme | Points per grade"],
  ["entryRule", "Entry rule | Entry | First entry or best entry"],
];

const idsByKey: ReadonlyMap<string, SettingId> = new Map([
  ...settingRows.map((row) => [headingKey(row.name), row.id] as const),
  ...otherNames.flatMap(([id, names]) => names.split("|").map((name) => [headingKey(name), id] as const)),
]);

/** The setting that a text names; null for any other text. */
export function settingNamed(text: string): SettingId | null {
  return idsByKey.get(headingKey(text)) ?? null;
}
