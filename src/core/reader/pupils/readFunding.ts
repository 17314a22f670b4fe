import { parseDecimal } from "../../domain/exact";
import type { FundingRecord, Reading } from "../../domain/pupil";
import type { FieldCell, FieldReader } from "../rows/fieldReader";
import { moneyOf } from "../values/moneyText";
import { readPremiumTerms } from "./readPremiumTerms";
import { readDateCell } from "../values/readDateCell";

type MoneyField = Exclude<keyof FundingRecord, "premiumYear" | "premiumTerms">;

/** More than any pupil is given in a year; larger sums are totals or slips. */
const mostPounds = 500_000;

/** Money of a pupil for the financial year. */
export function readFunding(reader: FieldReader): FundingRecord {
  const read = (field: MoneyField): Reading<string> => readMoney(reader, field);
  const funding = {
    premiumAllocated: read("premiumAllocated"),
    premiumSpent: read("premiumSpent"),
    pepsa: read("pepsa"),
    highNeeds: read("highNeeds"),
    premiumYear: premiumYear(reader),
    premiumTerms: readPremiumTerms(reader, (cell) => money(reader, cell)),
  };
  noteOverspent(reader, funding);
  return funding;
}

/** "PP+ allocated 2014-15" says its financial year itself. */
function premiumYear({ columns }: FieldReader): Reading<number> {
  const headings = (["premiumAllocated", "premiumSpent"] as const).map((field) => columns.fields.get(field));
  const named = headings.find((heading) => typeof heading?.meaning.academicStart === "number");
  const from = named?.meaning.academicStart ?? null;
  return from === null ? { kind: "noColumn" } : { kind: "value", value: from, raw: String(from) };
}

function readMoney(reader: FieldReader, field: MoneyField): Reading<string> {
  const meaning = reader.columns.fields.get(field)?.meaning;
  const ofPart = meaning?.month != null || meaning?.term != null;
  return reader.read<string>(field, (cell) =>
    ofPart ? cell.refuse("money-of-a-part") : money(reader, cell),
  );
}

function money(reader: FieldReader, { cell, text, refuse }: FieldCell): Reading<string> {
  const date = readDateCell(cell, reader.context.asAt);
  const figure = date.kind === "date" && date.as !== "number" ? null : moneyOf(cell);
  const exact = parseDecimal(figure ?? "");
  if (figure === null || exact === null)
    return refuse("value-unreadable", { expected: "pounds such as 1900 or £1,900.00" });
  if (exact.lt(0) || exact.gt(mostPounds))
    return refuse("value-out-of-range", { expected: "the pounds of one pupil, and no less than 0" });
  return { kind: "value", value: figure, raw: text };
}

function noteOverspent(reader: FieldReader, { premiumAllocated, premiumSpent }: FundingRecord): void {
  const [at, also] = [reader.placeOf("premiumSpent"), reader.placeOf("premiumAllocated")];
  if (premiumAllocated.kind !== "value" || premiumSpent.kind !== "value" || at === null || also === null)
    return;
  const allocated = parseDecimal(premiumAllocated.value);
  const spent = parseDecimal(premiumSpent.value);
  if (allocated === null || spent === null || spent.lte(allocated)) return;
  const found = `${premiumSpent.raw.trim()} of ${premiumAllocated.raw.trim()}`;
  reader.note("premium-overspent", at, { found, also: [also] });
}
