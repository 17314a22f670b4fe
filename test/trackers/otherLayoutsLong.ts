import type { TableCell, TableRow } from "../../src/hosts/xlsx/sampleNotation";
import type { Tracker } from "../support/trackerFile";
import { column, headingRows } from "./layoutTable";
import type { LayoutColumn } from "./layoutTable";
import { attendance, details, grades, plainSheet, trackerOf } from "./otherLayouts";
import { twentyPupils } from "./twentyPupils";
import type { PupilCells } from "./twentyPupils";

/** A row for each pupil and subject: the pupil's details in every row, or only a number with the details elsewhere. */
function subjectRows(
  known: readonly LayoutColumn[],
  parts: (subject: string, grade: TableCell) => readonly TableCell[],
  ...headings: readonly string[]
): readonly TableRow[] {
  const rowsOf = (pupil: PupilCells): readonly TableRow[] => {
    const taken = grades.filter(({ cell }) => cell(pupil) !== null);
    const lines = taken.map(({ heading, cell }) => parts(heading[0] ?? "", cell(pupil)));
    const first = known.map(({ cell }) => cell(pupil));
    return lines.length === 0 ? [first] : lines.map((line) => [...first, ...line]);
  };
  return [[...known.map(({ heading }) => heading[0] ?? null), ...headings], ...twentyPupils.flatMap(rowsOf)];
}

/** Subject and result down the list, the details repeated in each row. */
function rowsBySubject(): Tracker {
  const rows = subjectRows(
    [...details, attendance],
    (subject, grade) => [subject, grade],
    "Subject",
    "Result",
  );
  return trackerOf("rows-by-subject", { name: "KS4", rows });
}

/** One Grade column, with its kind, term and year beside it; targets stand between the results. */
function rowsByType(): Tracker {
  const parts = (subject: string, grade: TableCell): readonly TableCell[] => [
    subject,
    "Summer",
    "2013/14",
    "Result",
    grade,
  ];
  const [headings = [], ...results] = subjectRows(
    [...details, attendance],
    parts,
    "Subject",
    "Term",
    "Academic year",
    "Measure",
    "Grade",
  );
  const rows = results.flatMap((row) =>
    row.includes("Result")
      ? [row, row.map((cell, at) => (at === row.length - 1 ? "B" : cell === "Result" ? "Target" : cell))]
      : [row],
  );
  return trackerOf("rows-by-type", { name: "Assessments", rows: [headings, ...rows] });
}

/** Terms across and subjects down. */
function termsAcross(): Tracker {
  const parts = (subject: string, grade: TableCell): readonly TableCell[] => [
    subject,
    "E",
    "E",
    "E",
    "B",
    grade,
  ];
  const rows = subjectRows(
    [...details, attendance],
    parts,
    "Subject",
    "Aut 1",
    "Spr 1",
    "Sum 1",
    "Target",
    "Final result",
  );
  return trackerOf("terms-across", { name: "Tracker", rows });
}

/** A row for each pupil and term, subjects across: only the last term's grades are those of the others. */
function rowsByTerm(): Tracker {
  const columns = [...details, column("term", "Term"), ...grades, attendance];
  const cellsOf = (pupil: PupilCells, term: string): TableRow =>
    columns.map(({ heading, cell }) => {
      if (heading[0] === "Term") return term;
      const value = cell(pupil);
      return term === "Summer" || !grades.some((each) => each.heading === heading) || value === null
        ? value
        : "G";
    });
  const rows = twentyPupils.flatMap((pupil) =>
    ["Autumn", "Spring", "Summer"].map((term) => cellsOf(pupil, term)),
  );
  return trackerOf("rows-by-term", { name: "Tracker", rows: [...headingRows(columns), ...rows] });
}

/** Results by number on one sheet, the pupils on another. */
function resultsExport(): Tracker {
  const upn = details.slice(0, 1);
  const rows = subjectRows(
    upn,
    (subject, grade) => [`GCSE in ${subject}`, grade, "Summer 2014"],
    "Qualification title",
    "Grade",
    "Series",
  ).filter((row) => row.length > 1);
  return trackerOf("results-export", plainSheet("Pupils", [...details, attendance]), {
    name: "Export",
    rows,
  });
}

/** Layouts with several rows for a pupil. */
export const longLayouts: readonly Tracker[] = [
  rowsBySubject(),
  rowsByType(),
  termsAcross(),
  rowsByTerm(),
  resultsExport(),
];
