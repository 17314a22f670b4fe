import type { ScaleId } from "../../../src/core/domain/grades/gradeReading";
import { earlyLearningGoals } from "../../../src/core/domain/grades/earlyLearningGoals";
import type { Pupil } from "../../../src/core/domain/pupil";
import { aPupil, gradeOf, results } from "../../support/pupils";
import type { MeasureExample } from "./measureExample";

type Cells = Readonly<Record<string, readonly [text: string, scale: ScaleId]>>;

function withResults(cells: Cells): Pupil {
  const grades = Object.entries(cells).map(([subject, [text, scale]]) =>
    gradeOf(subject, text, { ...results, scale }),
  );
  return { ...aPupil, grades };
}

function keyStage2(reading: string, writing: string, mathematics: string): Pupil {
  return withResults({
    reading: [reading, "KS2 scaled"],
    writing: [writing, "KS2 TA"],
    mathematics: [mathematics, "KS2 scaled"],
  });
}

const ks2 = {
  most: keyStage2("110", "GDS", "112"),
  least: keyStage2("99", "WTS", "B"),
  notKnown: keyStage2("#N/A", "#N/A", "#N/A"),
};

function levels(level: string): Pupil {
  return withResults({
    reading: [level, "NC levels"],
    writing: [level, "NC levels"],
    mathematics: [level, "NC levels"],
  });
}

function goals(grade: string): Pupil {
  return withResults(Object.fromEntries(earlyLearningGoals.map(({ id }) => [id, [grade, "EYFS"]])));
}

function one(subject: string, text: string, scale: ScaleId): Pupil {
  return withResults({ [subject]: [text, scale] });
}

export const primaryExamples: readonly MeasureExample[] = [
  ...[
    "ks2-rwm-expected",
    "ks2-rwm-higher",
    "ks2-reading-expected",
    "ks2-writing-expected",
    "ks2-maths-expected",
  ].map((measure) => ({ measure, ...ks2 })),
  { measure: "ks2-rwm-level4", most: levels("4c"), least: levels("3a"), notKnown: levels("#REF!") },
  { measure: "eyfs-gld", most: goals("2"), least: goals("1"), notKnown: goals("#REF!") },
  {
    measure: "phonics",
    most: one("phonics", "Wa", "phonics"),
    least: one("phonics", "31", "phonics marks"),
    notKnown: one("phonics", "#REF!", "phonics"),
  },
  {
    measure: "mtc-25",
    most: one("multiplicationTables", "25", "MTC"),
    least: one("multiplicationTables", "24", "MTC"),
    notKnown: one("multiplicationTables", "26", "MTC"),
  },
];
