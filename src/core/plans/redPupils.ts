import { ratingNames } from "../domain/ratings";
import type { PupilRatings } from "../analysis/results";
import { cell, gap, number, row, rows } from "../sheet/blocks";
import { headKey } from "../sheet/layOut";
import type { DocumentRow, SheetDocument, TableColumn } from "../sheet/sheetDocument";
import { standingCells } from "../sheet/typedText";
import { pupils } from "./figures";
import { numberedRows, orderColumnOf, orderHeading, orderLine } from "./orderedList";
import { keyColumnOf, keyHeading, line, periodText, pupilPage, titleRow } from "./pageParts";
import type { PlanInput } from "./planInput";
import { departedRows, noteCell, pupilCells, pupilHeadings, pupilRowKey } from "./pupilCells";
import { ratingTitles } from "./wording";

const mark = "redPupils";

const columns = [
  { id: "first", width: 26 },
  { id: "upn", width: 17 },
  { id: "year", width: 7 },
  { id: "school", width: 26 },
  { id: "reds", width: 8 },
  { id: "which", width: 50 },
  keyColumnOf,
  { id: "note", width: 40 },
  orderColumnOf,
];

const headings: readonly TableColumn[] = [
  ...pupilHeadings,
  { column: "reds", heading: "REDs", look: "tableHeadCentre" },
  { column: "which", heading: "RED in", look: "tableHead" },
  keyHeading,
  { column: "note", heading: "Note", look: "tableHeadTyped" },
  orderHeading,
];

/** Pupils RED in any of the five indicators: the list that goes to Children's Social Care. */
export function redPupils(input: PlanInput): SheetDocument {
  const standing = input.standing(mark);
  const cellsOf = standingCells(standing);
  const list = input.results.pupils
    .filter(({ reds }) => reds > 0)
    .sort((one, other) => other.reds - one.reds);
  const listed = new Set(list.map(({ pupil }) => pupilRowKey(pupil)));
  const drawn = [
    ...list.map((found) => redRow(found, noteCell(cellsOf(pupilRowKey(found.pupil))))),
    ...departedRows(standing, listed, ["reds", "which"], "which"),
  ];
  return {
    mark,
    name: "RED pupils",
    columns,
    blocks: [
      rows(
        titleRow("Pupils RED in any termly indicator"),
        line(
          "period",
          "subtitle",
          `${periodText(input)} · ${pupils(list.length)} of ${input.results.pupils.length}, ${list.filter(({ reds }) => reds > 1).length} RED in two or more`,
          "first",
          "which",
        ),
        line(
          "purpose",
          "note",
          "For sharing securely with Children's Social Care. “RED in” gives the figure behind each rating; the rules are on the Pupil ratings sheet.",
          "first",
          "which",
        ),
        orderLine("Most REDs first", [{ table: "red", rows: drawn }], standing, ["first", "which"]),
        gap("gap-1", 6),
      ),
      {
        kind: "table",
        id: "red",
        columns: headings,
        filters: true,
        rows: numberedRows(drawn),
      },
    ],
    page: {
      orientation: "landscape",
      ...pupilPage(input),
      printTo: "which",
      repeat: headKey("red"),
      freeze: true,
    },
  };
}

function redRow(found: PupilRatings, note: ReturnType<typeof noteCell>): DocumentRow {
  const which = ratingNames
    .filter((name) => found.ratings[name] === "RED")
    .map((name) => {
      const too = found.lastTerm?.ratings[name] === "RED" ? "RED last term too" : "";
      const said = [found.because[name], too].filter((words) => words !== "").join(", ");
      return `${ratingTitles[name]}${said === "" ? "" : ` (${said})`}`;
    });
  return row(
    pupilRowKey(found.pupil),
    ...pupilCells(found.pupil),
    cell("reds", "cellBoldCentre", number(found.reds, String(found.reds))),
    cell("which", "cellSmall", which.join("; ")),
    note,
  );
}
