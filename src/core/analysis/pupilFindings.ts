import type { Finding } from "../domain/finding";
import { placeOfGrade } from "../domain/gradePlace";
import { mayBeName } from "../domain/grades/mayBeName";
import { scaleOf } from "../domain/grades/scales";
import type { MeasureContext } from "../domain/measures/measure";
import { examinationsInView } from "../domain/measures/subjectResults";
import type { Pupil, SubjectGrade } from "../domain/pupil";
import type { Placed } from "./buckets";
import { bySheet } from "./bySheet";
import { emptyResultFindings } from "./emptyResults";
import { countOf, findingAt, rowsText } from "./findingWords";
import { yearNotKnown } from "./cohortLedger";
import type { Cohort } from "./results";

/** Findings about single pupils of one indicator: blank rows, deciding grades, ready columns that disagree. */
export function pupilFindings(placed: readonly Placed[], context: MeasureContext): readonly Finding[] {
  return [
    ...blankRows(placed, context),
    ...emptyResultFindings(placed, context),
    ...placed.flatMap(({ pupil, undecided }) =>
      undecided.filter(isUnreadable).map((grade) => unreadableGrade(pupil, grade)),
    ),
    ...placed.flatMap(readyDisagrees),
  ];
}

function rowCell({ row }: Pupil): string {
  return `A${row}`;
}

/** One finding a sheet, naming every blank cell. */
function blankRows(placed: readonly Placed[], context: MeasureContext): readonly Finding[] {
  const blank = placed.filter(({ blankRow }) => blankRow).map(({ pupil }) => pupil);
  const taken = context.blankResults === "notEntered" ? "counted as not entered" : "left out as not known";
  return [...bySheet(blank, ({ sheet }) => sheet)].map(([sheet, pupils]) => {
    const cells = pupils.flatMap((pupil) => blankCells(pupil, context));
    const rows = rowsText(pupils.map(({ row }) => row));
    return findingAt(sheet, cells, {
      code: "blank-results",
      severity: "worthALook",
      found: "no result at all",
      expected: "a grade, or N for not entered",
      message: `${countOf(pupils.length, "pupil")} on ‘${sheet}’ (${rows}) ${pupils.length === 1 ? "has" : "have"} no result at all and ${pupils.length === 1 ? "is" : "are"} ${taken}; enter the grades, or N where a pupil was not entered.`,
    });
  });
}

function blankCells(pupil: Pupil, context: MeasureContext): readonly string[] {
  const cells = examinationsInView(pupil, context).map((grade) => placeOfGrade(grade, pupil).cell);
  return cells.length > 0 ? cells : [rowCell(pupil)];
}

function isUnreadable({ reading }: SubjectGrade): boolean {
  return reading.kind === "unreadable" || reading.kind === "grade";
}

function faultOf({ kind }: SubjectGrade["reading"]): string {
  return kind === "grade" ? "which leaves the result of that year open" : "which cannot be read";
}

/** Also a grade of a scale that was not in use that year, and one that only tells a threshold. */
function unreadableGrade(pupil: Pupil, grade: SubjectGrade): Finding {
  const { reading, scale } = grade;
  const at = placeOfGrade(grade, pupil);
  const raw = reading.kind === "blank" ? "" : reading.raw.trim();
  const withheld = reading.kind === "unreadable" && mayBeName(raw);
  const [found, says] = withheld ? ["", "holds words"] : [raw, `says ‘${raw}’`];
  const wanted = reading.kind === "grade" ? "a grade that decides" : scaleOf(scale).expected;
  return findingAt(at.sheet, [at.cell], {
    code: "grade-decides",
    // An unreadable cell is a must fix of the reader's already; this says only that it matters.
    severity: reading.kind === "grade" ? "mustFix" : "worthALook",
    found,
    expected: wanted,
    message: `Cell ${at.cell} on ‘${at.sheet}’ ${says}, ${faultOf(reading)}, and this pupil's outcome depends on it; the pupil is left out as not known until it holds ${wanted}.`,
  });
}

function readyDisagrees({ pupil, readyDisagrees: says, bucket, why }: Placed): readonly Finding[] {
  if (says === null) return [];
  const finding = findingAt(pupil.sheet, [rowCell(pupil)], {
    code: "ready-disagrees",
    severity: "worthALook",
    found: says,
    expected: bucket,
    message: `Row ${pupil.row} on ‘${pupil.sheet}’: the yes/no column says ${says}, but the grades say ${bucket} (${why}); the grades are counted, so check both.`,
  });
  return [finding];
}

/** Pupils whose place in the cohort cannot be told, one finding a sheet and reason. */
export function cannotTellFindings(cohort: Cohort): readonly Finding[] {
  const open = cohort.members.filter(({ standing }) => standing === "cannotTell");
  return [...bySheet(open, ({ pupil, reason }) => `${pupil.sheet}\u0000${reason}`).values()].map(
    (members) => {
      const [first] = members;
      const sheet = first?.pupil.sheet ?? "";
      const reason = first?.reason ?? "";
      const rows = rowsText(members.map(({ pupil }) => pupil.row));
      return findingAt(
        sheet,
        members.map(({ pupil }) => rowCell(pupil)),
        {
          code: reason === yearNotKnown ? "year-not-known" : "care-not-decidable",
          severity: "worthALook",
          found: reason,
          expected:
            reason === yearNotKnown
              ? "a year group or a date of birth"
              : "dates of coming into and leaving care",
          message: `${countOf(members.length, "pupil")} on ‘${sheet}’ (${rows}) cannot be placed in or out of the cohort: ${reason}; they count nowhere until it is filled in.`,
        },
      );
    },
  );
}
