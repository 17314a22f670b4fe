import { analyse } from "../../../src/core/analysis/analyse";
import type { ReadOptions } from "../../../src/core/reader/readTracker";
import { answers, normalUpn, readAll } from "../../support/normalTracker";
import { indicatorOf } from "../../support/pupils";
import type { TestCell } from "../../support/rawWorkbook";
import { codes } from "../../core/reader/reading";

/**
 * Fourteen invented pupils of Year 11 who sat English and maths, some of them twice. `first` have both on the
 * first attempt alone; `best` with the resits.
 */
const pupils: readonly {
  readonly grades: readonly TestCell[];
  readonly first: boolean;
  readonly best: boolean;
}[] = [
  { grades: ["5", "5", null, null], first: true, best: true },
  { grades: ["4", "4", null, null], first: true, best: true },
  { grades: ["3", "5", "4", null], first: false, best: true },
  { grades: ["5", "3", null, "4"], first: false, best: true },
  { grades: ["3", "3", "4", "4"], first: false, best: true },
  { grades: ["3", "3", "4", "3"], first: false, best: false },
  { grades: ["4", "4", "3", null], first: true, best: true },
  { grades: ["2", "4", "3", null], first: false, best: false },
  { grades: ["U", "5", "4", null], first: false, best: true },
  { grades: ["X", "5", "4", null], first: true, best: true },
  { grades: [null, "5", "4", null], first: true, best: true },
  { grades: ["4", "3", null, "X"], first: false, best: false },
  { grades: ["4", "3", null, "U"], first: false, best: false },
  { grades: ["1", "1", null, null], first: false, best: false },
];

const headings = ["English Language result", "Maths result", "Eng Lang re-sit", "Maths GCSE resit"];

function read(
  columns: readonly string[],
  rows: readonly (readonly TestCell[])[],
  options: Partial<ReadOptions> = {},
) {
  const cells = rows.map((grades, nth) => [normalUpn(nth + 1), 11, ...grades]);
  const reading = readAll([{ name: "Y11", rows: [["UPN", "NCY", ...columns], ...cells] }], options);
  return { reading, asked: reading.questions.filter(({ id }) => id.startsWith("resits")) };
}

/** Who attains a measure, by the place in the list. */
function attained(
  reading: ReturnType<typeof readAll>,
  measure: string,
  entryRule: "first" | "best",
): number[] {
  const indicators = [indicatorOf({ id: measure, measure })];
  const settings = { ...reading.settings, entryRule };
  const decisions = new Map<string, string>();
  const [result] = analyse({ pupils: reading.pupils, indicators, settings, decisions }).indicators;
  const yes = (result?.buckets ?? []).filter(({ bucket }) => bucket === "yes");
  const keys = reading.pupils.map(({ key }) => key);
  return yes.map(({ pupil }) => keys.indexOf(pupil.key) + 1).sort((a, b) => a - b);
}

function whoAre(kind: "first" | "best"): number[] {
  return pupils.flatMap((pupil, at) => (pupil[kind] ? [at + 1] : []));
}

describe("columns of a resit", () => {
  const { reading, asked } = read(headings, pupils.map(({ grades }) => grades)); // prettier-ignore

  it("are results of their subject, asked about once a list", () => {
    expect(asked).toMatchObject([
      {
        id: "resits:Y11",
        options: ["a later attempt", "left out"],
        assumed: "a later attempt",
        at: { cell: "E1" },
      },
    ]);
    expect(reading.columns.slice(4)).toMatchObject([
      { subject: "englishLanguage", role: "result", scale: "9-1" },
      { subject: "mathematics", role: "result", scale: "9-1" },
    ]);
    expect(reading.questions.filter(({ id }) => id.startsWith("which-column"))).toEqual([]);
  });

  it("change nothing for a pupil whose first entry counts, and make a pass where the best one does", () => {
    expect(attained(reading, "ks4-em-4", "first")).toEqual(whoAre("first"));
    expect(attained(reading, "ks4-em-4", "best")).toEqual(whoAre("best"));
  });

  it("are not used where the officer leaves them out", () => {
    const out = read(headings, pupils.map(({ grades }) => grades), answers(["resits:Y11", "left out"])); // prettier-ignore
    expect(out.reading.columns.slice(4).map(({ field }) => field)).toEqual(["unused", "unused"]);
    const without = pupils.flatMap(({ grades: [english, maths] }, at) =>
      Number(english) >= 4 && Number(maths) >= 4 ? [at + 1] : [],
    );
    expect(attained(out.reading, "ks4-em-4", "best")).toEqual(without);
  });
});

