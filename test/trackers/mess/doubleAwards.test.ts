import type { ReadOptions } from "../../../src/core/reader/readTracker";
import { normalUpn, readAll } from "../../support/normalTracker";
import { serialOf } from "../../support/rawWorkbook";
import type { TestCell } from "../../support/rawWorkbook";
import { finding } from "../../core/reader/reading";

/** What a column of grades says: both grades of a pair. */
function column(heading: string, typed: readonly TestCell[], options: Partial<ReadOptions> = {}) {
  const rows = typed.map((value, nth) => [normalUpn(nth + 1), 11, value]);
  const reading = readAll([{ name: "Y11", rows: [["UPN", "NCY", heading], ...rows] }], options);
  const read = reading.pupils.map(({ grades: [grade] }) => {
    const found = grade?.reading;
    if (found?.kind !== "grade") return found?.kind;
    return found.pair === undefined ? found.code : `${found.pair.higher} and ${found.pair.lower}`;
  });
  return { reading, read };
}

/** What Excel makes of "5-4": 5 April of the year it is typed in. */
function turned(day: number, month: number): TestCell {
  const iso = `2025-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  const name = "Jan Feb Mar Apr May Jun Jul Aug Sep".split(" ")[month - 1] ?? "";
  return { value: serialOf(iso), format: "dd-mmm", text: `${String(day).padStart(2, "0")}-${name}` };
}

const old = { academicYear: "2013/14", asAt: "2014-09-30" };

describe("double awards", () => {
  it("keep both grades, and the lower one as the code", () => {
    const { read, reading } = column("Combined Science result", ["5-4", "54", "4 4", "4/3", "5", "U"]);
    expect(read).toEqual(["5 and 4", "5 and 4", "4 and 4", "4 and 3", "5", "U"]);
    expect(reading.pupils[0]?.grades[0]?.reading).toMatchObject({ code: "4", raw: "5-4" });
  });

  it.each(["95", "34", "3-4", "5-3", "1-U"])("%s is no pair that is awarded, and is not read", (typed) => {
    const { read, reading } = column("Combined Science result", [typed, "44"]);
    expect(read[0]).toBe("unreadable");
    expect(finding(reading, "grade-unreadable")?.message).toContain("a pair of neighbouring GCSE grades");
  });

  it("were pairs of letters before", () => {
    expect(column("Dual Science result", ["BC", "CC", "A*A", "CB"], old).read).toEqual([
      ...["B and C", "C and C", "A* and A", "unreadable"],
    ]);
  });

  it("may stand under Science, where 5/4 among single grades is a doubt", () => {
    expect(column("Science result", ["55", "5-4", "44"]).read).toEqual(["5 and 5", "5 and 4", "4 and 4"]);
    expect(column("Science result", ["5", "5-4", "4", "3"]).read).toEqual(["5", "4", "4", "3"]);
  });

  it("make the columns of a Science tab grades", () => {
    const rows = [["UPN", "Yr", "Target", "Aut", "Spr"], [normalUpn(1), 11, "55", "33", "54"], [normalUpn(2), 11, "44", "22", "32"]]; // prettier-ignore
    const { columns } = readAll([{ name: "Science", rows }]);
    expect(columns.slice(2)).toMatchObject([
      { subject: "science", role: "target" },
      { subject: "science", role: "workingAt" },
      { subject: "science", role: "workingAt" },
    ]);
  });

  it("do not make marks of another subject grades", () => {
    const rows = [["UPN", "Yr", "Target", "Aut"], [normalUpn(1), 11, "5", "33"], [normalUpn(2), 11, "4", "22"]]; // prettier-ignore
    const { columns } = readAll([{ name: "Maths", rows }]);
    expect(columns.slice(2)).toMatchObject([{ subject: "mathematics" }, { field: "unused" }]);
  });
});

describe("grades that Excel turned into dates", () => {
  it("are read as the pair under a double award, and named", () => {
    const { read, reading } = column("Combined Science result", [turned(4, 4), turned(5, 4), "3-3"]);
    expect(read).toEqual(["4 and 4", "5 and 4", "3 and 3"]);
    expect(finding(reading, "grade-date-read")).toMatchObject({
      cells: ["C2", "C3"],
      severity: "worthALook",
    });
  });

  it("are not read where day and month are no pair", () => {
    const { read, reading } = column("Combined Science result", [turned(4, 5), turned(9, 5), "3-3"]);
    expect(read.slice(0, 2)).toEqual(["unreadable", "unreadable"]);
    expect(finding(reading, "grade-turned-date")).toMatchObject({ cells: ["C2", "C3"], severity: "mustFix" });
  });

  it("are not read in any other subject", () => {
    const { read, reading } = column("Maths result", ["5", turned(5, 4)]);
    expect(read).toEqual(["5", "unreadable"]);
    expect(finding(reading, "grade-turned-date")?.message).toContain(
      "Excel makes one of grades typed as 5-4",
    );
  });
});
