import { plainText } from "../../domain/plainText";
import type { Intervention, Reading, SupportField, SupportRecord } from "../../domain/pupil";
import type { InterventionKindId } from "../../domain/support/interventionKinds";
import { isOpen, readInterventions } from "../../domain/support/readInterventions";
import type { FieldCell, FieldReader } from "../rows/fieldReader";
import { moneyOf } from "../values/moneyText";
import { readDateCell } from "../values/readDateCell";
import { yesNoWords } from "../values/wordLists";
import { crossOf } from "./readSetting";

type Supports = Reading<readonly Intervention[]>;

/** What each column of support says of a pupil. */
export function readSupport(reader: FieldReader): SupportRecord {
  const list = (field: SupportField): Supports => reader.read(field, (cell) => listed(reader, cell));
  const one = (field: SupportField & InterventionKindId): Supports =>
    reader.read(field, (cell) => ofKind(reader, field, cell));
  return {
    interventions: list("interventions"),
    interventions2: list("interventions2"),
    interventions3: list("interventions3"),
    tuition: one("tuition"),
    mentor: one("mentor"),
    psychologist: one("psychologist"),
    alternativePackage: one("alternativePackage"),
  };
}

const noSupport =
  /^(?:nil|zero|no (?:current )?(?:interventions?|support)|none (?:in place|needed|required))$/;

/** A list of supports; a number or a cross names none, and "yes" alone is a support of which no more is known. */
function listed(reader: FieldReader, field: FieldCell): Supports {
  const { cell, text, refuse } = field;
  const plain = plainText(text);
  const said = typeof cell.value === "number" ? undefined : yesNoWords.get(plain);
  if (said === "no" || noSupport.test(plain)) return { kind: "value", value: [], raw: text };
  const found = readInterventions(text);
  const named = said === "yes" || /\p{L}{2}/u.test(plain);
  if (!named || isDate(reader, field))
    return refuse("value-unreadable", { expected: "the names of the support, or blank" });
  const value: Intervention[] = [...found];
  if (value.length === 0) value.push({ kind: "other", typed: text.trim(), begun: true });
  return noteOpen(reader, field, value);
}

/** A column for one kind: yes or no, or any words about it; a number of hours or sessions is a yes. */
function ofKind(reader: FieldReader, field: SupportField & InterventionKindId, found: FieldCell): Supports {
  const { text } = found;
  const plain = plainText(text);
  const said = yesNoWords.get(plain) ?? crossOf(text, reader.ways, reader.columns.fields.get(field));
  if (said === "no" || noSupport.test(plain)) return { kind: "value", value: [], raw: text };
  if (said === undefined && !tellsOfSupport(reader, found))
    return found.refuse("value-unreadable", { expected: "yes or no (Y or N)" });
  const begun = !isOpen(text) && !isToCome(reader, found);
  return noteOpen(reader, found, [{ kind: field, typed: text.trim(), begun }]);
}

function tellsOfSupport(reader: FieldReader, found: FieldCell): boolean {
  if (isDate(reader, found) || /\p{L}{2}/u.test(found.text)) return true;
  return Number(moneyOf(found.cell) ?? "0") > 0;
}

function dayOf({ context }: FieldReader, { cell }: FieldCell): string | null {
  const read = readDateCell(cell, context.asAt);
  return read.kind === "date" && read.as !== "number" ? read.date : null;
}

function isDate(reader: FieldReader, found: FieldCell): boolean {
  return dayOf(reader, found) !== null;
}

/** A day after the one on which the tracker is read. */
function isToCome(reader: FieldReader, found: FieldCell): boolean {
  return (dayOf(reader, found) ?? "") > reader.context.asAt;
}

function noteOpen(reader: FieldReader, { at, text }: FieldCell, value: readonly Intervention[]): Supports {
  if (value.some(({ begun }) => !begun)) reader.note("support-open", at, { found: text });
  return { kind: "value", value, raw: text };
}
