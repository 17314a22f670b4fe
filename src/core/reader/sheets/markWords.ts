import { headingText } from "../headings/headingText";

/** Headings under a subject that tell which of its marks a column holds, none of which is a grade by its name. */
const markWords =
  /^(?:raw|raw (?:score|mark)s?|marks?|scores?|test|test (?:score|mark|result)s?|papers?(?: \d)?|(?:st(?:andar)?di[sz]ed|std|standard) ?(?:score)?s?|scaled ?(?:score)?s?|met|met exs|expected|exp|at exp|higher|gds|age|points?|level|sub ?level|diff|difference|total|percentage|rank|rag)$/;

/** True for "Raw", "Test", "Marks", "Met?" and the like. */
export function isMarkWord(text: string): boolean {
  return markWords.test(headingText(text));
}

/** True for "Test" and "Test score", of which only its neighbours tell whether it is raw. */
export function isTestWord(text: string): boolean {
  return /^test(?: (?:score|result)s?)?$/.test(headingText(text));
}
