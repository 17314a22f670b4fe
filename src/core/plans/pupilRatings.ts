import { pupilRatingsMark } from "../domain/ownSheets";
import { ratingNames } from "../domain/ratings";
import type { RatingName } from "../domain/ratings";
import type { PupilRatings, Rating, Results } from "../analysis/results";
import type { RatingChange } from "../domain/lastTerm";
import { comparedRow, comparedWords, periodWords, wasWords } from "../domain/ratingSheet";
import type { Settings } from "../domain/settings";
import { cell, gap, number, row, rows } from "../sheet/blocks";
import { headKey } from "../sheet/layOut";
import type { DocumentRow, SheetDocument, TableColumn } from "../sheet/sheetDocument";
import { standingCells } from "../sheet/typedText";
import { numberedRows, orderColumnOf, orderHeading, orderLine } from "./orderedList";
import { keyColumnOf, keyHeading, line, periodText, pupilPage, titleRow } from "./pageParts";
import type { PlanInput } from "./planInput";
import { departedRows, noteCell, pupilCells, pupilHeadings, pupilRowKey } from "./pupilCells";
import { ratingTitles, ragWords } from "./wording";
import { pupils } from "./figures";

const mark = pupilRatingsMark;

/** Wide enough for the usual rating with the figure behind it on one line. */
const ratingWidths: Readonly<Record<RatingName, number>> = {
  attainment: 14,
  attendance: 16,
  behaviour: 16,
  pep: 16,
  wellbeing: 17,
};

const columns = [
  { id: "first", width: 20 },
  { id: "upn", width: 15 },
  { id: "year", width: 5 },
  { id: "school", width: 18 },
  ...ratingNames.map((id) => ({ id, width: ratingWidths[id] })),
  { id: "overall", width: 12 },
  { id: "reds", width: 6 },
  keyColumnOf,
  { id: "note", width: 40 },
  orderColumnOf,
];

const headings: readonly TableColumn[] = [
  ...pupilHeadings,
  ...ratingNames.map((id): TableColumn => ({
    column: id,
    heading: ratingTitles[id],
    look: "tableHeadCentre",
  })),
  { column: "overall", heading: "Overall", look: "tableHeadCentre" },
  { column: "reds", heading: "REDs", look: "tableHeadCentre" },
  keyHeading,
  { column: "note", heading: "Note", look: "tableHeadTyped" },
  orderHeading,
];

/** Every pupil's five termly ratings, with the figure behind each. */
export function pupilRatingsSheet(input: PlanInput): SheetDocument {
  const standing = input.standing(mark);
  const cellsOf = standingCells(standing);
  const list = [...input.results.pupils].sort(byRating);
  const listed = new Set(list.map(({ pupil }) => pupilRowKey(pupil)));
  const drawn = [
    ...list.map((found) => {
      const rated = ratingRow(found, input.results.lastTerm !== null);
      return { ...rated, cells: [...rated.cells, noteCell(cellsOf(rated.key))] };
    }),
    ...departedRows(standing, listed, [...ratingNames, "overall", "reds"], "overall"),
  ];
  return {
    mark,
    name: "Pupil ratings",
    columns,
    blocks: [
      rows(
        titleRow("Pupil ratings"),
        line("period", "subtitle", `${periodText(input)} · ${countsText(list)}`, "first", "reds"),
        ...comparedLine(input.results),
        line("rules", "note", rulesText(input.results.settings), "first", "reds"),
        orderLine(
          "Most REDs first, then AMBER, GREEN and not rated",
          [{ table: "ratings", rows: drawn }],
          standing,
          ["first", "reds"],
        ),
        gap("gap-1", 6),
      ),
      {
        kind: "table",
        id: "ratings",
        columns: headings,
        filters: true,
        rows: numberedRows(drawn),
      },
    ],
    page: {
      orientation: "landscape",
      ...pupilPage(input),
      printTo: "reds",
      repeat: headKey("ratings"),
      freeze: true,
    },
  };
}

