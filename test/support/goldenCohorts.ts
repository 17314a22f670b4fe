import type { Pupil } from "../../src/core/domain/pupil";
import { pupilsOf } from "./pupils";

/** Rows of a cohort drawn by count; the figures of the two golden workbooks, with invented pupils. */
interface Group {
  readonly count: number;
  readonly sen: string;
  readonly need: string;
  readonly school: string;
}

const headings =
  "key | began | sen | need | school | englishLanguage | mathematics | science | additionalScience | history | art";

/** Grades by place in the cohort: who attains, who lacks maths only, who is not entered, and the rest. */
function grades(index: number, attained: number): string {
  if (index < attained) return "C | C | C | C | C | D";
  if (index < attained + 9) return "C | D | C | C | C | C";
  if (index < attained + 9 + 9) return "· | · | · | · | · | G";
  if (index < attained + 9 + 9 + 4) return "F | C | E | E | D | D";
  if (index < attained + 9 + 9 + 4 + 8) return "C | F | E | E | D | D";
  return "E | F | F | G | U | D";
}

function cohort(groups: readonly Group[], attained: number, late: number): readonly Pupil[] {
  const rows = groups.flatMap(({ count, sen, need, school }) =>
    Array.from({ length: count }, () => [sen, need, school]),
  );
  const counted = rows.map(([sen, need, school], index) => {
    const place = (index + attained) % rows.length;
    return `p${index} | 2010-01-04 | ${sen} | ${need} | ${school} | ${grades(rows.length - 1 - place, attained)}`;
  });
  const tooLate = Array.from(
    { length: late },
    (_, index) => `late${index} | 2013-04-02 | N | · | academy | C | C | C | C | C | C`,
  );
  return pupilsOf([headings, ...counted, ...tooLate].join("\n"));
}

/** 79 counted of 81: 25 statements by need, 26 others with SEN in mainstream, 28 without; 17 in special schools. */
export const lancashire79 = cohort(
  [
    { count: 3, sen: "S", need: "ASD", school: "special" },
    { count: 11, sen: "S", need: "BESD", school: "special" },
    { count: 3, sen: "S", need: "MLD", school: "special" },
    { count: 6, sen: "S", need: "MLD", school: "academy" },
    { count: 1, sen: "S", need: "SLCN", school: "academy" },
    { count: 1, sen: "S", need: "SLD", school: "academy" },
    { count: 14, sen: "A", need: "BESD", school: "secondary" },
    { count: 12, sen: "P", need: "MLD", school: "secondary" },
    { count: 28, sen: "N", need: "·", school: "secondary" },
  ],
  7,
  2,
);

/** 38 counted, of whom 5 attained. */
export const wirral38 = cohort([{ count: 38, sen: "N", need: "·", school: "secondary" }], 5, 0);
