import { trackerFile } from "../support/trackerFile";
import { isPass, lines, passes, printedFigures, textOf } from "./handCount";
import type { Line } from "./handCount";
import {
  worked12,
  worked12Dashes,
  worked12Expected,
  worked12ExpectedBlankNotKnown,
  worked12Outcomes,
} from "./worked12";

const subjects = ["Eng Lang", "Eng Lit", "Maths", "Science", "Add Science", "History", "Art", "RE"];

/** A cell that can still turn out to be a pass: neither a letter, X nor blank. */
const unreadable = (line: Line, subject: string) => !/^([A-GUX]\*?|–)?$/i.test(textOf(line[subject]));

function outcome(line: Line): "yes" | "no" | "notKnown" {
  const couldPass = subjects.filter((subject) => unreadable(line, subject));
  const count = passes(line, subjects);
  if (count >= 5 && isPass(line["Eng Lang"]) && isPass(line["Maths"])) return "yes";
  const best = (subject: string) => isPass(line[subject]) || couldPass.includes(subject);
  return count + couldPass.length >= 5 && best("Eng Lang") && best("Maths") ? "notKnown" : "no";
}

const keysBy = (rows: readonly Line[], wanted: string) =>
  rows.filter((line) => outcome(line) === wanted).map((line) => textOf(line["Pupil ID"]));

describe("worked12", () => {
  it.each([worked12, worked12Dashes])("$fileName has the outcomes counted by hand", (tracker) => {
    const pupils = lines(tracker.sheets[0]?.rows ?? [], 1);
    expect(keysBy(pupils, "yes")).toEqual(worked12Outcomes.yes);
    expect(keysBy(pupils, "no")).toEqual(worked12Outcomes.no);
    expect(keysBy(pupils, "notKnown")).toEqual(worked12Outcomes.notKnown);
  });

  it.each([worked12Expected, worked12ExpectedBlankNotKnown])(
    "prints figures that follow from its counts",
    (expected) => {
      expect(expected).toMatchObject(printedFigures(expected));
    },
  );

  it("counts as many pupils as it expects", () => {
    expect(worked12Outcomes.yes).toHaveLength(worked12Expected.numerator);
    expect(worked12Outcomes.notKnown).toHaveLength(worked12Expected.notKnown);
    expect(lines(worked12.sheets[0]?.rows ?? [], 1)).toHaveLength(worked12Expected.counted);
  });

  it("can be written as a file", () => {
    expect([...trackerFile(worked12).slice(0, 2)]).toEqual([0x50, 0x4b]);
  });
});
