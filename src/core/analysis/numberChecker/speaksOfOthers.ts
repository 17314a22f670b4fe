import { startYear, summerYear } from "../../domain/academicYear";
import type { AcademicYear } from "../../domain/academicYear";
import type { CheckContext } from "./checkContext";
import type { Mention } from "./reading/mention";
import type { Prose } from "./reading/readProse";
import { followsOtherPupils } from "./topics";

/**
 * True when the sentence of a number names another year, or goes on from one about other pupils:
 * "At Key Stage 1 … Three pupils had statements."
 */
export function speaksOfOthers(prose: Prose, index: number, { year, subject }: CheckContext): boolean {
  const mention = prose.mentions[index];
  if (mention === undefined) return false;
  return (
    namesOtherYear(prose, index, mention, year) || followsOtherPupils(earlierInPoint(prose, mention), subject)
  );
}

/** Numbers on either side that are searched for a year. */
const neighbours = 12;

function namesOtherYear({ mentions }: Prose, index: number, mention: Mention, year: AcademicYear): boolean {
  const near = mentions.slice(Math.max(0, index - neighbours), index + neighbours + 1);
  return near.some(
    ({ said, sentence }) =>
      sentence.start === mention.sentence.start &&
      ((said.kind === "academicYear" && said.year !== year) ||
        (said.kind === "year" && said.year !== summerYear(year) && said.year !== startYear(year))),
  );
}

/** So many characters of the same point are looked back on for whom it is about. */
const paragraphReach = 400;

/** What stands before the sentence in the same paragraph or point of a list. */
function earlierInPoint({ plain }: Prose, { sentence }: Mention): string {
  const text = plain.slice(Math.max(0, sentence.start - paragraphReach), sentence.start);
  return text.slice(text.lastIndexOf("\n") + 1);
}
