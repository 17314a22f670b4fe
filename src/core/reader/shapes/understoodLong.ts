import { termLabel } from "../../domain/term";
import type { GradeUse } from "../columns/gradeUse";
import { usualYear } from "../columns/yearsByRow";
import { plainEntry } from "../columns/columnEntry";
import type { ReadList } from "../pupils/readList";
import type { ReadContext } from "../readContext";
import type { Heading } from "../sheets/composeHeadings";
import type { UnderstoodColumn } from "../understood";
import type { LongLayout, LongList } from "./longLayout";
import type { Options } from "./optionLayout";

/** What the columns of a long list hold that say what the values beside them are. */
const partFields: readonly (readonly [
  field: string,
  pick: (layout: LongLayout) => readonly (Heading | null)[],
])[] = [
  ["subject", ({ subject }) => [subject]],
  ["qualification", ({ qualifications, qualificationNumber }) => [...qualifications, qualificationNumber]],
  ["academicYear", ({ when }) => when.flatMap(({ part, heading }) => (part === "year" ? [heading] : []))],
  ["term", ({ when }) => when.flatMap(({ part, heading }) => (part === "term" ? [heading] : []))],
  ["series", ({ when }) => when.flatMap(({ part, heading }) => (part === "series" ? [heading] : []))],
  ["gradeType", ({ types }) => types],
];

/** The columns of a long list as they stand on its sheet: what they say of the values, and the values. */
export function understoodLong(list: ReadList, long: LongList, context: ReadContext): UnderstoodColumn[] {
  const parts = partFields.flatMap(([field, pick]) =>
    pick(long.layout).flatMap((heading) =>
      heading === null ? [] : [plainEntry(list, heading, field, context)],
    ),
  );
  const values = long.layout.values.map((value) => valueEntry(list, long, value, context));
  return [...parts, ...values];
}

/** The pairs of columns that name a subject and its grade, as they stand on the sheet. */
export function understoodOptions(
  list: ReadList,
  { pairs, cameFrom }: Options,
  context: ReadContext,
): UnderstoodColumn[] {
  return pairs.flatMap(({ subject, values }) => [
    plainEntry(list, subject, "subject", context),
    ...values.map((value) => valueEntry(list, { cameFrom }, value, context)),
  ]);
}

/** One entry for all columns made from a value column; what they do not share is null. */
function valueEntry(
  list: ReadList,
  { cameFrom }: Pick<LongList, "cameFrom">,
  value: Heading,
  context: ReadContext,
): UnderstoodColumn {
  const grades = list.grades.filter(({ heading }) => cameFrom.get(heading) === value);
  const usual = usualYear(list.usualYears);
  const years = [usual, ...new Set(list.usualYears.values())];
  const uses = grades.flatMap(({ use }) => years.map(use).find((each) => each !== null) ?? []);
  const { topic } = value.meaning;
  if (grades.length === 0)
    return plainEntry(list, value, topic?.kind === "field" ? topic.field : "unused", context);
  return {
    ...plainEntry(list, value, "grade", context),
    subject: shared(grades.map(({ subject }) => subject)),
    role: shared(uses.map(({ role }) => role)),
    term: shared(uses.map(termText)),
    scale: shared(grades.map(({ scale }) => scale(usual))),
    means: "grades",
  };
}

function termText({ term }: GradeUse): string {
  return term === null ? "" : termLabel(term);
}

/** What all have alike; null when they differ, or say nothing. */
function shared<T extends string>(values: readonly T[]): T | null {
  const [first, ...more] = new Set(values);
  return first === undefined || first === "" || more.length > 0 ? null : first;
}
