import type { IsoDate } from "../../domain/isoDate";
import { plainText } from "../../domain/plainText";
import type { Reading } from "../../domain/pupil";
import { parseYearGroups, yearGroupLabel, yearGroupOf } from "../../domain/yearGroup";
import { readPart } from "../headings/readPart";
import { sheetYearGroup } from "../period/sheetYear";
import type { FieldReader } from "../rows/fieldReader";
import { groupAbove } from "../rows/rowGroups";
import { daysBetweenSystems, later } from "../values/calendar";

/** The year group: recorded, else of the line above the pupils, else the one of the sheet's name, else from the date of birth. Nursery is −1. */
export function readYear(reader: FieldReader, born: Reading<IsoDate>): Reading<number> {
  const recorded = recordedYear(reader);
  if (recorded.kind === "value") {
    compareWithBirth(reader, recorded.value, born);
    return recorded;
  }
  const group = groupAbove(reader.list.groups, reader.row, "year");
  const fromGroup = group === null ? null : (yearOf(group.text) ?? readPart(group.text).yearGroup);
  if (group !== null && fromGroup !== null) return { kind: "value", value: fromGroup, raw: group.text };
  const fromSheet = sheetYearGroup(reader.list);
  if (fromSheet !== null) return { kind: "value", value: fromSheet, raw: reader.list.sheet.name };
  if (born.kind === "value")
    return { kind: "value", value: yearGroupOf(born.value, reader.period.academicYear), raw: born.raw };
  return recorded;
}

function recordedYear(reader: FieldReader): Reading<number> {
  return reader.read<number>("yearGroup", ({ cell, text, refuse }) => {
    const typed = typeof cell.value === "number" ? String(cell.value) : text;
    const year = yearOf(typed);
    return year === null
      ? refuse("year-unreadable", { more: "until then the date of birth decides" })
      : { kind: "value", value: year, raw: text };
  });
}

const nursery: ReadonlySet<string> = new Set([
  ..."n|n1|n2|nursery|nursery 1|nursery 2|year n|yn|nur|f1|fs1|pre-school|preschool|-1|-2".split("|"),
]);
const reception: ReadonlySet<string> = new Set([
  ..."rec|recep|receptn|f2|fs2|year 0|y0|yr0|foundation 2".split("|"),
]);

function yearOf(text: string): number | null {
  const plain = plainText(text.slice(0, 40));
  if (nursery.has(plain)) return -1;
  if (reception.has(plain)) return 0;
  // A form or class after the year: "Yr 11B", "11 B", "Y11/2".
  const years = parseYearGroups(
    plain.replace(/^((?:\D*)\d{1,2})(?:\.0| ?[a-z]|[/.-]?[a-z]\d?|\/[1-9a-z])$/, "$1"),
  );
  return years?.length === 1 ? (years[0] ?? null) : null;
}

function compareWithBirth(reader: FieldReader, year: number, born: Reading<IsoDate>): void {
  const [at, birthAt] = [reader.placeOf("yearGroup"), reader.placeOf("dateOfBirth")];
  if (born.kind !== "value" || at === null || birthAt === null) return;
  const byBirth = yearGroupOf(born.value, reader.period.academicYear);
  if (byBirth === year) return;
  const found = `${yearGroupLabel(year)}, but born ${born.raw} is ${yearGroupLabel(byBirth)}`;
  const shifted = yearGroupOf(later(born.value, daysBetweenSystems), reader.period.academicYear) === year;
  reader.note(shifted ? "date-four-years-out" : "year-and-birth-disagree", at, { found, also: [birthAt] });
}
