import { plainText } from "../../domain/plainText";
import { parseYearGroups } from "../../domain/yearGroup";

const nursery: ReadonlySet<string> = new Set([
  ..."n|n1|n2|nursery|nursery 1|nursery 2|year n|yn|nur|f1|fs1|pre-school|preschool|-1|-2".split("|"),
]);
const reception: ReadonlySet<string> = new Set([
  ..."rec|recep|receptn|f2|fs2|year 0|y0|yr0|foundation 2".split("|"),
]);

/** The year group in a text; nursery is −1. Null when it names none, or several. */
export function readYearText(text: string): number | null {
  const plain = plainText(text.slice(0, 40));
  if (nursery.has(plain)) return -1;
  if (reception.has(plain)) return 0;
  // A form or class after the year: "Yr 11B", "11 B", "Y11/2".
  const years = parseYearGroups(
    plain.replace(/^((?:\D*)\d{1,2})(?:\.0| ?[a-z]|[/.-]?[a-z]\d?|\/[1-9a-z])$/, "$1"),
  );
  return years?.length === 1 ? (years[0] ?? null) : null;
}
