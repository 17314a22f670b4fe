import fc from "fast-check";
import { analyse } from "../../../../src/core/analysis/analyse";
import { everyoneListed, twelveMonthsRule } from "../../../../src/core/domain/careRule";
import type { Pupil } from "../../../../src/core/domain/pupil";
import { publicPages } from "../../../../src/core/plans/public/publicPages";
import type { PublicSource } from "../../../../src/core/plans/public/publicPages";
import { indicatorOf, pupilsOf, settingsOf } from "../../../support/pupils";
import { publicSource } from "../../../support/publicSources";

/** What the scorecard prints under Pupils, by indicator. */
function pupilsShown(source: PublicSource): ReadonlyMap<string, string> {
  const scorecard = publicPages(source).documents.find(({ mark }) => mark === "scorecard");
  const rows = scorecard?.blocks.flatMap((block) => block.rows) ?? [];
  return new Map(
    rows.flatMap(({ key, cells }) => {
      const content = cells.find(({ column }) => column === "pupils")?.content;
      if (!key.startsWith("indicator:") || content === undefined) return [];
      return [
        [
          key.slice("indicator:".length),
          content.kind === "number" ? content.shown : "text" in content ? content.text : "",
        ],
      ];
    }),
  );
}

const line = (year: string, care: string, five: string, em: string): string =>
  `11 | ${care} | ${five} | ${em}`.replace("11", year);
const times = (count: number, text: string): string[] => Array.from({ length: count }, () => text);

function sourceOf(rows: readonly string[]): PublicSource {
  const pupils = pupilsOf(["year | 12m | ready:ks4-5ac | ready:ks4-5ac-em", ...rows].join("\n"));
  const one = (id: string, measure: string, care: typeof twelveMonthsRule) =>
    indicatorOf({ id, title: id, measure, care });
  const results = analyse({
    pupils,
    indicators: [
      one("em", "ks4-5ac-em", twelveMonthsRule),
      one("five", "ks4-5ac", twelveMonthsRule),
      one("all", "ks4-5ac", everyoneListed),
    ],
    settings: settingsOf(),
    decisions: new Map(),
  });
  return { results, pupils, dataAsAt: "2014-09-30", plans: [] };
}

describe("a public copy's numbers", () => {
  it("are all printed where nothing is small: 10 of 40, 20 of 40 and 30 of 60", () => {
    const shown = pupilsShown(
      sourceOf([
        ...times(10, line("11", "Y", "Y", "Y")),
        ...times(10, line("11", "Y", "Y", "N")),
        ...times(20, line("11", "Y", "N", "N")),
        ...times(10, line("11", "N", "Y", "N")),
        ...times(10, line("11", "N", "N", "N")),
      ]),
    );
    expect([...shown.values()]).toEqual(["10 of 40", "20 of 40", "30 of 60"]);
  });

  it("do not stand beside each other where one group lies within another and 2 are between: 40 of 42", () => {
    const shown = pupilsShown(
      sourceOf([
        ...times(10, line("11", "Y", "Y", "Y")),
        ...times(10, line("11", "Y", "Y", "N")),
        ...times(20, line("11", "Y", "N", "N")),
        ...times(2, line("11", "N", "Y", "N")),
      ]),
    );
    expect([shown.get("five"), shown.get("all")]).not.toEqual(["20 of 40", "22 of 42"]);
    expect(shown.get("em")).not.toMatch(/of 40$/);
  });

  it("do not tell how many met one measure but not the wider one: 10 and 12 of 40", () => {
    const shown = pupilsShown(
      sourceOf([
        ...times(10, line("11", "Y", "Y", "Y")),
        ...times(2, line("11", "Y", "Y", "N")),
        ...times(28, line("11", "Y", "N", "N")),
      ]),
    );
    expect([shown.get("em"), shown.get("five")]).not.toEqual(["10 of 40", "12 of 40"]);
  });
});

interface Shown {
  readonly members: ReadonlySet<Pupil>;
  readonly n: number;
}

/** Groups whose size the scorecard prints: those with an outcome, and those not known of each indicator. */
function groupsShown(source: PublicSource): readonly Shown[] {
  const shown = pupilsShown(source);
  return source.results.indicators.flatMap(({ indicator, buckets }) => {
    const whole = / of (\d+)/.exec(shown.get(indicator.id) ?? "")?.[1];
    const members = buckets.flatMap(({ pupil, bucket }) =>
      bucket === "yes" || bucket === "no" ? [pupil] : [],
    );
    return whole === undefined || members.length === 0
      ? []
      : [{ members: new Set(members), n: Number(whole) }];
  });
}

describe("scorecards of 120 random trackers, read with a pencil", () => {
  it("never print two sizes of groups inside each other that differ by 1 to the threshold", () => {
    fc.assert(
      fc.property(publicSource, (source) => {
        const groups = groupsShown(source);
        const { suppressionThreshold } = source.results.settings;
        const told = groups.flatMap((inner) =>
          groups
            .filter((outer) => [...inner.members].every((pupil) => outer.members.has(pupil)))
            .map((outer) => outer.n - inner.n)
            .filter((between) => between >= 1 && between <= suppressionThreshold),
        );
        expect(told).toEqual([]);
      }),
      { numRuns: 120, seed: 11 },
    );
  }, 120_000);
});
