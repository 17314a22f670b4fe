import { analyse } from "../../../src/core/analysis/analyse";
import type { Results } from "../../../src/core/analysis/results";
import { decimal, exactText, roundHalfUp } from "../../../src/core/domain/exact";
import type { Pupil } from "../../../src/core/domain/pupil";
import fc from "../../support/properties";
import { aPupil, indicatorOf, settingsOf, value } from "../../support/pupils";

/** A pupil by sex with sessions possible and missed; without sessions an attendance percentage alone. */
type Row = readonly [sex: "F" | "M", possible: number | null, missed: number];

function resultsOf(rows: readonly Row[]): Results {
  return analyse({
    pupils: rows.map(([sex, possible, missed], row): Pupil => ({
      ...aPupil,
      key: `p${row}`,
      row,
      sex: value(sex),
      termly: { ...aPupil.termly, attendance: value(String(100 - missed)) },
      yearly:
        possible === null
          ? aPupil.yearly
          : {
              ...aPupil.yearly,
              sessionsPossible: value(String(possible)),
              sessionsMissed: value(String(missed)),
            },
    })),
    indicators: [indicatorOf({ id: "attendance", measure: "attendance", years: [11], target: null })],
    settings: settingsOf({}),
    decisions: new Map(),
  });
}

function bySex({ splits }: Results) {
  return splits.find(({ by }) => by === "sex")?.rows ?? [];
}

describe("a split of attendance", () => {
  it("is of sessions attended, of those possible, as the figure itself is", () => {
    const results = resultsOf([
      ["F", 380, 38], // attended 342
      ["F", 20, 10], // attended 10
      ["M", 300, 30], // attended 270
    ]);
    expect(results.indicators[0]?.value).toBe("88.9"); // 622 of 700
    expect(
      bySex(results).map(({ label, scored, value: figure, weight }) => [label, scored, figure, weight]),
    ).toEqual([
      ["Girls", 2, "88.0", "400"], // 352 of 400; the mean of 90% and 50% would be 70.0
      ["Boys", 1, "90.0", "300"],
    ]);
  });

  it("is the plain mean in every group where one pupil has no sessions, as the figure itself is then", () => {
    const results = resultsOf([
      ["F", 380, 38],
      ["F", 20, 10],
      ["M", null, 5],
    ]);
    expect(results.indicators[0]?.value).toBe("78.3"); // 90, 50 and 95
    expect(bySex(results).map(({ label, value: figure, weight }) => [label, figure, weight])).toEqual([
      ["Girls", "70.0", null],
      ["Boys", "95.0", null],
    ]);
  });

  it("comes to the figure, each group by its sessions", () => {
    const sessions = fc
      .integer({ min: 1, max: 400 })
      .chain((possible) =>
        fc.tuple(
          fc.constantFrom("F" as const, "M" as const),
          fc.constant(possible),
          fc.integer({ min: 0, max: possible }),
        ),
      );
    fc.assert(
      fc.property(fc.array(sessions, { minLength: 1, maxLength: 12 }), (rows) => {
        const results = resultsOf(rows);
        for (const { label, weight, value: figure } of bySex(results)) {
          const group = rows.filter(([sex]) => sex === (label === "Girls" ? "F" : "M"));
          const possible = group.reduce((all, [, each]) => all + each, 0);
          const missed = group.reduce((all, [, , each]) => all + each, 0);
          expect(weight).toBe(String(possible));
          expect(figure).toBe(
            roundHalfUp(
              decimal(String(possible - missed))
                .mul(100)
                .div(possible),
              1,
            ),
          );
        }
        const all = bySex(results).reduce((sum, { weight }) => sum + Number(weight), 0);
        const attended = rows.reduce((sum, [, possible, missed]) => sum + possible - missed, 0);
        expect(results.indicators[0]?.exact).toBe(exactText(decimal(String(attended)).mul(100).div(all)));
      }),
      { numRuns: 200 },
    );
  });
});
