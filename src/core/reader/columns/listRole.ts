import type { GradeRole } from "../../domain/pupil";
import type { HeadingQualities } from "../headings/headingMeaning";
import { headingKey } from "../headings/headingText";
import { sheetYearGroup } from "../period/sheetYear";
import { listTerm } from "../period/listTerm";
import type { Period, ReadContext } from "../readContext";
import type { Heading } from "../sheets/composeHeadings";
import { onSheets } from "../sheets/onSheets";
import { placeIn } from "../sheets/pupilList";
import type { PupilList } from "../sheets/pupilList";
import { saysWhoIsCurrent } from "../sheets/statusWords";
import { endsKeyStage } from "./gradeUse";
import type { ListRole } from "./gradeUse";
import { resultsAreOut } from "./resultsDay";

/** What the titles of a list say of its grades, and what plain columns are taken for. */
export function listRole(list: PupilList, period: Period, context: ReadContext): ListRole {
  const ofGrades = list.titles.filter(({ text }) => !saysWhoIsCurrent(text));
  const roles = ofGrades.map(({ said }) => titleRole(said)).filter((role) => role !== null);
  const known = resultsAreOut(period, context) || period.term === "summer";
  const plainRole = known ? "result" : "workingAt";
  const said = listTerm(list, period);
  const titleTerm = said === null ? null : { name: said.name, half: said.half, year: said.year };
  return { titleRole: roles[0] ?? null, titleTerm, plainRole, sittings: false, actuals: new Map() };
}

function titleRole({ role, weakRole }: HeadingQualities): GradeRole | null {
  return weakRole || role === "predicted" ? null : role;
}

const answers: readonly GradeRole[] = ["result", "workingAt", "target"];

/** Asks what columns are whose headings name only a subject; one question for all sheets with the same headings, those of years that end a key stage apart. */
export function askRole(
  list: PupilList,
  plain: readonly Heading[],
  likely: GradeRole,
  { questions }: ReadContext,
): GradeRole {
  const first = plain[0];
  if (first === undefined) return likely;
  const settles = plain.map((heading) => placeIn(list, heading.row, heading.column));
  const cells = settles.map(({ cell }) => cell);
  const others = cells.length > 1 ? ` and ${cells.length - 1} more` : "";
  const answer = questions.decide({
    id: `roles:${list.label}`,
    about: `roles ${[...new Set(plain.map(({ text }) => headingKey(text)))].sort().join(" ")}`,
    text: (_, further) =>
      `Headings such as ${cells[0] ?? ""} ‘${first.text}’${others}${onSheets(list, further)} do not say what the grades are. Are they final results, working-at grades or targets?`,
    at: { sheet: list.sheet.name, cell: cells[0] ?? "" },
    options: answers,
    likely,
    settles,
    once: endsKeyStage(sheetYearGroup(list)) ? "ends a key stage" : "on the way",
  });
  return answers.find((role) => role === answer) ?? likely;
}
