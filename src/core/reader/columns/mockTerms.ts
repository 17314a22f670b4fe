import type { GradeRole } from "../../domain/pupil";
import type { Term } from "../../domain/term";
import { headingKey } from "../headings/headingText";
import type { HeadingQualities } from "../headings/headingMeaning";
import type { SubjectBeside } from "../headings/subjectBeside";
import type { Heading } from "../sheets/composeHeadings";
import { onSheets } from "../sheets/onSheets";
import type { PupilList } from "../sheets/pupilList";
import type { Questions } from "../questions";
import { askColumns } from "./askColumns";

/** A column of grades under a subject and other words. */
export interface BesideColumn {
  readonly heading: Heading;
  readonly beside: SubjectBeside;
}

/** What its grades are; null where it is not used. */
export type BesideUse = { readonly role: GradeRole; readonly term: HeadingQualities["term"] } | null;

const halfTerms: readonly Pick<Term, "name" | "half">[] = (["autumn", "spring", "summer"] as const).flatMap(
  (name) => ([1, 2] as const).map((half) => ({ name, half })),
);

/**
 * Mocks are sat from November to February of Year 11: the second and third half term. Source: our own reading of
 * schools' calendars, as nobody sets their days.
 */
const answers = {
  autumn: { says: "working-at grades of late autumn", from: 1 },
  spring: { says: "working-at grades of early spring", from: 2 },
} as const;

const others: ReadonlyMap<string, GradeRole | null> = new Map([
  ["the latest working-at grades", "workingAt"],
  ["not used", null],
  ["results", "result"],
  ["targets", "target"],
]);
const latest = "the latest working-at grades";

/**
 * What columns of mock examinations are, asked once. Beside other working-at grades those that name no term are taken for
 * those of late autumn, so that they never count before a later term, nor before the whole of the autumn; of several
 * the next number is a half term later. Alone they are the latest there are.
 */
export function mockUses(
  list: PupilList,
  found: readonly BesideColumn[],
  questions: Questions,
): (column: BesideColumn) => BesideUse {
  const numbers = [...new Set(found.map(numberOf))].sort((a, b) => a - b);
  const likely = numbers.length > 1 || hasOthers(list, found) ? answers.autumn.says : latest;
  const answer = ask(list, found, likely, questions);
  const placed = Object.values(answers).find(({ says }) => says === answer);
  return (column) => {
    if (placed === undefined) {
      const role = others.get(answer) ?? null;
      return role === null ? null : { role, term: column.heading.meaning.term };
    }
    const at = placed.from + numbers.indexOf(numberOf(column));
    const term = halfTerms[Math.min(at, halfTerms.length - 1)] ?? null;
    return { role: "workingAt", term: column.heading.meaning.term ?? term };
  };
}

/** "Mock 2" is 2; 0 without a number. */
function numberOf({ beside: { rest } }: BesideColumn): number {
  return Number(/\d+$/.exec(rest.join(" "))?.[0] ?? 0);
}

/** Other grades of pupils' work: those of a term, or those called current. A plain column may be the result. */
function hasOthers({ headings }: PupilList, found: readonly BesideColumn[]): boolean {
  if (found.some(({ heading }) => heading.meaning.term !== null)) return true;
  return headings.some(({ meaning: { topic, role, term, resit } }) => {
    const worked = role === "workingAt" || (term !== null && (role === null || role === "result"));
    return topic?.kind === "grade" && worked && !resit;
  });
}

function ask(list: PupilList, found: readonly BesideColumn[], likely: string, questions: Questions): string {
  return askColumns(
    list,
    found.map(({ heading }) => heading),
    { questions },
    {
      id: "mocks",
      about: `beside subject ${headingKey("mock")}`,
      text: (where, _, further) =>
        `${where}${onSheets(list, further)} ${found.length > 1 || further > 0 ? "are" : "is"} of mock examinations, which are usually sat between November and February of Year 11. What are the grades below?`,
      options: [...Object.values(answers).map(({ says }) => says), ...others.keys()],
      likely,
      once: "beside",
    },
  );
}
