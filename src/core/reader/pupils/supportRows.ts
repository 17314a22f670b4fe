import { exactText, parseDecimal } from "../../domain/exact";
import { plainText } from "../../domain/plainText";
import type { Intervention, Pupil, Reading, SupportRecord } from "../../domain/pupil";
import { cellAt } from "../cells";
import { headingText } from "../headings/headingText";
import type { FieldReader } from "../rows/fieldReader";
import { placeIn } from "../sheets/pupilList";
import { readDateCell } from "../values/readDateCell";
import { identityPlace } from "./identityPlace";
import { readFunding } from "./readFunding";
import { readSupport } from "./readSupport";

/** The rows of one pupil in a list with a row for each intervention. */
export interface SupportRows {
  readonly rows: readonly FieldReader[];
  /** Whether the money of each row is for that row alone, so that it is added up. */
  readonly eachCosts: boolean;
}

type Supports = Reading<readonly Intervention[]>;

/** What both readings say of support: all that is named in either. */
function bothSupports(first: Supports, second: Supports): Supports {
  if (first.kind !== "value" || second.kind !== "value") return worth(second) > worth(first) ? second : first;
  const named = new Map<string, Intervention>();
  for (const each of [...first.value, ...second.value]) {
    const key = `${each.kind} ${plainText(each.typed)}`;
    const before = named.get(key);
    named.set(key, before?.begun === true ? before : each);
  }
  const raw = [...new Set([first.raw, second.raw])].sort().join("; ");
  return { kind: "value", value: [...named.values()], raw };
}

function worth({ kind }: Supports): number {
  return ["noColumn", "blank", "notApplicable", "unreadable", "value"].indexOf(kind);
}

/** The same for all columns of support. */
export function allSupports(first: SupportRecord, second: SupportRecord): SupportRecord {
  const fields = Object.keys(first) as (keyof SupportRecord)[];
  return Object.fromEntries(
    fields.map((field) => [field, bothSupports(first[field], second[field])]),
  ) as unknown as SupportRecord;
}

/** The support of all rows of a pupil, and what is spent on it. */
export function withSupportRows(pupil: Pupil, { rows, eachCosts }: SupportRows): Pupil {
  const [at, ...also] = rows.map(identityPlace);
  if (at !== undefined && also.length > 0)
    rows[0]?.note("supports-together", at, { also, group: "supports" });
  const support = eachSupport(
    rows.map((row) => begunBy(row, readSupport(row))).reduce(allSupports),
    inOneOrder,
  );
  if (!eachCosts) return { ...pupil, support };
  const spent = rows.map((row) => readFunding(row).premiumSpent);
  return { ...pupil, support, funding: { ...pupil.funding, premiumSpent: sumOf(spent) } };
}

/** A row whose start is still to come is of a support that has not begun. */
function begunBy(row: FieldReader, support: SupportRecord): SupportRecord {
  const { list, context } = row;
  const start = list.headings.find(
    ({ text, meaning }) => meaning.topic?.kind !== "field" && /\bstart\b/.test(headingText(text)),
  );
  const read =
    start === undefined ? null : readDateCell(cellAt(list.sheet, row.row, start.column), context.asAt);
  if (read?.kind !== "date" || read.as === "number" || read.date <= context.asAt) return support;
  return eachSupport(support, (named) => named.map((each) => ({ ...each, begun: false })));
}

function eachSupport(
  support: SupportRecord,
  change: (named: readonly Intervention[]) => readonly Intervention[],
): SupportRecord {
  const entries = Object.entries(support) as [string, Supports][];
  return Object.fromEntries(
    entries.map(([field, reading]) => [
      field,
      reading.kind === "value" ? { ...reading, value: change(reading.value) } : reading,
    ]),
  ) as unknown as SupportRecord;
}

/** However the rows are sorted. */
function inOneOrder(named: readonly Intervention[]): readonly Intervention[] {
  return [...named].sort((a, b) => (plainText(a.typed) < plainText(b.typed) ? -1 : 1));
}

/** A sum that lacks a figure which cannot be read is not known; a blank costs nothing that is known of. */
function sumOf(money: readonly Reading<string>[]): Reading<string> {
  const unread = money.find(({ kind }) => kind === "unreadable");
  const figures = money.flatMap((each) => (each.kind === "value" ? (parseDecimal(each.value) ?? []) : []));
  const [first, ...others] = figures;
  if (unread !== undefined || first === undefined) return unread ?? money[0] ?? { kind: "blank" };
  const sum = exactText(others.reduce((total, each) => total.add(each), first));
  return { kind: "value", value: sum, raw: sum };
}

const answers = { each: "each row's own: added up", all: "the pupil's, in every row" } as const;

/** Asked where rows of one pupil give different money; it is added up until she answers. */
export function rowsCost(at: FieldReader): boolean {
  const { list, context, columns } = at;
  const heading = columns.fields.get("premiumSpent");
  if (heading === undefined) return false;
  const place = placeIn(list, heading.row, heading.column);
  const answer = context.questions.decide({
    id: `support-money:${list.label}`,
    about: "money of rows with support",
    text: () =>
      `Pupils stand on ‘${list.sheet.name}’ with a row for each intervention, and ${place.cell} ‘${heading.text}’ differs between them. Is it what each intervention costs, or the pupil's money as the first row has it?`,
    at: place,
    options: [answers.each, answers.all],
    likely: answers.each,
  });
  return answer === answers.each;
}
