import type { SubjectGrade } from "../../pupil";

/**
 * Scores between which a pupil lies who was working below the level of a Key Stage 2 test. DfE gives each
 * pre-key-stage standard a nominal score; that list could not be found, so that only its ends are held.
 */
export const belowTest: {
  readonly least: number;
  readonly most: number;
  /** B on a test; of teacher assessments below the standard of the pre-key-stage, the standards, engagement model. */
  readonly codes: ReadonlySet<string>;
  readonly source: string;
  readonly reviewed: string;
} = {
  least: 59,
  most: 79,
  codes: new Set([
    "B",
    "BLW",
    "EM",
    "PKS",
    "PK",
    "PKF",
    "PKE",
    "PKG",
    "PK1",
    "PK2",
    "PK3",
    "PK4",
    "PK5",
    "PK6",
  ]),
  source:
    "DfE, KS4 ready reckoner 2022 to 2024: the lowest group begins at 59; STA, scaled scores at key stage 2 begin at 80",
  reviewed: "2026-11-28",
};

/** What a cell says of a pupil who was working below the level of the test: "B"; null for any other cell. */
export function belowTestCode({ reading }: SubjectGrade): string | null {
  if (reading.kind === "blank" || reading.kind === "notApplicable") return null;
  const said = reading.kind === "grade" ? reading.code : reading.raw;
  const code = said.trim().toUpperCase().replace(/ /g, "");
  return belowTest.codes.has(code) ? code : null;
}
