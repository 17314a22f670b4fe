import { isInForce } from "../../domain/academicYear";
import type { YearsInForce } from "../../domain/academicYear";
import type { Reading, SenRecord } from "../../domain/pupil";
import { findNeed } from "../../domain/sen/needs";
import { findProvision } from "../../domain/sen/provisions";
import { placeIn } from "../sheets/pupilList";
import type { FieldCell, FieldReader } from "../rows/fieldReader";

/** SEN provision and primary need by the tables of the domain; a need beside the status counts where no column gives one. */
export function readSen(reader: FieldReader): SenRecord {
  const beside = needBeside(reader);
  const provision = reader.read<string>("senProvision", (field) => {
    const said = reader.ways.meanings.sen(field.text);
    if (said.pending) return pending(reader, field);
    if (said.provision.kind === "value") {
      noteYears(reader, "senProvision", field.text, findProvision(said.provision.value));
      if (beside !== null) reader.note("sen-and-need", field.at, { found: field.text });
      return said.provision;
    }
    if (said.provision.kind !== "unreadable") return said.provision;
    return field.refuse(beside === null ? "sen-unknown" : "need-in-sen-column");
  });
  const typed = reader.read<string>("primaryNeed", (field) => primaryNeed(reader, field));
  const gap = typed.kind === "blank" || typed.kind === "noColumn";
  return { provision, need: gap && beside !== null ? { kind: "value", value: beside, raw: beside } : typed };
}

/** The need in the cell of the status; null when none stands there. */
function needBeside(reader: FieldReader): string | null {
  const heading = reader.columns.fields.get("senProvision");
  const text = heading === undefined ? "" : reader.textAt(heading);
  return text.length < 2 ? null : reader.ways.meanings.sen(text).need;
}

const pendingAnswers = new Map([
  ["not known", null],
  ["SEN support (K)", "K"],
  ["EHC plan (E)", "E"],
]);

/** What a plan that is asked for counts as is the officer's to say; until then the status is not known. */
function pending({ list, context, columns }: FieldReader, { text, refuse }: FieldCell): Reading<string> {
  const heading = columns.fields.get("senProvision");
  const answer = context.questions.decide({
    id: `sen-pending:${list.label}`,
    about: "sen pending",
    text: () =>
      `Cells such as ‘${text.slice(0, 40)}’ name a plan that is not there yet. What do they count as?`,
    at: placeIn(list, heading?.row ?? 0, heading?.column ?? 0),
    options: [...pendingAnswers.keys()],
    likely: "not known",
  });
  const reading = refuse("sen-pending", { more: answer });
  const code = pendingAnswers.get(answer) ?? null;
  return code === null ? reading : { kind: "value", value: code, raw: text };
}

function primaryNeed(reader: FieldReader, { text, at, refuse }: FieldCell): Reading<string> {
  const { primary, further } = reader.ways.meanings.need(text);
  if (primary.kind === "unreadable") return refuse("need-unknown");
  if (further.length > 0) reader.note("needs-several", at, { found: text });
  if (primary.kind !== "value") return primary;
  const need = findNeed(primary.value);
  if (need === null) reader.note("need-unknown", at, { found: text });
  noteYears(reader, "primaryNeed", text, need);
  return primary;
}

/** A code that was not in use in the academic year is noted and stands as typed. */
function noteYears(
  reader: FieldReader,
  field: "senProvision" | "primaryNeed",
  found: string,
  row: { readonly years: YearsInForce } | null,
): void {
  const at = reader.placeOf(field);
  const { academicYear } = reader.period;
  if (row === null || at === null || isInForce(row.years, academicYear)) return;
  reader.note("sen-outside-years", at, { found, more: academicYear });
}
