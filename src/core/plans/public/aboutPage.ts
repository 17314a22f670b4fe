import { disclosureSymbols } from "../../domain/disclosure/symbols";
import { cell, gap, row, rows, span } from "../../sheet/blocks";
import type { DocumentRow, SheetDocument } from "../../sheet/sheetDocument";
import { keyColumnOf, line, titleRow } from "../pageParts";
import { publicFooter } from "./parts";
import type { PublicInput } from "./publicInput";
import { whyWords } from "./typedWords";

const columns = [{ id: "first", width: 14 }, { id: "what", width: 74 }, keyColumnOf];

/** What no public copy has, whatever the numbers. */
const never: readonly string[] = [
  "Lists of pupils, of whatever kind, and every name, number and date that belongs to one.",
  "Who was counted and who was not, one by one, and the checks of the tracker.",
  "Sentences about groups that no table shows, remarks and notes, progress reports, and earlier versions.",
  "Formulas, hidden rows, columns and sheets, comments and links.",
];

/** What this copy is, by which rule its small numbers are hidden, and what was left out. */
export function aboutPage(input: PublicInput): SheetDocument {
  const heading = [input.council, "Virtual School: performance indicators, public copy"].filter(
    (part) => part !== "",
  );
  return {
    mark: "about",
    name: "About this copy",
    columns,
    blocks: [
      rows(
        titleRow(heading.join(" ")),
        line(
          "period",
          "subtitle",
          [input.period, input.statuses].filter((part) => part !== "").join(" · "),
          "first",
          "what",
        ),
        gap("gap-rule"),
        line("rule", "heading", "Small numbers are hidden", "first", "what"),
        ...input.rule.map((text, nth) => line(`rule:${nth}`, "body", text, "first", "what")),
        ...input.tablesLeftOut.map((heading, nth) =>
          line(
            `table:${nth}`,
            "body",
            `Not shown, so that small numbers stay hidden: ${heading}.`,
            "first",
            "what",
          ),
        ),
        gap("gap-symbols"),
        ...symbolRows(),
        gap("gap-never"),
        line("never", "heading", "Not in a public copy", "first", "what"),
        ...never.map((text, nth) => line(`never:${nth}`, "body", text, "first", "what")),
        ...typedRows(input),
      ),
    ],
    page: {
      orientation: "portrait",
      ...publicFooter(input.asAt, input.statuses),
      printTo: "what",
      repeat: null,
    },
  };
}

function symbolRows(): DocumentRow[] {
  return disclosureSymbols
    .filter(({ printedWhen }) => printedWhen !== null)
    .map(({ symbol, meaning }) =>
      row(`symbol:${symbol}`, cell("first", "formLabel", symbol), span("what", "what", "formText", meaning)),
    );
}

function typedRows({ typedLeftOut }: PublicInput): DocumentRow[] {
  if (typedLeftOut.length === 0) return [];
  return [
    gap("gap-typed"),
    line("typed", "heading", "Words that were left out", "first", "what"),
    ...typedLeftOut.map(({ place, why }, nth) =>
      line(`typed:${nth}`, "body", `${place}: ${whyWords[why]}.`, "first", "what"),
    ),
  ];
}
