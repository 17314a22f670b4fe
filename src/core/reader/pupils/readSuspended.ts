import { exactText } from "../../domain/exact";
import { plainText } from "../../domain/plainText";
import type { Reading, TermlyRecord, YesNo } from "../../domain/pupil";
import type { FieldCell, FieldReader } from "../rows/fieldReader";
import type { Heading } from "../sheets/composeHeadings";
import { figureOf } from "../values/figureText";
import { noteTidied } from "./noteTidied";
import { yesNoIn } from "./readSetting";

/** Days suspended, and whether the pupil was permanently excluded. */
export function readSuspended(
  reader: FieldReader,
): Pick<TermlyRecord, "suspendedDays" | "permanentlyExcluded"> {
  const heading = reader.columns.fields.get("permanentlyExcluded");
  return {
    suspendedDays: reader.read<string>("suspendedDays", (field) => suspendedDays(reader, field)),
    permanentlyExcluded: reader.read<YesNo>("permanentlyExcluded", yesNoIn(reader, heading)),
  };
}

const mostDays = 195;
const dayWords = / ?(?:days?|d)$/;
const noDays: ReadonlySet<string> = new Set(["none", "nil", "no", "n", "zero", "never"]);

/** Days suspended; "none" and "no" are a recorded 0, and two sessions are a day. Source of the limit: a school year has 195 days at most. */
function suspendedDays(reader: FieldReader, field: FieldCell): Reading<string> {
  const { cell, text, refuse } = field;
  const none = typeof cell.value === "string" && noDays.has(plainText(text).replace(dayWords, ""));
  const read = none ? { figure: "0", tidied: false } : figureOf(cell, dayWords);
  const heading = reader.columns.fields.get("suspendedDays");
  const inSessions = heading !== undefined && countsSessions(heading);
  const typed = reader.ways.meanings.decimal(read?.figure ?? "");
  const figure = typed !== null && inSessions ? typed.div(2) : typed;
  if (figure === null || read === null) return refuse("value-unreadable", { expected: "a number of days" });
  if (figure.lt(0) || figure.gt(mostDays))
    return refuse("value-out-of-range", { expected: `a number of days from 0 to ${mostDays}` });
  noteTidied(reader, field, read.tidied, read.figure);
  return { kind: "value", value: exactText(figure), raw: text };
}

/** Whether a heading of days suspended counts half-day sessions: "FTS (sessions)". */
export function countsSessions({ text }: Pick<Heading, "text">): boolean {
  return /\bsess(?:ion)?s?\b/i.test(text) && !/\bdays?\b/i.test(text);
}
