import { dayLabel } from "../../domain/isoDate";
import type { IsoDate } from "../../domain/isoDate";
import type { Reading } from "../../domain/pupil";
import { yearGroupLabel, yearGroupOf } from "../../domain/yearGroup";
import { readPart } from "../headings/readPart";
import { sheetYearGroup } from "../period/sheetYear";
import type { FieldReader } from "../rows/fieldReader";
import { groupAbove } from "../rows/rowGroups";
import { daysBetweenSystems, later } from "../../domain/calendar";
import { readYearText } from "../values/yearText";

/** The year group: recorded, else of the line above the pupils, else the one of the sheet's name, else from the date of birth. Nursery is −1. */
export function readYear(reader: FieldReader, born: Reading<IsoDate>): Reading<number> {
  const recorded = recordedYear(reader);
  if (recorded.kind === "value") {
    compareWithBirth(reader, recorded.value, born);
    return recorded;
  }
  const group = groupAbove(reader.list.groups, reader.row, "year");
  const fromGroup = group === null ? null : (readYearText(group.text) ?? readPart(group.text).yearGroup);
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
    const year = reader.ways.meanings.yearGroup(typed);
    return year === null
      ? refuse("year-unreadable", { more: "until then the date of birth decides" })
      : { kind: "value", value: year, raw: text };
  });
}

function compareWithBirth(reader: FieldReader, year: number, born: Reading<IsoDate>): void {
  const [at, birthAt] = [reader.placeOf("yearGroup"), reader.placeOf("dateOfBirth")];
  if (born.kind !== "value" || at === null || birthAt === null) return;
  const byBirth = yearGroupOf(born.value, reader.period.academicYear);
  // N1 and N2 are both nursery.
  if (byBirth === year || (byBirth < 0 && year < 0)) return;
  const birth = /^\d+(?:\.\d+)?$/.test(born.raw.trim()) ? dayLabel(born.value) : born.raw;
  const found = `${yearGroupLabel(year)}, but born ${birth} is ${yearGroupLabel(byBirth)}`;
  const shifted = yearGroupOf(later(born.value, daysBetweenSystems), reader.period.academicYear) === year;
  reader.note(shifted ? "date-four-years-out" : "year-and-birth-disagree", at, { found, also: [birthAt] });
}
