import type { IsoDate } from "../../domain/isoDate";
import { plainText } from "../../domain/plainText";
import type { Reading } from "../../domain/pupil";
import { parseYearGroups, yearGroupLabel, yearGroupOf } from "../../domain/yearGroup";
import { sheetYearGroup } from "../period/sheetYear";
import type { FieldReader } from "../rows/fieldReader";

/** The year group: recorded, else the one of the sheet's name, else from the date of birth. Nursery is −1. */
export function readYear(reader: FieldReader, born: Reading<IsoDate>): Reading<number> {
  const recorded = recordedYear(reader);
  if (recorded.kind === "value") {
    compareWithBirth(reader, recorded.value, born);
    return recorded;
  }
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

const nursery: ReadonlySet<string> = new Set(["n", "n1", "n2", "nursery", "year n", "yn"]);

function yearOf(text: string): number | null {
  const plain = plainText(text.slice(0, 40));
  if (nursery.has(plain)) return -1;
  const years = parseYearGroups(plain.replace(/^rec$/, "r").replace(/^(\D*\d{1,2})[a-z]$/, "$1"));
  return years?.length === 1 ? (years[0] ?? null) : null;
}

function compareWithBirth(reader: FieldReader, year: number, born: Reading<IsoDate>): void {
  const [at, birthAt] = [reader.placeOf("yearGroup"), reader.placeOf("dateOfBirth")];
  if (born.kind !== "value" || at === null || birthAt === null) return;
  const byBirth = yearGroupOf(born.value, reader.period.academicYear);
  if (byBirth === year) return;
  const found = `${yearGroupLabel(year)}, but born ${born.raw} is ${yearGroupLabel(byBirth)}`;
  reader.note("year-and-birth-disagree", at, { found, also: [birthAt] });
}
