import type { Pupil } from "../../pupil";
import type { MeasureContext, Missing, Verdict } from "../measure";
import { standingOn } from "./standard";
import type { Standard, Standing } from "./standard";

const notOfTheCohort = "not assessed with this year's cohort (left, early or late)";

/**
 * Whether a pupil meets every standard, pupil by pupil: one no is a no, whatever is not known; the combined
 * figure can never be had from the figures of the subjects. Source: DfE, key stage 2 attainment methodology.
 */
export function combinedVerdict(
  pupil: Pupil,
  standards: readonly Standard[],
  context: MeasureContext,
): Verdict {
  const standings = standards.map((standard) => standingOn(pupil, standard, context));
  const having = (answer: Standing["answer"]): readonly Standing[] =>
    standings.filter((each) => each.answer === answer);
  const [no, open, apart] = [having("no"), having("notKnown"), having("excluded")];
  const plain = { missing: [], notEntered: false } as const;
  if (apart.length > 0 && no.length === 0) return { ...plain, answer: "excluded", why: notOfTheCohort };
  if (no.length > 0) return { ...plain, answer: "no", why: words(no), missing: no.map(missingPart) };
  if (open.length === 0) return { ...plain, answer: "yes", why: words(standings) };
  if (open.every(({ grade }) => isBlank(grade)) && open.length === standings.length)
    return { ...plain, answer: "notKnown", why: "nothing recorded" };
  const undecided = open.flatMap(({ grade }) => (grade === null || isBlank(grade) ? [] : [grade]));
  return { ...plain, answer: "notKnown", why: words(open), undecided };
}

function isBlank(grade: Standing["grade"]): boolean {
  return grade === null || grade.reading.kind === "blank";
}

function missingPart({ standard, has, asked, short, scale }: Standing): Missing {
  return { kind: "part", label: standard.label, has, asked, short, scale };
}

function words(standings: readonly Standing[]): string {
  return standings.map(({ why }) => why).join("; ");
}
