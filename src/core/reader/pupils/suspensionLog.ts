import { exactText, parseDecimal } from "../../domain/exact";
import type { Reading, TermlyRecord, YesNo } from "../../domain/pupil";
import { termOf } from "../../domain/term";
import { hashText } from "../hashText";
import { cellAt, shownText } from "../cells";
import { headingText } from "../headings/headingText";
import type { FieldReader } from "../rows/fieldReader";
import type { Heading } from "../sheets/composeHeadings";
import { placeIn } from "../sheets/pupilList";
import { readDateCell } from "../values/readDateCell";
import { readSuspended } from "./readSuspended";

const answers = {
  add: "add the days up",
  first: "the first row counts",
  last: "the last row counts",
} as const;

/** What the officer says of rows with suspensions: each is one, and their days are added, or one row counts. */
export type LogAnswer = keyof typeof answers;

/** Asked once a list on which pupils stand with several suspensions; the days are added until she answers. */
export function askLog(at: FieldReader, keys: readonly string[], dates: Heading | null): LogAnswer {
  const { list, context, period, columns } = at;
  const likely = dates !== null || keys.length > 1 || isTitledLog(at) ? "add" : "first";
  const pupils = keys.length === 1 ? "A pupil stands" : `${keys.length} pupils stand`;
  const sum =
    dates === null
      ? "no column dates them, so all of them are added up"
      : `by ‘${dates.text}’ those of ${period.term} ${period.academicYear} are added up`;
  const answer = context.questions.decide({
    id: `same-pupil:${list.label}`,
    about: `suspensions of one pupil ${hashText([...keys].sort().join("\n"))}`,
    text: () =>
      `${pupils} on ‘${list.sheet.name}’ more than once, with days suspended. Is each row a suspension of its own (${sum}), or does one row count?`,
    at: placeIn(list, at.row, columns.fields.get("suspendedDays")?.column ?? 0),
    options: [answers.add, answers.first, answers.last],
    likely: answers[likely],
    settles: [],
  });
  return (Object.keys(answers) as LogAnswer[]).find((key) => answers[key] === answer) ?? likely;
}

/** "Suspensions 2024-25", "FTE log": a list of suspensions and of nothing else that is figured by pupil. */
export function isTitledLog({ list, columns }: FieldReader): boolean {
  const titled =
    columns.fields.has("suspendedDays") && list.titles.some(({ text }) => logWords.test(headingText(text)));
  const others = (["attendance", "absence", "pepInTime", "pepDate", "pepQuality", "sdq"] as const).some(
    (field) => columns.fields.has(field),
  );
  return titled && !others && list.headings.every(({ meaning }) => meaning.topic?.kind !== "grade");
}

const logWords = /\b(?:suspensions?|exclusions?|ftes?)\b/;

/** The suspensions of all rows of a pupil, as one: the days of the term that is read, where dates tell it. */
export function addedUp(
  first: FieldReader,
  rows: readonly FieldReader[],
  dates: Heading | null,
): Pick<TermlyRecord, "suspendedDays" | "permanentlyExcluded"> {
  const within = rows.map((row) => (dates === null ? true : inTerm(row, dates)));
  const counting = rows.filter((_, at) => within[at] === true).map(readSuspended);
  const undated = rows.find((_, at) => within[at] === null);
  const excluded = counting.find(({ permanentlyExcluded: { kind } }) => kind === "value");
  const yes = counting.find(({ permanentlyExcluded: said }) => isYes(said));
  return {
    suspendedDays:
      undated === undefined || dates === null
        ? sumOf(counting.map(({ suspendedDays }) => suspendedDays))
        : { kind: "unreadable", raw: undated.textAt(dates) },
    permanentlyExcluded: (yes ?? excluded)?.permanentlyExcluded ?? readSuspended(first).permanentlyExcluded,
  };
}

function isYes(said: Reading<YesNo>): boolean {
  return said.kind === "value" && said.value === "yes";
}

/** Whether a row's suspension began in the term that is read; null where its date cannot be read, which is noted. */
function inTerm(row: FieldReader, dates: Heading): boolean | null {
  const { list, context, period } = row;
  const cell = cellAt(list.sheet, row.row, dates.column);
  const read = readDateCell(cell, context.asAt);
  if (read.kind !== "date") {
    row.note("date-impossible", row.place(dates.column), { found: shownText(cell), more: "" });
    return null;
  }
  const { year, name } = termOf(read.date, period.termDates);
  return year === period.academicYear && name === period.term;
}

/** No suspension in the term is a recorded none. */
function sumOf(days: readonly Reading<string>[]): Reading<string> {
  const unread = days.find(({ kind }) => kind === "unreadable");
  if (unread !== undefined) return unread;
  const figures = days.flatMap((each) => (each.kind === "value" ? (parseDecimal(each.value) ?? []) : []));
  const [first, ...others] = figures;
  if (first === undefined)
    return days.length === 0 ? { kind: "value", value: "0", raw: "0" } : (days[0] ?? { kind: "blank" });
  const sum = exactText(others.reduce((total, each) => total.add(each), first));
  return { kind: "value", value: sum, raw: sum };
}
