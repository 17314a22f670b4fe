import type { HeadingMeaning } from "../headings/headingMeaning";
import { readExactHeading } from "../headings/readHeading";
import { inTwoLanguages } from "../headings/twoLanguages";
import { cellAt, shownText } from "../cells";
import type { RawSheet } from "../rawWorkbook";
import type { Heading } from "./composeHeadings";

/** So many headings in two languages make the others of the list so, too. */
const enough = 3;

/**
 * Gives subjects in two languages ("Saesneg / English") their meaning where the list has several such headings;
 * one alone beside a word that we do not know could be anything ("Maths / Rank").
 */
export function withBilingual(sheet: RawSheet, headings: readonly Heading[]): readonly Heading[] {
  const known = new Map<Heading, HeadingMeaning>();
  for (const heading of headings) {
    const meaning =
      heading.meaning.topic === null || heading.meaning.loose ? bilingual(sheet, heading) : null;
    if (meaning !== null) known.set(heading, meaning);
  }
  if (known.size < enough) return headings;
  return headings.map((heading) => {
    const meaning = heading.meaning.topic === null ? known.get(heading) : undefined;
    return meaning === undefined ? heading : { ...heading, meaning };
  });
}

/** The lowest cell as it stands: its lines may be the two languages. */
function bilingual(sheet: RawSheet, { text, missing, broken, row, column }: Heading): HeadingMeaning | null {
  if (missing || broken) return null;
  const lowest = shownText(cellAt(sheet, row, column));
  return inTwoLanguages([...text.split(" › ").slice(0, -1), lowest], readExactHeading);
}
