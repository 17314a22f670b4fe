import type { Pupil, Reading, TermlyRecord, YearlyRecord } from "../../../src/core/domain/pupil";
import { aPupil, gradeOf, results, value } from "../../support/pupils";
import type { MeasureExample } from "./measureExample";

const unreadable = { kind: "unreadable", raw: "#N/A" } as const;

function termly(part: Partial<TermlyRecord>): Pupil {
  return { ...aPupil, termly: { ...aPupil.termly, ...part } };
}

function yearly(part: Partial<YearlyRecord>): Pupil {
  return { ...aPupil, yearly: { ...aPupil.yearly, ...part } };
}

/** Examples of one field; the first value gives the most. */
function ofField<K extends keyof TermlyRecord>(
  measure: string,
  field: K,
  most: TermlyRecord[K],
  least: TermlyRecord[K],
): MeasureExample {
  const of = (reading: Reading<unknown>): Pupil => termly({ [field]: reading });
  return { measure, most: of(most), least: of(least), notKnown: of(unreadable) };
}

function withTarget(workingAt: string, target: string): Pupil {
  const grades = [
    gradeOf("mathematics", workingAt, { ...results, role: "workingAt" }),
    gradeOf("mathematics", target, { ...results, role: "target" }),
  ];
  return { ...aPupil, grades };
}

export const termlyExamples: readonly MeasureExample[] = [
  ofField("attendance", "attendance", value("99.5"), value("80")),
  ofField("absence-overall", "attendance", value("80"), value("99.5")),
  ofField("absence-persistent", "attendance", value("80"), value("95.5")),
  ofField("absence-severe", "attendance", value("50"), value("50.1")),
  ofField("suspended", "suspendedDays", value("0.5"), value("0")),
  ofField("pep-in-time", "pepInTime", value("yes"), value("no")),
  ofField("pep-green", "pepQuality", value("GREEN"), value("AMBER")),
  ofField("sdq-concern", "sdq", value(17), value(16)),
  ofField("sdq-mean", "sdq", value(40), value(0)),
  {
    measure: "school-move",
    most: yearly({ schoolMoves: value("1") }),
    least: yearly({ schoolMoves: value("0") }),
    notKnown: yearly({ schoolMoves: unreadable }),
  },
  {
    measure: "neet",
    most: yearly({ destination: value("NEET") }),
    least: yearly({ destination: value("EET") }),
    notKnown: yearly({ destination: unreadable }),
  },
  {
    measure: "progress-on-track",
    most: withTarget("C", "C"),
    least: withTarget("E", "C"),
    notKnown: withTarget("#N/A", "C"),
  },
];
