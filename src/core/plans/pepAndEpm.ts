import type { PupilRatings } from "../analysis/results";
import { cell, gap, row, rows, typed } from "../sheet/blocks";
import { headKey } from "../sheet/layOut";
import type { DocumentCell, DocumentRow, SheetDocument } from "../sheet/sheetDocument";
import { standingCells } from "../sheet/typedText";
import type { StandingCells } from "../sheet/typedText";
import { epmGradeOf } from "./epmSheet";
import { epmStateCounts, epmStateLabel } from "./epmStates";
import { numberedRows, orderColumnOf, orderHeading, orderLine } from "./orderedList";
import { keyColumnOf, keyHeading, line, periodText, pupilPage, titleRow } from "./pageParts";
import { qualityCounts, stateCounts } from "./pepCounts";
import { pepStateOf, pepStates } from "./pepStates";
import type { PlanInput } from "./planInput";
import { departedRows, noteCell, pupilCells, pupilHeadings, pupilRowKey } from "./pupilCells";
import { ragWords, useChoices } from "./wording";

export const pepAndEpmMark = "pepAndEpm";

const columns = [
  { id: "first", width: 24 },
  { id: "upn", width: 16 },
  { id: "year", width: 7 },
  { id: "school", width: 22 },
  { id: "pep", width: 18 },
  { id: "quality", width: 13 },
  { id: "epmState", width: 16 },
  { id: "epm", width: 9 },
  { id: "epmQuality", width: 14 },
  keyColumnOf,
  { id: "note", width: 40 },
  orderColumnOf,
];

/** True where the tracker says anything of PEPs or of maps, so that there is something to list. */
export function hasPeps({ results }: PlanInput): boolean {
  return results.pupils.some(
    ({ pupil }) => pepStateOf(pupil).id !== "noRecord" || pupil.yearly.epmHeld.kind !== "noColumn",
  );
}

/** Every pupil's PEP, what presses first, with a choice of whom to make an educational provision map for. */
export function pepAndEpm(input: PlanInput): SheetDocument {
  const standing = input.standing(pepAndEpmMark);
  const cellsOf = standingCells(standing);
  const list = [...input.results.pupils].sort(
    (one, other) => pepStates.indexOf(pepStateOf(one.pupil)) - pepStates.indexOf(pepStateOf(other.pupil)),
  );
  const pupils = list.map(({ pupil }) => pupil);
  const maps = pupils
    .map((pupil) => epmGradeOf(input, cellsOf(pupilRowKey(pupil)), pupil))
    .filter((grade) => grade !== "");
  const counts = [qualityCounts(pupils, maps), epmStateCounts(pupils, input.dataAsAt)];
  const quality = counts.filter((words) => words !== "").join(" ");
  const listed = new Set(list.map(({ pupil }) => pupilRowKey(pupil)));
  const drawn = [
    ...list.map(({ pupil }) => pepRow(pupil, input, cellsOf(pupilRowKey(pupil)))),
    ...departedRows(standing, listed, ["pep", "quality", "epmState", "epmQuality"], "pep", (cells) => [
      epmCell(cells),
    ]),
  ];
  return {
    mark: pepAndEpmMark,
    name: "PEP and EPM",
    columns,
    blocks: [
      rows(
        titleRow("PEPs and educational provision maps"),
        line("period", "subtitle", `${periodText(input)} · ${stateCounts(pupils)}`, "first", "epmQuality"),
        ...(quality === "" ? [] : [line("quality", "subtitle", quality, "first", "epmQuality")]),
        line(
          "purpose",
          "note",
          "Type yes under EPM for a pupil and refresh: the pupil gets an EPM sheet for targets, interventions and funding. The grade you give on that sheet stands here at the next refresh.",
          "first",
          "epmQuality",
        ),
        orderLine(
          "Overdue first, then RED and returned, then without a date; what is in time or not due last",
          [{ table: "peps", rows: drawn }],
          standing,
          ["first", "epmQuality"],
        ),
        gap("gap-1", 6),
      ),
      {
        kind: "table",
        id: "peps",
        filters: true,
        columns: [
          ...pupilHeadings,
          { column: "pep", heading: "PEP", look: "tableHead" },
          { column: "quality", heading: "PEP quality", look: "tableHeadCentre" },
          { column: "epmState", heading: "EPM review", look: "tableHead" },
          { column: "epm", heading: "EPM", look: "tableHeadTyped" },
          { column: "epmQuality", heading: "EPM quality", look: "tableHeadCentre" },
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
      printTo: "epmQuality",
      repeat: headKey("peps"),
      freeze: true,
    },
  };
}

type Pupil = PupilRatings["pupil"];

/** Where she asks for a map of the pupil. */
function epmCell(cells: StandingCells | undefined): DocumentCell {
  return cell("epm", "typedSmallCentre", typed(cells?.get("epm"), "", useChoices));
}

function pepRow(pupil: Pupil, input: PlanInput, cells: StandingCells | undefined): DocumentRow {
  const { pepQuality } = pupil.termly;
  return row(
    pupilRowKey(pupil),
    ...pupilCells(pupil),
    cell("pep", "cellSmall", pepStateOf(pupil).label),
    cell("quality", "cellRagSmall", pepQuality.kind === "value" ? ragWords[pepQuality.value] : "–"),
    cell("epmState", "cellSmall", epmStateLabel(pupil, input.dataAsAt)),
    epmCell(cells),
    cell("epmQuality", "cellRagSmall", epmGradeOf(input, cells, pupil)),
    noteCell(cells),
  );
}
