import { normalUpn, readAll } from "../../support/normalTracker";
import type { TestCell } from "../../support/rawWorkbook";
import { codes, columns } from "../../core/reader/reading";

function read(year: number, headings: readonly string[], cells: readonly (readonly TestCell[])[]) {
  const rows = cells.map((row, nth) => [normalUpn(nth + 1), year, ...row]);
  return readAll([{ name: `Y${year}`, rows: [["UPN", "NCY", ...headings], ...rows] }]);
}

describe("columns that bring a measure's answer", () => {
  it.each([
    ["RWM", "ks2-rwm-expected"],
    ["RWM EXS+", "ks2-rwm-expected"],
    ["Reading, Writing & Maths", "ks2-rwm-expected"],
    ["RWM GDS", "ks2-rwm-higher"],
    ["L4 RWM", "ks2-rwm-level4"],
    ["L4+ RWM", "ks2-rwm-level4"],
    ["RWM Level 4+", "ks2-rwm-level4"],
    ["Persistent absence", "absence-persistent"],
  ])("‘%s’ is a yes or no for %s", (heading, measure) => {
    const reading = read(6, [heading], [["Y"], ["N"]]);
    expect(columns(reading)[2]).toBe(`C ready:${measure}`);
    expect(reading.pupils.map(({ readyMeasures }) => readyMeasures.get(measure))).toMatchObject([
      { value: "yes" },
      { value: "no" },
    ]);
  });

  it("a standard under ‘RWM’ is what was met in all three", () => {
    const reading = read(6, ["RWM"], [["EXS"], ["GDS"], ["WTS"]]);
    const said = reading.pupils.map(({ readyMeasures }) => readyMeasures.get("ks2-rwm-expected"));
    expect(said).toMatchObject([{ value: "yes" }, { value: "yes" }, { value: "no" }]);
    expect(codes(reading)).toEqual([]);
  });

  it("‘L4b+ RWM’ asks for more than level 4, and is not taken for it", () => {
    expect(columns(read(6, ["L4b+ RWM"], [["Y"], ["N"]]))[2]).toBe("C unused");
  });

  it("‘PA?’ may be persistent absence: it is asked, and believed over yes and no", () => {
    const reading = read(9, ["PA?"], [["Y"], ["N"]]);
    expect(reading.questions).toMatchObject([{ id: "heading:Y9:PA?", assumed: "yes" }]);
    expect(columns(reading)[2]).toBe("C ready:absence-persistent");
  });

  it("‘PA’ over names is somebody, and no question", () => {
    const reading = read(9, ["PA"], [["J Marsh"], ["T Field"]]);
    expect(reading.questions).toEqual([]);
    expect(codes(reading)).toEqual(["columns-unused"]);
  });

  it("‘On track?’ is the officer's own measure, and not ours until she says so", () => {
    const reading = read(9, ["On track?"], [["Y"], ["N"]]);
    expect(reading.questions).toMatchObject([{ id: "heading:Y9:On track?", assumed: "no" }]);
  });
});

describe("columns that only stand beside grades", () => {
  it("‘Maths tier’ is Foundation or Higher, and asked of nobody", () => {
    const reading = read(11, ["Maths WA", "Maths Tier", "Sci Tier", "Tier"], [["4", "F", "F", "H"], ["5", "H", "F", "H"]]); // prettier-ignore
    expect(reading.questions).toEqual([]);
    expect(codes(reading)).toEqual(["columns-unused"]);
  });

  it("‘Left VS’ is a day on which care may have ended: it is asked", () => {
    const reading = read(9, ["Left VS"], [["01/03/2025"], [null]]);
    expect(reading.questions).toMatchObject([{ id: "heading:Y9:Left VS" }]);
  });

  it("‘No of excl’ counts how often and not how long: it is asked", () => {
    const reading = read(9, ["No of excl"], [[1], [0]]);
    expect(reading.questions).toMatchObject([{ id: "heading:Y9:No of excl", assumed: "no" }]);
  });
});
