import type { FundingYear, MoneyTotal, OtherFunding, PremiumUse } from "../analysis/funding/fundingYear";
import { cell, gap, row } from "../sheet/blocks";
import type { DocumentRow } from "../sheet/sheetDocument";
import { pupils } from "./figures";
import { countCell, line } from "./pageParts";
import { poundsCell } from "./poundsCell";

const headings = ["Rate", "Eligible", "Due", "Allocated", "of pupils", "Spent", "of pupils", "Left"] as const;

/** Pupil Premium Plus, a row for each financial year of which something is known, and what has to be said with it. */
export function premiumRows(years: readonly FundingYear[]): DocumentRow[] {
  const told = years.filter(({ premium, expected }) => premium !== null || expected !== null);
  if (!told.some(({ premium }) => premium !== null)) return [];
  return [
    gap("premium:gap"),
    line("premium:title", "heading", "Pupil Premium Plus (PP+) by financial year", "first", "n8"),
    row(
      "premium:head",
      cell("first", "tableHead", "Financial year"),
      ...headings.map((heading, nth) => cell(`n${nth + 1}`, "tableHeadCentre", heading)),
    ),
    ...told.map(yearRow),
    ...told.flatMap(yearNotes),
  ];
}

function yearRow({ financialYear, rate, eligible, expected, premium }: FundingYear): DocumentRow {
  return row(
    `premium:${financialYear}`,
    cell("first", "cell", financialYear),
    poundsCell("n1", rate?.pounds ?? null),
    countCell("n2", "cellCentre", eligible),
    poundsCell("n3", expected),
    ...moneyCells("n4", "n5", premium?.allocated ?? null),
    ...moneyCells("n6", "n7", premium?.spent ?? null),
    poundsCell("n8", known(premium?.unspent ?? null)),
  );
}

function moneyCells(sum: string, of: string, money: MoneyTotal | null) {
  const count = money === null ? cell(of, "cellCentre", "–") : countCell(of, "cellCentre", money.pupils);
  return [poundsCell(sum, known(money)), count];
}

/** A sum over nobody is not nothing: it is not known. */
function known(money: MoneyTotal | null): string | null {
  return money === null || money.pupils === 0 ? null : money.total;
}

function yearNotes(year: FundingYear): DocumentRow[] {
  const parts = [...standingNotes(year), ...(year.premium === null ? [] : useNotes(year.premium))];
  const words = `${year.financialYear}: ${[rateNote(year), ...parts].join("; ")}.`;
  return [line(`premium:${year.financialYear}:note`, "note", words, "first", "n8")];
}

function rateNote({ rate }: FundingYear): string {
  if (rate === null) return "no rate of this year is held, so that nothing can be said to be due";
  return `rate by ${rate.source}${rate.confirmed ? "" : ", not confirmed for this very year: check it before it is quoted"}`;
}

function standingNotes({ notEligible, cannotTell, careTakenForGranted }: FundingYear): string[] {
  return [
    ...notEligible.map(({ reason, count }) => `${count} not eligible (${reason})`),
    ...cannotTell.map(({ reason, count }) => `${count} cannot tell (${reason})`),
    ...(careTakenForGranted
      ? [
          "the tracker does not say when pupils came into care, so that all on it are taken to be looked after",
        ]
      : []),
  ];
}

function useNotes({ unspent, overspent, nothingSpent, spendingNotRecorded, terms }: PremiumUse): string[] {
  return [
    `left is of the ${pupils(unspent.pupils)} with both figures`,
    ...(overspent === 0 ? [] : [`${pupils(overspent)} with more spent than allocated`]),
    ...(nothingSpent === 0 ? [] : [`${pupils(nothingSpent)} with nothing spent`]),
    ...(spendingNotRecorded === 0 ? [] : [`${pupils(spendingNotRecorded)} with no spending recorded`]),
    ...(terms.length === 0 ? [] : [`sums of the columns of ${terms.join(" and ")}`]),
  ];
}

const streams = [
  ["pepsa", "PEPSA"],
  ["highNeeds", "High Support Funding"],
] as const;

/** Money of other sources, as far as the tracker has a column for it. */
export function otherFundingRows(other: OtherFunding): DocumentRow[] {
  const told = streams.flatMap(([id, label]) => {
    const money = other[id];
    return money === null ? [] : [{ id, label, money }];
  });
  if (told.length === 0) return [];
  return [
    gap("streams:gap"),
    line("streams:title", "heading", "Other funding, as the tracker has it", "first", "n8"),
    row(
      "streams:head",
      cell("first", "tableHead", "Source"),
      cell("n1", "tableHeadCentre", "Sum"),
      cell("n2", "tableHeadCentre", "of pupils"),
    ),
    ...told.map(({ id, label, money }) =>
      row(`streams:${id}`, cell("first", "cell", label), ...moneyCells("n1", "n2", money)),
    ),
  ];
}
