import { cellAt } from "../cells";
import { hashText } from "../hashText";
import type { FieldReader } from "../rows/fieldReader";
import type { Heading } from "../sheets/composeHeadings";
import { placeIn } from "../sheets/pupilList";
import { readDateCell } from "../values/readDateCell";
import { latestEpisode } from "./careEpisodes";
import { identityColumn, identityPlace } from "./identityPlace";
import { differingColumns, rowsAre } from "./rowsTogether";
import { suspensionDates } from "./suspensionDates";
import { rowsCost } from "./supportRows";
import type { SupportRows } from "./supportRows";
import { askLog, isTitledLog } from "./suspensionLog";

/** What counts of the rows of one pupil. */
export interface CountingRow {
  readonly reader: FieldReader;
  /** The row in which the period in care began. */
  readonly began: FieldReader;
  /** Rows whose suspensions are added up, by a column of dates where there is one; null where one row counts. */
  readonly added: { readonly rows: readonly FieldReader[]; readonly dates: Heading | null } | null;
  /** Rows that each name support, which is all kept; left out where one row counts. */
  readonly supports?: SupportRows;
  /** Whether the other rows say the same pupil once too often, and which of them counts. */
  readonly twice: "first" | "last" | null;
}

type Settle = (rows: readonly [FieldReader, ...FieldReader[]]) => CountingRow;

/**
 * Settles which rows count of the pupils of a list, once for all of them: `differing` are the rows of those who
 * stand more than once with rows that differ, by the pupils' keys. Whatever the columns leave open is asked.
 */
export function settleRows(
  any: FieldReader | undefined,
  differing: ReadonlyMap<string, readonly FieldReader[]>,
): Settle {
  const groups = [...differing.values()];
  const keys = [...differing.keys()];
  const at = groups[0]?.[1];
  const kind = rowsAre(groups);
  if (at !== undefined && kind === "episodes" && at.ways.carePeriods.length === 0) return episode;
  const log = at ?? (any !== undefined && isTitledLog(any) ? any : undefined);
  if (log !== undefined && (at === undefined || kind === "suspensions")) return settleLog(log, keys);
  if (at !== undefined && kind === "supports") return supportsOf(at, groups);
  const stays = at !== undefined && kind === "stays" ? suspensionDates(at) : null;
  if (stays?.named === true) return latestStay(stays.heading);
  return one(at === undefined ? "first" : askRow(at, keys));
}

/** Only where money differs between rows of one pupil may it be that of each row. */
function supportsOf(at: FieldReader, groups: readonly (readonly FieldReader[])[]): Settle {
  const spent = at.columns.fields.get("premiumSpent");
  const differs = groups.some((rows) => spent !== undefined && differingColumns(rows).includes(spent.column));
  const eachCosts = differs && rowsCost(at);
  return (rows) => ({
    reader: rows[0],
    began: rows[0],
    added: null,
    supports: { rows, eachCosts },
    twice: null,
  });
}

/** A log in which nobody stands twice only has its dates to say which suspensions are of the term. */
function settleLog(at: FieldReader, keys: readonly string[]): Settle {
  const found = suspensionDates(at);
  const dates = found?.heading ?? null;
  if (keys.length === 0 && found?.named !== true) return one("first");
  const answer = keys.length === 0 ? "add" : askLog(at, keys, dates);
  if (answer !== "add") return one(answer);
  if (dates !== null) noteTerm(at, dates);
  return (rows) => ({
    reader: rows[0],
    began: rows[0],
    added: { rows: apart(rows, dates), dates },
    twice: null,
  });
}

/** Two rows with one date and nothing else that differs are one suspension typed twice. */
function apart(rows: readonly FieldReader[], dates: Heading | null): readonly FieldReader[] {
  if (dates === null) return rows;
  const own: FieldReader[] = [];
  for (const row of rows) {
    const same = own.find((other) => differingColumns([other, row]).length === 0);
    if (same === undefined) own.push(row);
    else same.note("pupil-twice", identityPlace(same), { also: [identityPlace(row)], more: "first" });
  }
  return own;
}

function noteTerm({ list, period, context }: FieldReader, { row, column, text }: Heading): void {
  const at = { sheet: list.sheet.name, row, column };
  const more = `${period.term} ${period.academicYear}`;
  context.log.add("suspensions-added", at, { found: text, more });
}

const episode: Settle = (rows) => {
  const found = rows.length > 1 ? latestEpisode(rows) : null;
  const { latest, began } = found ?? { latest: rows[0], began: rows[0] };
  const [at, ...also] = rows.flatMap((row) => row.placeOf("careBegan") ?? []);
  if (at !== undefined && also.length > 0) latest.note("care-periods", at, { also, group: "periods" });
  return { reader: latest, began, added: null, twice: null };
};

/** Of a pupil's stays at schools or with carers the one that began last. */
function latestStay(dates: Heading): Settle {
  return (rows) => {
    const began = rows.map((row) => ({ row, day: beganOn(row, dates) }));
    const latest = began.reduce((last, next) => (next.day > last.day ? next : last), {
      row: rows[0],
      day: "",
    });
    const [at, ...also] = rows.length > 1 ? rows.map(identityPlace) : [];
    if (at !== undefined) latest.row.note("latest-stay", at, { also, group: "stays", found: dates.text });
    return { reader: latest.row, began: latest.row, added: null, twice: null };
  };
}

function beganOn({ list, row, context }: FieldReader, { column }: Heading): string {
  const read = readDateCell(cellAt(list.sheet, row, column), context.asAt);
  return read.kind === "date" ? read.date : "";
}

function one(which: "first" | "last"): Settle {
  return (rows) => {
    const reader = which === "last" ? (rows[rows.length - 1] ?? rows[0]) : rows[0];
    return { reader, began: reader, added: null, twice: rows.length > 1 ? which : null };
  };
}

const answers = { first: "the first row counts", last: "the last row counts" } as const;

function askRow(at: FieldReader, keys: readonly string[]): "first" | "last" {
  const { list, context } = at;
  const pupils = keys.length === 1 ? "A pupil stands" : `${keys.length} pupils stand`;
  const answer = context.questions.decide({
    id: `same-pupil:${list.label}`,
    about: `same pupil twice ${hashText([...keys].sort().join("\n"))}`,
    text: () => `${pupils} on ‘${list.sheet.name}’ more than once, with rows that differ. Which row counts?`,
    at: placeIn(list, at.row, identityColumn(at)),
    options: [answers.first, answers.last],
    likely: answers.first,
    settles: [],
  });
  return answer === answers.last ? "last" : "first";
}
