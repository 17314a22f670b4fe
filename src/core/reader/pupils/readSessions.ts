import { decimal, exactText, parseDecimal } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import type { Reading, YearlyRecord } from "../../domain/pupil";
import type { FieldCell, FieldReader } from "../rows/fieldReader";
import { figureOf } from "../values/figureText";

/** Sessions of a school year at most: 190 days of two. Source: Education (School Day and School Year) Regulations 1999. */
const mostSessions = 390;

/** The two counts from which absence follows. */
export type Sessions = Pick<YearlyRecord, "sessionsPossible" | "sessionsMissed">;

/**
 * Sessions possible and missed. Where the tracker counts sessions attended, those missed are the rest of the possible;
 * where it parts absence into authorised and unauthorised sessions, they are both together. What contradicts itself
 * is noted and not known.
 */
export function readSessions(reader: FieldReader): Sessions {
  const sessionsPossible = reader.read<string>("sessionsPossible", sessions);
  const attended = reader.read<string>("sessionsAttended", sessions);
  const typed = missedOf(reader);
  if (attended.kind !== "value" || sessionsPossible.kind !== "value") {
    noteImpossible(reader, sessionsPossible, typed);
    // Those attended are no absence: without the possible there is no rest to tell.
    const rest = attended.kind === "value" ? sessionsPossible : attended;
    return { sessionsPossible, sessionsMissed: typed.kind === "noColumn" ? rest : typed };
  }
  return { sessionsPossible, sessionsMissed: ofAttended(reader, sessionsPossible, attended, typed) };
}

type Typed = Extract<Reading<string>, { kind: "value" }>;

/** What absence may be parted into. */
const parts = ["authorisedAbsence", "unauthorisedAbsence"] as const;

/** Cells beside those attended that may be the wrong one. */
const besides = ["sessionsPossible", "sessionsMissed", ...parts] as const;

/** Those that were not attended; unreadable where the cells of the row contradict each other. */
function ofAttended(
  reader: FieldReader,
  possible: Typed,
  attended: Typed,
  typed: Reading<string>,
): Reading<string> {
  const rest = decimal(possible.value).sub(decimal(attended.value));
  const raw = `${attended.raw} of ${possible.raw} attended`;
  const differs = typed.kind === "value" && !rest.equals(decimal(typed.value));
  if (rest.gte(0) && !differs) return { kind: "value", value: exactText(rest), raw };
  const at = reader.placeOf("sessionsAttended");
  const also = besides.flatMap((field) => reader.placeOf(field) ?? []);
  const missed = typed.kind === "value" ? ` and ${typed.raw} missed` : "";
  if (at !== null && rest.lt(0))
    reader.note("sessions-over", at, { found: `${attended.raw} of ${possible.raw}`, also });
  else if (at !== null) reader.note("sessions-differ", at, { found: `${raw}${missed}`, also });
  return { kind: "unreadable", raw };
}

/** As typed, else authorised and unauthorised ones together. */
function missedOf(reader: FieldReader): Reading<string> {
  const typed = reader.read<string>("sessionsMissed", sessions);
  if ((typed.kind !== "noColumn" && typed.kind !== "blank") || reader.ways.absenceParts !== "sessions")
    return typed;
  return together(parts.map((field) => reader.read<string>(field, sessions)));
}

/** The sum of readings; a missing part leaves it missing in the same way. */
export function together(readings: readonly Reading<string>[]): Reading<string> {
  const lacking = readings.find(({ kind }) => kind !== "value");
  if (lacking !== undefined) return lacking;
  const values = readings.flatMap((part) => (part.kind === "value" ? [decimal(part.value)] : []));
  const value = exactText(values.reduce((sum, each) => sum.add(each), decimal("0")));
  return { kind: "value", value, raw: readings.map((part) => ("raw" in part ? part.raw : "")).join(" + ") };
}

/** Attendance in per cent, 0 to 100, from sessions; null where they do not tell it. */
export function attendanceOf({ sessionsPossible, sessionsMissed }: Sessions): Reading<string> | null {
  if (sessionsPossible.kind !== "value" || sessionsMissed.kind !== "value") return null;
  const [possible, missed] = [decimal(sessionsPossible.value), decimal(sessionsMissed.value)];
  if (possible.equals(0) || missed.gt(possible)) return null;
  const value = exactText(percentLeft(possible, missed));
  return { kind: "value", value, raw: `${sessionsMissed.raw} of ${sessionsPossible.raw}` };
}

function percentLeft(possible: Exact, missed: Exact): Exact {
  return possible.sub(missed).div(possible).mul(100);
}

function sessions(field: FieldCell): Reading<string> {
  return wholeNumber(field, mostSessions, "a number of sessions");
}

/** A number from 0 to a limit; anything else is noted. */
export function wholeNumber(
  { cell, text, refuse }: FieldCell,
  most: number,
  expected: string,
): Reading<string> {
  const figure = parseDecimal(figureOf(cell)?.figure ?? "");
  if (figure === null) return refuse("value-unreadable", { expected });
  if (figure.lt(0) || figure.gt(most))
    return refuse("value-out-of-range", { expected: `${expected} from 0 to ${most}` });
  return { kind: "value", value: exactText(figure), raw: text };
}

/** More sessions missed than possible are a slip in one of the cells. */
function noteImpossible(reader: FieldReader, possible: Reading<string>, missed: Reading<string>): void {
  if (possible.kind !== "value" || missed.kind !== "value") return;
  if (decimal(missed.value).lte(decimal(possible.value))) return;
  const counted = reader.cellOf("sessionsMissed") === null ? parts : (["sessionsMissed"] as const);
  const [at, ...also] = counted.flatMap((field) => reader.placeOf(field) ?? []);
  const beside = reader.placeOf("sessionsPossible");
  if (at === undefined || beside === null) return;
  reader.note("sessions-disagree", at, {
    found: `${missed.raw} of ${possible.raw}`,
    also: [beside, ...also],
  });
}
