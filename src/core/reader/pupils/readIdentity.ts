import { isUln, normaliseUln } from "../../domain/identifiers/uln";
import { judgeUpn, normaliseUpn } from "../../domain/identifiers/upn";
import type { Reading } from "../../domain/pupil";
import { typedText } from "../cells";
import type { FieldReader } from "../rows/fieldReader";

/** The name as typed, or "" when there is none: a name column, else first name and surname. */
export function readName(reader: FieldReader): string {
  const [name, forename, surname] = (["name", "forename", "surname"] as const).map((field) =>
    typedText(reader.cellOf(field)),
  );
  const first = forename?.trim() ? forename : reader.columns.fields.has("surname") ? name : "";
  const both = [first ?? "", surname ?? ""].filter((part) => part.trim() !== "").join(" ");
  if (!reader.columns.fields.has("surname")) return name?.trim() ? name : both;
  const full = name?.trim() && surname?.trim() && name.toLowerCase().includes(surname.trim().toLowerCase());
  return full ? (name ?? "") : both;
}

/** UN1 to UN5 stand for a UPN that is not known. Source: DfE, SSDA903 guide. */
const unknownCode = /^UN[1-5]$/;

/** The UPN, upper case without spaces. A doubtful one is noted and stands; nothing is mended silently. */
export function readUpn(reader: FieldReader): Reading<string> {
  const reading = reader.read<string>("upn", ({ cell, text, at, refuse }) => {
    const { upn, problem, expectedLetter, temporary } = judgeUpn(text);
    if (unknownCode.test(upn)) {
      reader.note("upn-unknown-code", at, { found: text });
      return { kind: "notApplicable", raw: text };
    }
    if (cell.type !== "text") return refuse("upn-number");
    if (problem === "checkLetter")
      reader.note("upn-check-letter", at, { found: text, more: expectedLetter ?? "" });
    else if (problem !== null) return refuse("upn-format");
    if (temporary) reader.note("upn-temporary", at);
    return { kind: "value", value: upn, raw: text };
  });
  const at = reader.placeOf("upn");
  if (reading.kind === "blank" && at !== null) reader.note("upn-missing", at);
  return reading;
}

/** The ULN, digits alone, whether it stands as a number or as text. A doubtful one of ten digits is noted and stands. */
export function readUln(reader: FieldReader): Reading<string> {
  return reader.read<string>("uln", ({ cell, text, at, refuse }) => {
    const uln = normaliseUln(typeof cell.value === "number" ? String(cell.value) : text);
    if (!/^\d{10}$/.test(uln)) return refuse("uln-doubtful");
    if (!isUln(uln)) reader.note("uln-doubtful", at, { found: text });
    return { kind: "value", value: uln, raw: text };
  });
}

/** The tracker's own number, as typed and trimmed. */
export function readLocalId(reader: FieldReader): Reading<string> {
  return reader.read<string>("localId", ({ text }) => ({ kind: "value", value: text.trim(), raw: text }));
}

const longestKey = 64;

/**
 * What identifies the pupil before the name does: the UPN, else the tracker's own number, else the ULN, else a
 * doubtful UPN as typed, which still tells pupils apart. Null when there is none of them.
 */
export function numberKey(
  upn: Reading<string>,
  localId: Reading<string>,
  uln: Reading<string>,
): string | null {
  if (upn.kind === "value") return upn.value;
  if (localId.kind === "value") return localId.value.slice(0, longestKey);
  if (uln.kind === "value") return uln.value;
  const typed = upn.kind === "unreadable" ? normaliseUpn(upn.raw) : "";
  return /\d/.test(typed) && !/E\+/.test(typed) && typed.length <= longestKey ? typed : null;
}
