import { summerYear } from "../../domain/academicYear";
import { cellName } from "../../domain/place";
import type { GradeRole } from "../../domain/pupil";
import type { Term } from "../../domain/term";
import type { HeadingQualities } from "../headings/headingMeaning";
import { isDay } from "../period/yearEvidence";
import type { Period, ReadContext } from "../readContext";
import type { Heading } from "../sheets/composeHeadings";
import type { PupilList } from "../sheets/findList";
import type { ListRole } from "./gradeUse";

/** Day of the summer from which GCSE results may be known. Source: JCQ, results are out in the third week of August. */
const resultsDay = "08-15";

/** What the titles of a list say of its grades, and what plain columns are taken for. */
export function listRole(list: PupilList, period: Period, { asAt }: ReadContext): ListRole {
  const roles = list.titles.map(({ said }) => titleRole(said)).filter((role) => role !== null);
  const terms = list.titles
    .map(({ text, said }) => (isDay(text, said) ? null : said.term))
    .filter((term) => term !== null);
  const known = asAt >= `${summerYear(period.academicYear)}-${resultsDay}` || period.term === "summer";
  const term: Term | null = terms[0] === undefined ? null : { ...terms[0], year: period.academicYear };
  return { titleRole: roles[0] ?? null, titleTerm: term, plainRole: known ? "result" : "workingAt" };
}

function titleRole({ role, weakRole }: HeadingQualities): GradeRole | null {
  return weakRole || role === "predicted" ? null : role;
}

const answers: readonly GradeRole[] = ["result", "workingAt", "target"];

/** Asks what columns are whose headings name only a subject; one question a sheet. */
export function askRole(
  list: PupilList,
  plain: readonly Heading[],
  likely: GradeRole,
  { decisions, ask }: ReadContext,
): GradeRole {
  const first = plain[0];
  if (first === undefined) return likely;
  const id = `roles:${list.sheet.name}`;
  const assumed = answers.find((role) => role === decisions.get(id)) ?? likely;
  const cells = plain.map((heading) => cellName(heading.row, heading.column));
  const others = cells.length > 1 ? ` and ${cells.length - 1} more` : "";
  ask({
    id,
    text: `Headings such as ${cells[0] ?? ""} ‘${first.text}’${others} do not say what the grades are. Are they final results, working-at grades or targets?`,
    at: { sheet: list.sheet.name, cell: cells[0] ?? "" },
    options: answers,
    assumed,
  });
  return assumed;
}
