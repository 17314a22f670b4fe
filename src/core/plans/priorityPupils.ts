import type { FigureThen, ListedPupil, Priority, PriorityPupil } from "../analysis/pupilLists/pupilLists";
import type { IndicatorResult, PupilRatings } from "../analysis/results";
import { cell, gap, number, row, rows } from "../sheet/blocks";
import { headKey } from "../sheet/layOut";
import type { Block, Content, DocumentRow, SheetDocument, TableColumn } from "../sheet/sheetDocument";
import { standingCells } from "../sheet/typedText";
import type { StandingSheet } from "../sheet/typedText";
import { pupils } from "./figures";
import { numberedRows, orderColumnOf, orderHeading, orderLine } from "./orderedList";
import { keyColumnOf, keyHeading, line, periodText, pupilPage, titleRow } from "./pageParts";
import type { PlanInput } from "./planInput";
import { departedRows, noteCell, pupilCells, pupilHeadings, pupilRowKey } from "./pupilCells";
import { ragWords } from "./wording";

export const priorityPupilsMark = "priorityPupils";

const columns = [
  { id: "first", width: 22 },
  { id: "upn", width: 15 },
  { id: "year", width: 6 },
  { id: "school", width: 20 },
  { id: "of", width: 18 },
  { id: "missing", width: 60 },
  { id: "short", width: 13 },
  keyColumnOf,
  { id: "note", width: 40 },
  orderColumnOf,
];

const noneNear = "No pupil lacks little for an indicator.";

/** Over both tables, because a page that both run over repeats one row of headings. */
const headings: readonly TableColumn[] = [
  ...pupilHeadings,
  { column: "of", heading: "Indicator or rating", look: "tableHead" },
  { column: "missing", heading: "What is missing, or why", look: "tableHead" },
  { column: "short", heading: "Grades or marks short", look: "tableHeadCentre" },
  keyHeading,
  { column: "note", heading: "Note", look: "tableHeadTyped" },
  orderHeading,
];

/** Behind a pupil's key where a list is not of an indicator. */
const underachieving = "underachieving";

/** Who lacks little for a yes, and who of Years 10 and 11 is behind what their targets or start promise. */
export function priorityPupils(input: PlanInput): SheetDocument {
  const standing = input.standing(priorityPupilsMark);
  const [near, behind] = [nearRows(input, standing), behindRows(input, standing)];
  return {
    mark: priorityPupilsMark,
    name: "Priority pupils",
    columns,
    blocks: [
      rows(
        titleRow("Priority pupils"),
        line("period", "subtitle", periodText(input), "first", "short"),
        ...reachLines(input),
        line(
          "purpose",
          "note",
          "Listed is who lacks at most two things for the indicator, and at most two grades in all (in primary one band or five marks). What is missing is read from the grades that the figure counts.",
          "first",
          "short",
        ),
        orderLine(
          "Indicator by indicator, who lacks fewest things first, then fewest grades or marks",
          [
            { table: "near", rows: near },
            { table: "behind", rows: behind },
          ],
          standing,
          ["first", "short"],
        ),
        gap("gap-1", 6),
      ),
      { kind: "table", id: "near", filters: true, columns: headings, rows: numberedRows(near) },
      ...behindBlocks(behind),
    ],
    page: {
      orientation: "landscape",
      ...pupilPage(input),
      printTo: "short",
      repeat: headKey("near"),
      freeze: true,
    },
  };
}

/**
 * "5 or more …: 9 pupils lack little. With the nearest 4 it would be 11 of 79 (13.9%), at the target. With all 9 it
 * would be 16 of 79 (20.3%)."
 */
/** Known by their places: one indicator after another, or none, makes no row come or go above the headings. */
function reachLines(input: PlanInput): readonly DocumentRow[] {
  const { priority } = input.results;
  const texts = priority.length === 0 ? [noneNear] : priority.map((found) => reachText(found, input));
  return texts.map((text, index) => line(`reach-${index + 1}`, "body", text, "first", "short"));
}

function reachText({ indicator, pupils: near, toTarget, ifAll }: Priority, input: PlanInput): string {
  const result = resultOf(input, indicator);
  const title = result?.indicator.title ?? indicator;
  const reached = toTarget?.reached ? "at the target" : "still short of the target";
  const aim = toTarget === null ? "" : ` ${thenWords(toTarget, near.length, result)}, ${reached}.`;
  const all = toTarget?.pupils === near.length ? "" : ` ${thenWords(ifAll, near.length, result)}.`;
  const lack = near.length === 1 ? "lacks" : "lack";
  return `${title}: ${pupils(near.length)} ${lack} little.${aim}${all}`;
}

