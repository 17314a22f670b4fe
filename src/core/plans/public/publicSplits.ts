import { cell, gap, row, rows } from "../../sheet/blocks";
import type { DocumentRow, SheetDocument } from "../../sheet/sheetDocument";
import { keyColumnOf, line, titleRow } from "../pageParts";
import { figureCell, publicFooter, symbolLine } from "./parts";
import type { PublicInput } from "./publicInput";
import type { TextTable } from "./textTable";

const figures = ["first figure", "second figure", "third figure", "fourth figure"] as const;
const columns = [{ id: "first", width: 44 }, ...figures.map((id) => ({ id, width: 13 })), keyColumnOf];
const last = "fourth figure";

/** Who the pupils are by SEN and school, and who of them attained, as far as that may be told. */
export function publicSplits(input: PublicInput): SheetDocument {
  return {
    mark: "splits",
    name: "SEN split",
    columns,
    blocks: [
      rows(
        titleRow("SEN split"),
        line("period", "subtitle", input.period, "first", last),
        symbolLine("symbols", "first", last),
        ...input.tables.flatMap(tableRows),
      ),
    ],
    page: {
      orientation: "portrait",
      ...publicFooter(input.asAt, input.statuses),
      printTo: last,
      repeat: null,
    },
  };
}

function tableRows({ id, heading, columns: heads, rows: list }: TextTable): DocumentRow[] {
  return [
    gap(`${id}:gap`),
    row(
      `${id}:head`,
      cell("first", "tableHead", heading),
      ...heads.map((words, nth) => cell(figures[nth] ?? last, "tableHeadCentre", words)),
    ),
    ...list.map(({ label, texts }, at) => {
      const isTotal = at === list.length - 1;
      return row(
        `${id}:${at}`,
        cell("first", isTotal ? "total" : "cell", label),
        ...heads.map((_, nth) =>
          figureCell(figures[nth] ?? last, isTotal ? "totalCentre" : "cellCentre", texts[nth] ?? ""),
        ),
      );
    }),
  ];
}
