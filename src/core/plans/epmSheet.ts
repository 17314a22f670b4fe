import { isTicked } from "./isTicked";
import type { PupilRatings } from "../analysis/results";
import { cell, gap, row, rows, span, typed } from "../sheet/blocks";
import { hints } from "../sheet/hints";
import { headKey } from "../sheet/layOut";
import type { DocumentRow, SheetDocument } from "../sheet/sheetDocument";
import { standingCells } from "../sheet/typedText";
import type { StandingCells } from "../sheet/typedText";
import { epmFacts, epmGrades } from "./epmFacts";
import { epmInterventions, epmTargets } from "./epmTables";
import { keyColumnOf, line, periodText, pupilPage } from "./pageParts";
import type { PlanInput } from "./planInput";
import { epmWording as words, ragWords } from "./wording";

const columns = [
  { id: "what", width: 29 },
  { id: "when", width: 13 },
  { id: "where", width: 15 },
  { id: "who", width: 14 },
  { id: "often", width: 12 },
  { id: "stream", width: 18 },
  keyColumnOf,
];

type Pupil = PupilRatings["pupil"];

/** The mark of one pupil's map; it holds the key of the pupil, which stands in the tracker as well. */
export function epmMark(pupil: Pupil): string {
  return `epm:${pupil.key}`;
}

/** Of whom a map stands, or is asked for on the list of PEPs, whose row of the pupil is `listed`. */
export function isEpmChosen(input: PlanInput, listed: StandingCells | undefined, pupil: Pupil): boolean {
  if (input.stands(epmMark(pupil))) return true;
  return isTicked(listed?.get("epm")?.text ?? "");
}

/**
 * How the head graded a pupil's map: as a RAG word, on the map's own sheet or else in the tracker; "not graded" while
 * it is not, as on a sheet that this refresh makes, "" where there is no map. `listed` is the pupil's row on the list
 * of PEPs.
 */
export function epmGradeOf(input: PlanInput, listed: StandingCells | undefined, pupil: Pupil): string {
  const { epmQuality } = pupil.yearly;
  const inTracker = epmQuality.kind === "value" ? ragWords[epmQuality.value] : "";
  if (!isEpmChosen(input, listed, pupil)) return inTracker;
  const rows = input.standing(epmMark(pupil))?.rows ?? [];
  const grade = rows.find(({ key }) => key === "grade")?.cells.get("when")?.text ?? "";
  const found = (["GREEN", "AMBER", "RED"] as const).find((word) => grade.toUpperCase().includes(word));
  if (found) return ragWords[found];
  return inTracker === "" ? "not graded" : inTracker;
}

/** One pupil's Educational Provision Map: what the tracker knows, and tables for what is planned. */
export function epmSheet(input: PlanInput, rated: PupilRatings, number: number): SheetDocument {
  const { pupil } = rated;
  const mark = epmMark(pupil);
  const standing = input.standing(mark);
  const cellsOf = standingCells(standing);
  const box = (key: string, label: string, hint: string, minLines: number): DocumentRow => ({
    ...row(
      key,
      cell("what", "formLabelTop", label),
      span("when", "stream", "typed", typed(cellsOf(key)?.get("when"), hint)),
    ),
    minLines,
  });
  return {
    mark,
    name: `EPM ${number}`,
    columns,
    blocks: [
      rows(
        { ...row("title", cell("what", "title", words.title)), height: 26 },
        line("period", "subtitle", periodText(input), "what", "stream"),
        gap("gap-facts", 6),
        ...epmFacts(rated),
        ...epmGrades(pupil),
        gap("gap-targets"),
        line("targets-title", "heading", words.targets, "what", "stream"),
        gap("gap-targets-table", 4),
      ),
      epmTargets(standing),
      rows(
        gap("gap-interventions"),
        line("interventions-title", "heading", words.interventions, "what", "stream"),
        gap("gap-interventions-table", 4),
      ),
      epmInterventions(standing),
      rows(
        gap("gap-quality"),
        line("quality-title", "heading", words.quality, "what", "stream"),
        box("strategies", words.strategies, hints.strategies, 3),
        {
          ...row(
            "grade",
            cell("what", "formLabel", words.grade),
            span(
              "when",
              "stream",
              "typed",
              typed(cellsOf("grade")?.get("when"), "", ["GREEN", "AMBER", "RED"]),
            ),
          ),
        },
        box("graded-by", words.gradedBy, "", 1),
      ),
    ],
    page: {
      orientation: "portrait",
      ...pupilPage(input),
      printTo: "stream",
      repeat: headKey("interventions"),
      onePage: true,
    },
  };
}
