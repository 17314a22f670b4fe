import { columns } from "../../core/reader/reading";
import { normalUpn, readAll } from "../../support/normalTracker";
import type { TestCell } from "../../support/rawWorkbook";

/** A list of Year 9 in the summer of 2024/25. */
function read(headings: readonly TestCell[], ...rows: readonly (readonly TestCell[])[]) {
  const cells = rows.map((row, nth) => [normalUpn(nth + 1), 9, ...row]);
  return readAll([{ name: "List", rows: [["UPN", "NCY", ...headings], ...cells] }]);
}

describe("Pupil Premium Plus", () => {
  it("of terms is added up by financial year, in which the summer stands apart", () => {
    const reading = read(
      ["PP+ allocated Autumn", "PP+ allocated Spring", "PP+ allocated Summer", "PP+ spent Autumn"],
      [600, "£600", 620.5, 300],
      [600, "", null, 250],
      ["", "", "", ""],
    );
    const summer = { from: 2025, terms: ["summer"], spent: null, comparable: true };
    const before = { from: 2024, terms: ["autumn", "spring"] };
    expect(reading.pupils.map(({ funding }) => funding.premiumTerms)).toMatchObject([
      {
        value: [
          { ...before, allocated: "1200", spent: "300", comparable: false },
          { ...summer, allocated: "620.5" },
        ],
      },
      {
        value: [
          { ...before, allocated: "600", spent: "250", comparable: true },
          { ...summer, allocated: null },
        ],
      },
      {
        value: [
          { ...before, allocated: null, spent: null },
          { ...summer, allocated: null },
        ],
      },
    ]);
    expect(columns(reading).slice(2)).toEqual([
      "C premiumAllocated",
      "D premiumAllocated",
      "E premiumAllocated",
      "F premiumSpent",
    ]);
    expect(reading.pupils[0]?.funding.premiumAllocated.kind).toBe("noColumn");
  });

  it("of halves is added up, unless the whole term has a column", () => {
    const sums = (...headings: string[]) => {
      const { pupils } = read(headings, [100, 200, 250], [100, 200, 250]);
      const found = pupils[0]?.funding.premiumTerms;
      return found?.kind === "value" ? found.value.map(({ spent }) => spent) : found?.kind;
    };
    expect(sums("PP+ spent Autumn 1", "PP+ spent Autumn 2", "PP+ spent Spring 1")).toEqual(["550"]);
    expect(sums("PP+ spent Autumn 1", "PP+ spent Autumn 2", "PP+ spent Autumn")).toEqual(["250"]);
    expect(sums("PP+ spent Autumn", "PP+ spent Spring", "PP+ spent")).toBe("noColumn");
  });

  it.each([
    ["PP+ Autumn £", "PP+ Spring £"],
    ["PP+ £ Autumn", "PP+ £ Spring"],
    ["Pupil Premium Plus Autumn (£)", "Pupil Premium Plus Spring (£)"],
    ["PP+ Autumn amount", "PP+ Spring amount"],
  ])("under ‘%s’ and ‘%s’ is what was allocated", (autumn, spring) => {
    const reading = read([autumn, spring], [600, "£600"], [600, 450]);
    expect(reading.pupils[1]?.funding.premiumTerms).toMatchObject({ value: [{ allocated: "1050" }] });
  });
});
