import type { PepQuality, Pupil, Reading } from "../domain/pupil";
import { pepStateOf, pepStates } from "./pepStates";
import { ragWords } from "./wording";

type Recorded = Pick<Pupil, "termly">;

/** "12 overdue, 4 RED: returned, 3 due: no date yet, 20 in time"; states of nobody are left out. */
export function stateCounts(pupils: readonly Recorded[]): string {
  const states = pupils.map(pepStateOf);
  return pepStates
    .map((state) => [state.counted, states.filter((found) => found === state).length] as const)
    .filter(([, count]) => count > 0)
    .map(([words, count]) => `${count} ${words}`)
    .join(", ");
}

/** Of a PEP that has no grade; null where the pupil's list has no such column, so that nobody could be graded. */
const ungraded = {
  blank: "not graded",
  notApplicable: "not applicable",
  unreadable: "could not be read",
  noColumn: null,
} as const;

function gradeWords(quality: Reading<PepQuality>): string | null {
  return quality.kind === "value" ? ragWords[quality.value] : ungraded[quality.kind];
}

/**
 * "PEP quality: 20 GREEN, 3 AMBER, 1 not graded. EPM quality: 1 GREEN, 2 not graded."; a part without pupils is left
 * out.
 * @param maps grades of the pupils' maps as words, of those who have one
 */
export function qualityCounts(pupils: readonly Recorded[], maps: readonly string[]): string {
  const peps = pupils.flatMap(({ termly: { pepQuality } }) => gradeWords(pepQuality) ?? []);
  return [part("PEP quality", peps), part("EPM quality", maps)].filter((text) => text !== "").join(" ");
}

function part(title: string, grades: readonly string[]): string {
  return grades.length === 0 ? "" : `${title}: ${counted(grades)}.`;
}

const printed = [
  ragWords.GREEN,
  ragWords.AMBER,
  ragWords.RED,
  ungraded.blank,
  ungraded.notApplicable,
  ungraded.unreadable,
];

function counted(grades: readonly string[]): string {
  return printed
    .map((grade) => [grade, grades.filter((found) => found === grade).length] as const)
    .filter(([, count]) => count > 0)
    .map(([grade, count]) => `${count} ${grade}`)
    .join(", ");
}
