import { decimal } from "../../../src/core/domain/exact";
import { readGrade } from "../../../src/core/domain/grades/readGrade";
import { findMeasure } from "../../../src/core/domain/measures/index";
import type { Measure, MeasureContext } from "../../../src/core/domain/measures/measure";
import type { Pupil, SubjectGrade } from "../../../src/core/domain/pupil";
import { aPupil, settingsOf } from "../../support/pupils";
import { rate } from "../../../src/core/domain/rag/rate";
import { groupReader } from "./groupReader";
import { colours, lineOf, newOutcome, record } from "./outcome";
import type { Outcome } from "./outcome";
import { policy } from "./ours";
import { academicYear, columnAt, scaleAt, subjects, termCount } from "./workload";
import type { Cell, Sheet } from "./workload";

function measureOf(id: string): Measure {
  const measure = findMeasure(id);
  if (measure === null) throw new Error(`No measure ${id}`);
  return measure;
}

const score = measureOf("ks4-attainment8");
/** In the order of `answers` of an outcome. */
const shares = ["ks4-5ac-em", "ks4-em-4", "ks4-em-5"].map(measureOf);

const settings = settingsOf({ academicYear });

function contextOf(measure: Measure): MeasureContext {
  return {
    ...{ academicYear, basis: "result", term: null, blankResults: "notEntered", entryRule: "best", settings },
    concerns: (grade) => measure.concerns(grade),
  };
}

/** A pupil with the grades of one term, as if they were results: a blank is not entered. */
function pupilIn(cells: readonly Cell[], term: number): Pupil {
  const grades = subjects.map((subject, place): SubjectGrade => {
    const scale = scaleAt(subject, term);
    const { reading } = readGrade(String(cells[columnAt(place, term)] ?? ""), scale);
    return {
      ...{ subject: subject.id, role: "result", term: null, scale, reading, sat: null },
      at: { sheet: "Y11", column: "A", row: 1 },
    };
  });
  return { ...aPupil, grades };
}

/** Hundredths of Attainment 8; NaN where it is not known, which no other engine finds. */
function scoreOf(pupil: Pupil): number {
  const verdict = score.kind === "mean" ? score.score(pupil, contextOf(score)) : null;
  return verdict?.kind === "scored" ? verdict.score.mul(100).valueOf() : NaN;
}

function answersOf(pupil: Pupil): number {
  const yes = shares.map((measure) =>
    measure.kind === "share" ? measure.attained(pupil, contextOf(measure)).answer === "yes" : false,
  );
  return yes.reduce((sum, each, place) => sum + (each ? 1 << place : 0), 0);
}

/** The workload as the product works it out for an officer: each pupil's verdict on each measure, with its reason. */
export function verdicts(sheet: Sheet): Outcome {
  const outcome = newOutcome(sheet.length);
  const groupOf = groupReader();
  for (const [place, cells] of sheet.entries())
    for (let term = 0; term < termCount; term += 1) {
      const pupil = pupilIn(cells, term);
      const total = scoreOf(pupil);
      const colour = colours.indexOf(rate(decimal(String(total / 100)), policy));
      record(
        outcome,
        place * termCount + term,
        lineOf(groupOf(cells), term),
        total,
        answersOf(pupil),
        colour,
      );
    }
  return outcome;
}
