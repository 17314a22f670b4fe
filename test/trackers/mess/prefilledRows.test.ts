import { codes, finding } from "../../core/reader/reading";
import { normalUpn, readAll } from "../../support/normalTracker";
import { error } from "../../support/rawWorkbook";
import type { TestCell } from "../../support/rawWorkbook";

const worked = (value: string | number): TestCell => ({ value, text: String(value), hasFormula: true });
const failed: TestCell = { value: "#N/A", type: "error", text: "#N/A", hasFormula: true };

/** Three pupils, and formulas filled down to row 20 for those who will come. */
function prefilled(name: TestCell, age: TestCell, year: TestCell) {
  const pupil = (nth: number): TestCell[] => {
    const name = `Pupil ${["Ash", "Bee", "Cole"][nth - 1] ?? ""}`;
    return [normalUpn(nth), name, worked(15), worked(10), "4", "5", worked(-1), worked("Yes")];
  };
  const empty: TestCell[] = [name, name, age, year, null, null, worked(0), worked("No")];
  return readAll([
    {
      name: "Tracker",
      rows: [
        ["UPN", "Name", "Age", "NCY", "Eng WA", "Eng target", "Gap", "On track?"],
        ...[1, 2, 3].map(pupil),
        ...Array.from({ length: 16 }, () => empty),
      ],
    },
  ]);
}

describe("rows below the last pupil that are filled with formulas", () => {
  it.each([
    ["blanks", null, worked(125), worked(0)],
    ["texts without a letter", worked(""), worked(125), failed],
    ["zeros", worked(0), worked(125), worked(0)],
    ["errors", failed, failed, failed],
    ["errors that were pasted", worked(0), error("#VALUE!"), worked(0)],
  ])("are nobody where the names are %s", (_, name, age, year) => {
    const reading = prefilled(name, age, year);
    expect(reading.pupils.map((pupil) => pupil.name)).toEqual(["Pupil Ash", "Pupil Bee", "Pupil Cole"]);
    expect(finding(reading, "total-row")).toBeUndefined();
  });

  it("nothing is said of them, and On track? is no grade", () => {
    expect(codes(prefilled(worked(0), worked(125), worked(0)))).toEqual(["columns-unused"]);
  });
});
