import { headingWords } from "../headings/headingText";
import { readPart } from "../headings/readPart";
import { vocationalWords } from "../headings/subjectHeadings";
import { otherQualifications, titleNoise } from "./longWords";

/** What a cell says of the kind of grade beside it. */
export type TypeText =
  /** Words of a heading: target, working at, result. */
  | { readonly kind: "measure"; readonly words: string }
  /** A national test, beside which teacher assessments stand. */
  | { readonly kind: "test" }
  | { readonly kind: "teacherAssessment" }
  /** A kind of qualification. */
  | { readonly kind: "qualification" }
  | { readonly kind: "unknown" };

const testShape =
  /^(?:(?:ks[12]|key stage [12]|national) )?(?:sats?|tests?)(?: (?:result|outcome|score)s?)?$/;
const assessedShape =
  /^(?:(?:ks[12]|key stage [12]) )?(?:ta|teacher assess(?:ment|ed)s?)(?: (?:result|outcome)s?)?$/;

export function readTypeText(text: string): TypeText {
  const words = headingWords(text);
  const plain = words.join(" ");
  if (testShape.test(plain)) return { kind: "test" };
  if (assessedShape.test(plain)) return { kind: "teacherAssessment" };
  const { core, role, hint, term } = readPart(text);
  if (core === "" && (role !== null || (hint !== null && hint !== "levels") || term !== null))
    return { kind: "measure", words: text.slice(0, 100) };
  return words.length > 0 && isQualification(words) ? { kind: "qualification" } : { kind: "unknown" };
}

function isQualification(words: readonly string[]): boolean {
  const plain = ` ${words.join(" ")} `;
  return (
    otherQualifications.some((phrase) => plain.includes(` ${phrase} `)) ||
    words.some((word) => vocationalWords.has(word)) ||
    words.every((word) => titleNoise.has(word))
  );
}