const worstFirst: readonly Rating[] = ["RED", "AMBER", "GREEN", "NO_DATA"];

/** Pupils alike in this keep the tracker's order. */
function byRating(one: PupilRatings, other: PupilRatings): number {
  return other.reds - one.reds || worstFirst.indexOf(one.overall) - worstFirst.indexOf(other.overall);
}

function ratingRow(found: PupilRatings, compared: boolean): DocumentRow {
  const { ratings, because, overall, lastTerm } = found;
  const was = (now: Rating, then: Rating | undefined): string =>
    compared ? wasWords(now, then ?? null) : "";
  return row(
    pupilRowKey(found.pupil),
    ...pupilCells(found.pupil),
    ...ratingNames.map((name) => {
      // Of a pupil who was not listed it is said once, under Overall.
      const moved = lastTerm === null ? "" : was(ratings[name], lastTerm.ratings[name]);
      return cell(
        name,
        "cellRagSmall",
        `${ratingWord(ratings[name])} ${shortly(because[name])}`.trim() + moved,
      );
    }),
    cell("overall", "cellRagSmall", ratingWord(overall) + was(overall, lastTerm?.overall)),
    cell("reds", "cellCentre", number(found.reds, String(found.reds))),
  );
}

/** The figure behind a rating without what its column's heading and the rules over the list say. */
function shortly(because: string): string {
  return because
    .replace(/ (?:grades|suspended)$/, "")
    .replace(/^no suspension$/, "none")
    .replace(/^quality RED$/, "quality");
}

/** Which term the ratings are compared with, and how pupils have moved overall; nothing at the first run. */
function comparedLine({ pupils, lastTerm }: Results): readonly DocumentRow[] {
  if (lastTerm === null) return [];
  const count = (kind: RatingChange) => pupils.filter(({ change }) => change.overall === kind).length;
  const kinds = ["better", "worse", "same", "new"] as const;
  const counts = kinds.map((kind) => `${count(kind)} ${changeWords[kind]}`).join(", ");
  const since = periodWords(lastTerm.year, lastTerm.name);
  return [line(comparedRow, "subtitle", comparedWords(since, counts), "first", "reds")];
}

const changeWords = { better: "better", worse: "worse", same: "the same", new: "new" } as const;

/** A rating without data is a dash: missing is not a colour. */
function ratingWord(rating: Rating): string {
  return rating === "NO_DATA" ? "–" : ragWords[rating];
}

function countsText(list: readonly PupilRatings[]): string {
  const count = (rating: Rating) => list.filter(({ overall }) => overall === rating).length;
  const unrated = count("NO_DATA");
  return `${pupils(list.length)}: ${count("RED")} RED, ${count("AMBER")} AMBER, ${count("GREEN")} GREEN overall${unrated > 0 ? `, ${unrated} not rated` : ""}`;
}

/** The rules in words, with the limits in force. Overall is the worst known rating. */
function rulesText({ ratings: limits, attainmentAgainst }: Settings): string {
  const expected =
    attainmentAgainst === "target" ? "its target" : "the point reached by now on the way to its target";
  return [
    `Attainment: each subject’s latest working-at grade less ${expected}, mean in grades over subjects with both; GREEN from ${limits.attainmentGreen}, AMBER from ${limits.attainmentAmber}, RED below.`,
    `Attendance: GREEN from ${limits.attendanceGreen}%, AMBER from ${limits.attendanceAmber}%, RED below.`,
    `Behaviour: RED on exclusion or ${limits.behaviourRedDays} or more days suspended, AMBER on any suspension, GREEN on a recorded none.`,
    "PEP: GREEN in time and graded GREEN, AMBER in time and AMBER, RED overdue or RED.",
    `Wellbeing: SDQ GREEN to ${limits.wellbeingGreenTo}, AMBER to ${limits.wellbeingAmberTo}, RED above.`,
    "Overall is the worst of the known ratings; a dash means no data.",
  ].join("  ");
}