describe("a resit of November 2013", () => {
  const letters = (resit: string, after?: string) => {
    const year = { academicYear: "2013/14", asAt: "2014-09-30" };
    const rows = [["D", "C", "C", null], ["C", "D", null, "C"], ["D", "D", "D", "C"], ["C", "C", null, null]]; // prettier-ignore
    const columns = [`English Language result${after ?? ""}`, `Maths result${after ?? ""}`, `Eng Lang ${resit}`, `Maths ${resit}`]; // prettier-ignore
    return read(columns, rows, year).reading;
  };

  it("stands beside what was sat before 29 September 2013, and the better of them counts", () => {
    expect(attained(letters("resit Nov 13"), "ks4-em-c", "first")).toEqual([1, 2, 4]);
  });

  it("of June 2014 comes after the first entry, which counts alone", () => {
    expect(attained(letters("resit June 14"), "ks4-em-c", "first")).toEqual([4]);
    expect(attained(letters("resit June 14"), "ks4-em-c", "best")).toEqual([1, 2, 4]);
  });

  it("is told from a first entry by the months of both", () => {
    expect(attained(letters("resit Jun 14", " Nov 13"), "ks4-em-c", "first")).toEqual([4]);
    expect(attained(letters("resit Nov 13", " Jun 13"), "ks4-em-c", "first")).toEqual([1, 2, 4]);
  });
});

describe("a heading with resit", () => {
  const rows = (typed: readonly TestCell[]) => typed.map((value) => ["4", value]);

  it.each(["Maths resit", "Resit Maths", "Maths GCSE retake", "Maths › 2nd entry", "Maths re-sit Nov"])(
    "%s is a later attempt of maths",
    (heading) => {
      const { reading, asked } = read(["Maths result", heading], rows(["5", null, "4"]));
      expect(asked).toHaveLength(1);
      expect(reading.pupils[0]?.grades[1]).toMatchObject({
        subject: "mathematics",
        role: "result",
        resit: true,
      });
    },
  );

  it("over Y and N, or with other words, holds no grades and is not used", () => {
    for (const heading of ["Maths resit", "Maths resit needed", "Maths resit date"]) {
      const { reading, asked } = read(["Maths result", heading], rows(["Y", "N", "Y"]));
      expect(asked).toEqual([]);
      expect(reading.columns[3]).toMatchObject({ field: "unused" });
      expect(codes(reading)).not.toContain("grade-unreadable");
    }
  });

  it("is a target or a forecast where it says so", () => {
    const { reading, asked } = read(["Maths result", "Maths resit target"], rows(["5", "4"]));
    expect(asked).toEqual([]);
    expect(reading.columns[3]).toMatchObject({ role: "target" });
  });

  it("of the autumn after is left out until the officer counts it", () => {
    const autumn = { asAt: "2026-01-20", academicYear: "2024/25" };
    for (const heading of ["Maths resit Nov 25", "Maths resit Nov"]) {
      const { reading, asked } = read(["Maths result", heading], rows(["5", "4"]), autumn);
      expect(asked).toMatchObject([{ assumed: "left out" }]);
      expect(asked[0]?.text).toContain("after 2024/25");
      expect(reading.columns[3]).toMatchObject({ field: "unused" });
    }
  });

  it("tells nothing of the academic year", () => {
    const { reading } = read(["Maths result June 25", "Maths resit Nov 25"], rows(["5", "4"]), {
      ...{ academicYear: null, term: null, asAt: "2025-12-01" },
    });
    expect(reading.settings.academicYear).toBe("2024/25");
  });

  it("alone makes no results of a list of working-at grades", () => {
    const { reading } = read(["Eng Lang Spr WA", "Maths Spr WA", "Maths resit Nov"], [["4", "3", "4"], ["5", "5", null]], { term: "spring", asAt: "2025-02-20" }); // prettier-ignore
    expect(attained(reading, "ks4-em-4", "best")).toEqual([2]);
  });
});
