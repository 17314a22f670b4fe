import { earlyLearningGoals } from "../../domain/grades/earlyLearningGoals";
import type { SubjectId } from "../../domain/grades/subjects";

/** Short names of the goals beside their own; two letters alone could be anything ("MS", "PP") and are not here. */
const shortNames: Readonly<Record<SubjectId, string>> = {
  elgListening: "LAU | Listening and attention | Listening and understanding",
  elgSpeaking: "SPE | Speak",
  elgSelfRegulation: "Self regulation",
  elgManagingSelf: "Manage self",
  elgGrossMotor: "GMS | Gross motor | Gross motor skill",
  elgFineMotor: "FMS | Fine motor | Fine motor skill",
  elgWordReading: "Word read",
  elgWriting: "Writing ELG",
  elgNumber: "Number ELG | Maths number | Mathematics number",
  elgPatterns: "NUP | Number patterns",
  elgPast: "Past & present",
  elgPeople: "People cultures and communities",
  elgNaturalWorld: "Natural world",
  elgMaterials: "Creating materials",
  elgImaginative: "Imaginative and expressive | Being imaginative",
};

/** Names that mean another column when they stand alone. */
const notAlone: ReadonlySet<SubjectId> = new Set(["elgWriting", "elgNumber"]);

/** Headings of the early learning goals, parted by "|": "ELG 1", "ELG01 LAU", "Word reading". */
export const earlyYearsHeadings: readonly (readonly [SubjectId, string])[] = earlyLearningGoals.map(
  ({ id, label }, index) => {
    const number = index + 1;
    const short = shortNames[id]?.split("|") ?? [];
    const names = [...(notAlone.has(id) ? [] : [label]), ...short.map((name) => name.trim())];
    const numbered = [`ELG ${number}`, `ELG ${String(number).padStart(2, "0")}`];
    const both = numbered.flatMap((elg) => [label, ...names].map((name) => `${elg} ${name}`));
    return [id, [...names, ...numbered, ...both, `ELG ${label}`].join("|")];
  },
);
