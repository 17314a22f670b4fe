import type { Period, ReadContext } from "../readContext";
import type { PupilList } from "../sheets/pupilList";
import { actualGrades } from "./actualGrades";
import { ColumnTexts } from "./columnTexts";
import { monthsAreSittings } from "./examMonths";
import { fineDecimals } from "./fineDecimals";
import { gradeColumn } from "./gradeColumn";
import type { GradeColumn } from "./gradeColumn";
import { endsKeyStage, gradeUse } from "./gradeUse";
import type { ListRole } from "./gradeUse";
import { levelLetters } from "./levelLetters";
import { isStatutoryCheck } from "./likelyScales";
import { askRole, listRole } from "./listRole";
import { resitsLeftOut } from "./resits";
import { withoutRivals } from "./rivals";
import { gradeSigns } from "./signedGrades";
import type { GradeHeading } from "./sortHeadings";
import { standardWords } from "./standardWords";
import { withStartPoints } from "./startPoints";
import { withoutUndated } from "./undatedBeside";
import { usualYear } from "./yearsByRow";
import type { YearsByRow } from "./yearsByRow";

/** The grade columns of a list. Two with the same subject, role and term are asked about. */
export function gradeColumns(
  list: PupilList,
  found: readonly GradeHeading[],
  years: YearsByRow,
  period: Period,
  context: ReadContext,
): GradeColumn[] {
  const usual = usualYear(years);
  const role = listRole(list, period, context);
  const plain = found
    .filter(({ subject }) => !isStatutoryCheck(subject))
    .map(({ heading }) => heading)
    .filter(({ meaning }) => gradeUse(meaning, usual, role, period, false)?.plain === true);
  const likely = [...years.values()].some(endsKeyStage) ? role.plainRole : "workingAt";
  const settled: ListRole = {
    ...role,
    plainRole: askRole(list, plain, likely, context),
    sittings: monthsAreSittings(list, found, years, role.plainRole === "result", period, context),
    actuals: actualGrades(list, found, years, role, period, context),
  };
  const headings = found.flatMap(({ heading }) =>
    gradeUse(heading.meaning, usual, settled, period, false) === null ? [] : [heading],
  );
  const signs = gradeSigns(list, headings, years.keys(), period, context);
  const texts = new ColumnTexts(list, found, years);
  const letters = levelLetters(list, found, texts, years, period, context);
  const { decimals, scores } = fineDecimals(list, found, texts, period, context);
  const standards = standardWords(list, found, texts, context);
  const notation = { signs, letters, decimals, standards };
  const known = usualYear(new Map([...years].filter(([, year]) => year !== null)));
  const whole = { role: settled, notation, texts, usual: known };
  const left = resitsLeftOut(list, found, texts, period, context);
  const graded = found.filter(({ heading }) => !scores.has(heading) && !left.has(heading));
  const columns = graded.map((each) => gradeColumn({ ...each, list, whole, period, context }));
  const started = withStartPoints(list, columns, years, usual, period, context);
  const current = withoutUndated(list, started, years, usual, period, context);
  return withoutRivals(list, current, years, usual, period, context);
}
