import { plainText } from "../../domain/plainText";
import type { PepQuality, Reading, TermlyRecord, YesNo } from "../../domain/pupil";
import { compareTerms, termNow, termOf } from "../../domain/term";
import type { FieldCell, FieldReader } from "../rows/fieldReader";
import { readDateCell } from "../values/readDateCell";
import { pepInTimeWords, yesNoWords } from "../values/wordLists";
import { attendanceRead } from "./readAttendance";
import { readQuality } from "./readRatings";
import type { Sessions } from "./readSessions";
import { readSuspended } from "./readSuspended";
import { crossOf } from "./readSetting";

/** The facts behind the termly ratings. */
export function readTermly(reader: FieldReader, sessions: Sessions): TermlyRecord {
  const [inTime, quality] = [pepInTime(reader), readQuality(reader, "pepQuality")];
  noteUntimed(reader, inTime, quality);
  return {
    attendance: attendanceRead(reader, sessions),
    ...readSuspended(reader),
    pepInTime: inTime,
    pepQuality: quality,
    sdq: reader.read<number>("sdq", sdq),
  };
}

/** A good PEP without any column for its time is not rated, which is said once. */
function noteUntimed(reader: FieldReader, inTime: Reading<YesNo>, quality: Reading<PepQuality>): void {
  const at = reader.placeOf("pepQuality");
  if (at === null || inTime.kind !== "noColumn") return;
  if (quality.kind === "value" && quality.value !== "RED") reader.note("pep-time-unknown", at);
}

const mostSdq = 40;

function sdq({ cell, text, refuse }: FieldCell): Reading<number> {
  const typed = typeof cell.value === "number" ? String(cell.value) : text.trim().replace(/ ?\/ ?40$/, "");
  if (!/^-?\d{1,6}(?:\.\d{1,6})?$/.test(typed))
    return refuse("value-unreadable", { expected: "an SDQ total" });
  const value = Number(typed);
  if (!Number.isInteger(value) || value < 0 || value > mostSdq)
    return refuse("value-out-of-range", { expected: `a whole SDQ total from 0 to ${mostSdq}` });
  return { kind: "value", value, raw: text };
}

/**
 * The yes/no cell, or where it is blank the date of the last PEP: in time when it was held in the term that
 * is read. Source: PEPs are reviewed every school term (DfE, statutory guidance on looked after children).
 */
function pepInTime(reader: FieldReader): Reading<YesNo> {
  const said = reader.read<YesNo>("pepInTime", (found) => timely(reader, found));
  if (said.kind !== "blank" && said.kind !== "noColumn") return said;
  const dated = reader.read<YesNo>("pepDate", (found) => timely(reader, found));
  return dated.kind === "noColumn" ? said : dated;
}

function timely(reader: FieldReader, found: FieldCell): Reading<YesNo> {
  const plain = plainText(found.text);
  const cross = crossOf(found.text, reader.ways, reader.columns.fields.get("pepInTime"));
  const word = pepInTimeWords.get(plain) ?? yesNoWords.get(plain) ?? cross;
  if (word !== undefined && typeof found.cell.value !== "number")
    return { kind: "value", value: word, raw: found.text };
  const held = readDateCell(found.cell, reader.context.asAt, reader.ways.dateOrders.get("pepDate"));
  if (held.kind === "date" && held.as !== "number") return heldInTerm(reader, held.date, found);
  if (word !== undefined) return { kind: "value", value: word, raw: found.text };
  return found.refuse("value-unreadable", { expected: "yes or no, or the date of the last PEP" });
}

function heldInTerm(reader: FieldReader, held: string, { text, refuse }: FieldCell): Reading<YesNo> {
  if (held > reader.context.asAt)
    return refuse("date-out-of-range", { more: "the last PEP, as it lies in the future" });
  const value: YesNo =
    compareTerms(termOf(held, reader.period.termDates), termNow(reader.period)) >= 0 ? "yes" : "no";
  return { kind: "value", value, raw: text };
}