/** "With the nearest 4 it would be 11 of 79 (13.9%)" */
function thenWords(
  { pupils: count, value }: FigureThen,
  near: number,
  result: IndicatorResult | undefined,
): string {
  const everyone = near === 1 ? "With that pupil" : `With all ${near}`;
  const who = count === near ? everyone : `With the nearest ${count}`;
  return `${who} it would be ${(result?.numerator ?? 0) + count} of ${result?.denominator ?? 0} (${value}%)`;
}

function resultOf(input: PlanInput, indicator: string): IndicatorResult | undefined {
  return input.results.indicators.find((result) => result.indicator.id === indicator);
}

function nearRows(input: PlanInput, standing: StandingSheet | null): readonly DocumentRow[] {
  const cellsOf = standingCells(standing);
  const drawn = input.results.priority.flatMap(({ indicator, pupils: near }) =>
    near.map((found) => {
      const key = `${pupilRowKey(found.pupil)}|${indicator}`;
      return nearRow(key, indicator, found, noteCell(cellsOf(key)));
    }),
  );
  return [...drawn, ...gone(standing, drawn, (key) => !key.endsWith(`|${underachieving}`))];
}

function nearRow(
  key: string,
  indicator: string,
  { pupil, reasons, short }: PriorityPupil,
  note: ReturnType<typeof noteCell>,
): DocumentRow {
  return row(
    key,
    ...pupilCells(pupil),
    cell("of", "cellSmall", indicator),
    cell("missing", "cellSmall", reasons.join("; ")),
    cell("short", "cellCentre", short === null ? "–" : number(short, String(short))),
    note,
  );
}

/** RED before AMBER, whoever is furthest behind first. */
function behindRows(input: PlanInput, standing: StandingSheet | null): readonly DocumentRow[] {
  const cellsOf = standingCells(standing);
  const listed = input.results.underachieving.map((found) => ({ found, rated: ratedOf(input, found) }));
  const drawn = [...listed].sort(byShortfall).map(({ found, rated }) => {
    const key = `${pupilRowKey(found.pupil)}|${underachieving}`;
    return behindRow(key, found, rated, noteCell(cellsOf(key)));
  });
  return [...drawn, ...gone(standing, drawn, (key) => key.endsWith(`|${underachieving}`))];
}

interface Behind {
  readonly rated: PupilRatings | undefined;
}

function byShortfall({ rated: one }: Behind, { rated: other }: Behind): number {
  const isRed = (rated: PupilRatings | undefined) => Number(rated?.ratings.attainment === "RED");
  return isRed(other) - isRed(one) || (shortfall(other) ?? 0) - (shortfall(one) ?? 0);
}

/** Nothing where nobody is behind and no note stands. */
function behindBlocks(list: readonly DocumentRow[]): Block[] {
  if (list.length === 0) return [];
  return [
    rows(
      gap("gap-behind"),
      line("behind", "heading", "Years 10 and 11: behind, with potential", "first", "short"),
      line(
        "behind-purpose",
        "note",
        "Pupils behind their targets who are not yet working at what their targets or earlier attainment promise; each row says which. All recorded pupils are looked at, counted in an indicator or not, but Year 11 only until its results are in. Grades short are the mean of a subject. RED first, whoever is furthest behind first.",
        "first",
        "short",
      ),
      gap("gap-2", 6),
    ),
    { kind: "table", id: "behind", filters: true, columns: headings, rows: numberedRows(list) },
  ];
}

function behindRow(
  key: string,
  { pupil, reasons }: ListedPupil,
  rated: PupilRatings | undefined,
  note: ReturnType<typeof noteCell>,
): DocumentRow {
  return row(
    key,
    ...pupilCells(pupil),
    cell("of", "cellRagSmall", rated === undefined ? "–" : ragWords[rated.ratings.attainment]),
    cell("missing", "cellSmall", reasons.join("; ")),
    cell("short", "cellTenths", gradesShort(rated)),
    note,
  );
}

function ratedOf({ results }: PlanInput, { pupil }: ListedPupil): PupilRatings | undefined {
  return results.pupils.find((rated) => rated.pupil === pupil);
}

function gradesShort(rated: PupilRatings | undefined): Content | string {
  const short = shortfall(rated);
  return short === null ? "–" : number(short, String(short));
}

/** How many grades a subject the pupil is behind: 0.7 of "−0.7 grades". */
function shortfall(rated: PupilRatings | undefined): number | null {
  const short = /^−([\d.]+) /.exec(rated?.because.attainment ?? "")?.[1];
  return short === undefined ? null : Number(short);
}

/** Rows that carry a note and are no longer on their list. */
function gone(
  standing: StandingSheet | null,
  drawn: readonly DocumentRow[],
  belongs: (key: string) => boolean,
): readonly DocumentRow[] {
  const mine = standing && { rows: standing.rows.filter(({ key }) => belongs(key)) };
  return departedRows(mine, new Set(drawn.map(({ key }) => key)), ["of", "missing", "short"], "missing");
}
