import type { TransitionPupil } from "../analysis/pupilLists/pupilLists";
import { cell, gap, number, row, rows } from "../sheet/blocks";
import { headKey } from "../sheet/layOut";
import type { DocumentRow, SheetDocument } from "../sheet/sheetDocument";
import { standingCells } from "../sheet/typedText";
import { pupils } from "./figures";
import { numberedRows, orderColumnOf, orderHeading, orderLine } from "./orderedList";
import { keyColumnOf, keyHeading, line, periodText, pupilPage, titleRow } from "./pageParts";
import type { PlanInput } from "./planInput";
import { departedRows, noteCell, pupilCells, pupilHeadings, pupilRowKey } from "./pupilCells";

export const transitionMark = "transition";

const columns = [
  { id: "first", width: 26 },
  { id: "upn", width: 17 },
  { id: "year", width: 7 },
  { id: "school", width: 26 },
  { id: "risks", width: 8 },
  { id: "why", width: 56 },
  keyColumnOf,
  { id: "note", width: 40 },
  orderColumnOf,
];

/** Pupils of Year 6 for whom the move to secondary school may go wrong, most reasons first. */
export function transitionList(input: PlanInput): SheetDocument {
  const standing = input.standing(transitionMark);
  const cellsOf = standingCells(standing);
  const { transition, pupils: everyone } = input.results;
  const inYear6 = everyone.filter(({ pupil: { year } }) => year.kind === "value" && year.value === 6).length;
  const listed = new Set(transition.map(({ pupil }) => pupilRowKey(pupil)));
  const drawn = [
    ...transition.map((found) => riskRow(found, noteCell(cellsOf(pupilRowKey(found.pupil))))),
    ...departedRows(standing, listed, ["risks", "why"], "why"),
  ];
  return {
    mark: transitionMark,
    name: "Transition",
    columns,
    blocks: [
      rows(
        titleRow("Transition to secondary school"),
        line(
          "period",
          "subtitle",
          `${periodText(input)} · ${pupils(transition.length)} at risk of ${inYear6} in Year 6`,
          "first",
          "why",
        ),
        line(
          "purpose",
          "note",
          "For enhanced transition visits. A pupil is listed for attainment below the expected standard, a RED rating of attendance or wellbeing, a statement or plan, a move of school or placement, or having come into care this year.",
          "first",
          "why",
        ),
        orderLine("Most reasons first", [{ table: "transition", rows: drawn }], standing, ["first", "why"]),
        gap("gap-1", 6),
      ),
      {
        kind: "table",
        id: "transition",
        filters: true,
        columns: [
          ...pupilHeadings,
          { column: "risks", heading: "Reasons", look: "tableHeadCentre" },
          { column: "why", heading: "Why", look: "tableHead" },
          keyHeading,
          { column: "note", heading: "Note", look: "tableHeadTyped" },
          orderHeading,
        ],
        rows: numberedRows(drawn),
      },
    ],
    page: {
      orientation: "landscape",
      ...pupilPage(input),
      printTo: "why",
      repeat: headKey("transition"),
      freeze: true,
    },
  };
}

function riskRow({ pupil, reasons }: TransitionPupil, note: ReturnType<typeof noteCell>): DocumentRow {
  return row(
    pupilRowKey(pupil),
    ...pupilCells(pupil),
    cell("risks", "cellCentre", number(reasons.length, String(reasons.length))),
    cell("why", "cellSmall", reasons.join("; ")),
    note,
  );
}
