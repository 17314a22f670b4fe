import { readyMark as mark, readyRowPrefix } from "../domain/ownSheets";
import { cell, gap, row, rows, span, typed } from "../sheet/blocks";
import { headKey } from "../sheet/layOut";
import type { DocumentRow, SheetDocument } from "../sheet/sheetDocument";
import { standingCells } from "../sheet/typedText";
import type { StandingSheet } from "../sheet/typedText";
import {
  indicatorPage,
  keyColumnOf,
  keyHeading,
  line,
  periodText,
  statusesText,
  titleRow,
} from "./pageParts";
import type { PlacedRemark, PlanInput } from "./planInput";
import { readyWording as words } from "./wording";

const columns = [
  { id: "first", width: 12 },
  { id: "sheet", width: 20 },
  { id: "cells", width: 8 },
  { id: "quoted", width: 40 },
  { id: "remark", width: 62 },
  keyColumnOf,
  { id: "accepted", width: 40 },
];

/** Everything to put right or look at before she prints, a line for each, with room for why it may stay. */
export function readyForCommittee(input: PlanInput): SheetDocument {
  const standing = input.standing(mark);
  const listed = listedRemarks(input.remarks, standing);
  return {
    mark,
    name: words.name,
    columns,
    blocks: [
      rows(
        titleRow(words.title),
        line("period", "subtitle", periodText(input), "first", "remark"),
        row("state", span("first", "remark", "ragLine", stateText(listed))),
        line("purpose", "note", words.purpose, "first", "remark"),
        gap("gap-1", 6),
      ),
      {
        kind: "table",
        id: "ready",
        filters: true,
        columns: [
          { column: "first", heading: "How urgent", look: "tableHead" },
          { column: "sheet", heading: "Sheet", look: "tableHead" },
          { column: "cells", heading: "Cell", look: "tableHead" },
          { column: "quoted", heading: "What it says", look: "tableHead" },
          { column: "remark", heading: "What to look at", look: "tableHead" },
          keyHeading,
          { column: "accepted", heading: "Accepted because", look: "tableHeadTyped" },
        ],
        rows: [
          ...listed.map(remarkRow),
          ...settledRows(standing, new Set(listed.map(({ remark }) => remark.key))),
        ],
      },
    ],
    page: {
      orientation: "landscape",
      ...indicatorPage(input, words.title, statusesText(input.results)),
      printTo: "remark",
      repeat: headKey("ready"),
      freeze: true,
    },
  };
}

interface Listed {
  readonly remark: PlacedRemark;
  readonly accepted: ReturnType<typeof typed>;
}

const order = ["mustFix", "worthALook"] as const;

/** Must fix first; then page by page. A remark she has accepted stays in its place and is not counted. */
function listedRemarks(remarks: readonly PlacedRemark[], standing: StandingSheet | null): readonly Listed[] {
  const cellsOf = standingCells(standing);
  return order
    .flatMap((severity) => remarks.filter((remark) => remark.severity === severity))
    .map((remark) => ({ remark, accepted: typed(cellsOf(remark.key)?.get("accepted")) }));
}

function remarkRow({ remark: found, accepted }: Listed): DocumentRow {
  const { key, severity, sheet, cell: at, quoted, remark } = found;
  return row(
    key,
    cell("first", "cellTop", accepted.text === "" ? words.severities[severity] : words.accepted),
    cell("sheet", "cellTop", sheet),
    cell("cells", "cellTop", at),
    cell("quoted", "cellTop", quoted),
    cell("remark", "cellTop", remark),
    cell("accepted", "typedSmall", accepted),
  );
}

/** Remarks that are gone but carry her reason: kept, and said to be settled. */
function settledRows(standing: StandingSheet | null, listed: ReadonlySet<string>): DocumentRow[] {
  return (standing?.rows ?? [])
    .filter(({ key, cells }) => key.startsWith(readyRowPrefix) && !listed.has(key) && cells.has("accepted"))
    .map(({ key, cells }) =>
      row(
        key,
        cell("first", "cellTop", words.settled),
        ...["sheet", "cells", "quoted"].map((id) => cell(id, "cellTop", cells.get(id)?.text ?? "")),
        cell("remark", "cellTop", words.gone),
        cell("accepted", "typedSmall", typed(cells.get("accepted"))),
      ),
    );
}

/** A colour with its word and shape: green only where nothing is left. */
function stateText(listed: readonly Listed[]): string {
  const open = listed.filter(({ accepted }) => accepted.text === "");
  const count = (severity: (typeof order)[number]) =>
    open.filter(({ remark }) => remark.severity === severity).length;
  return words.state(count("mustFix"), count("worthALook"), listed.length - open.length);
}
