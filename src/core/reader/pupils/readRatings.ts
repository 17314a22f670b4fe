import type { PepQuality, Reading, TypedRating } from "../../domain/pupil";
import { plainText } from "../../domain/plainText";
import type { TypedRag, TypedRatingName } from "../../domain/ratings";
import { cellAt, shownText } from "../cells";
import { placeOfCell } from "../findings/findingLog";
import type { FieldReader } from "../rows/fieldReader";
import type { Heading } from "../sheets/composeHeadings";
import type { TrackerColumnId } from "../trackerColumns";
import { ragOf } from "../values/ragWords";
import { ragFilled } from "../values/ragWays";
import { noValue, pepQualityWords } from "../values/wordLists";

const columns: readonly (readonly [TrackerColumnId, TypedRatingName])[] = [
  ["ragAttainment", "attainment"],
  ["ragAttendance", "attendance"],
  ["ragBehaviour", "behaviour"],
  ["ragWellbeing", "wellbeing"],
  ["ragOverall", "overall"],
];

/** The ratings that the officer gave a pupil by herself. What cannot be read is listed, and costs no figure. */
export function readRatings(reader: FieldReader): ReadonlyMap<TypedRatingName, TypedRating> {
  const ratings = new Map<TypedRatingName, TypedRating>();
  for (const [field, rating] of columns) {
    const heading = reader.columns.fields.get(field);
    if (heading === undefined) continue;
    ratings.set(rating, {
      reading: readRating(reader, heading),
      at: placeOfCell(reader.place(heading.column)),
    });
  }
  return ratings;
}

function readRating(reader: FieldReader, heading: Heading): Reading<TypedRag> {
  const cell = cellAt(reader.list.sheet, reader.row, heading.column);
  const raw = shownText(cell);
  const none = cell?.hasFormula === true && cell.value === 0 ? "blank" : noValue(raw);
  if (none === "blank") return filledRating(reader, heading) ?? { kind: "blank" };
  if (none === "notApplicable") return { kind: none, raw };
  const value = ragOf(raw) ?? numberedRag(reader, heading, raw);
  if (value !== null) return noted(reader, heading, value, raw);
  const asked = reader.ways.rag.asked.has(heading) && /^\s*\d\s*$/.test(raw);
  if (!asked) reader.note("rag-unreadable", reader.place(heading.column), { found: raw });
  return { kind: "unreadable", raw };
}

function noted(reader: FieldReader, { column }: Heading, value: TypedRag, raw: string): Reading<TypedRag> {
  if (value === "BLUE") reader.note("rag-blue", reader.place(column), { found: raw.trim() });
  return { kind: "value", value, raw };
}

/** What 1, 2 or 3 stands for, where the officer has said so. */
function numberedRag({ ways }: FieldReader, heading: Heading | undefined, text: string): TypedRag | null {
  return (heading && ways.rag.numbers.get(heading)?.get(text.trim())) ?? null;
}

/** The fill of a blank cell, where the officer wants fills to be read. */
function filledRating({ list, row, ways }: FieldReader, heading: Heading): Reading<TypedRag> | null {
  const filled = ways.rag.fills ? ragFilled(list, row, heading) : null;
  return filled && { kind: "value", value: filled.rag, raw: filled.colour };
}

/** How good a PEP or an EPM is: a word, 1 to 3, or where nothing is typed a fill. */
export function readQuality(reader: FieldReader, field: "pepQuality" | "epmQuality"): Reading<PepQuality> {
  const heading = reader.columns.fields.get(field);
  const typed = reader.read<PepQuality>(field, ({ text, refuse }) => {
    const word = pepQualityWords.get(plainText(text)) ?? ragOf(text) ?? numberedRag(reader, heading, text);
    return word === null || word === "BLUE"
      ? refuse("value-unreadable", { expected: "GREEN, AMBER or RED" })
      : { kind: "value", value: word, raw: text };
  });
  const filled = typed.kind === "blank" && heading ? filledRating(reader, heading) : null;
  return filled?.kind === "value" && filled.value !== "BLUE" ? { ...filled, value: filled.value } : typed;
}
