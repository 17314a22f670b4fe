import { episodesStanding } from "../../../src/core/domain/careEpisodes";
import { latestPeriod } from "../../../src/core/domain/carePeriods";
import { twelveMonthStanding } from "../../../src/core/domain/cohorts";
import { episodeOf } from "../../support/episodes";
import { aPupil, value } from "../../support/pupils";
import { describeVectors, vectors } from "../../support/vectors";

const year = "2013/14";
const blank = { kind: "blank" } as const;

function standing(...lines: string[]): string {
  const { standing: found, reason } = episodesStanding(lines.map(episodeOf), year);
  return reason === "" ? found : `${found}: ${reason}`;
}

const less = "excluded: in care less than 12 months";
const left = "excluded: left care before 31 March 2014";
const back = "excluded: left care and came back in the year to 31 March 2014";
const short = "excluded: short-term placements (V3/V4)";

describe("12 months at 31 March 2014 by the episodes of the statutory return", () => {
  it.each([
    ["in care since 2012", ["2012-06-10 S C2 · ·"], "counted"],
    ["came on 1 April 2013", ["2013-04-01 S V2 · ·"], "counted"],
    ["came a day later", ["2013-04-02 S V2 · ·"], less],
    ["came on 31 March 2014", ["2014-03-31 S V2 · ·"], less],
    ["came after the year", ["2014-04-01 S V2 · ·"], less],
    ["changed placement only", ["2012-06-10 S C2 2013-09-15 X1", "2013-09-15 P C2 · ·"], "counted"],
    ["left and returned", ["2012-06-10 S V2 2013-09-15 E4A", "2013-10-01 S V2 · ·"], back],
    ["came and left in the year", ["2013-05-10 S V2 2013-09-15 E4A"], less],
    ["respite, V4", ["2012-06-10 S V4 · ·"], short],
    ["respite, V3, early in the year", ["2012-06-10 S V3 2013-05-01 X1", "2013-05-01 L C2 · ·"], short],
    [
      "respite that ended before the year",
      ["2012-06-10 S V3 2013-03-31 X1", "2013-03-31 L C2 · ·"],
      "counted",
    ],
    ["ceased on 31 March itself", ["2012-06-10 S C2 2014-03-31 E8"], "counted"],
    ["ceased on 30 March", ["2012-06-10 S C2 2014-03-30 E8"], left],
    ["ceased on the first day, 1 April 2013", ["2012-06-10 S C2 2013-04-01 E8"], left],
    ["ceased before the year", ["2011-06-10 S C2 2013-03-31 E8"], left],
    ["adopted in January", ["2012-06-10 S E1 2014-01-10 E12"], left],
  ] as const)("%s: %s", (_, lines, expected) => {
    expect(standing(...lines)).toBe(expected);
  });

  it("holds for any year alike", () => {
    const since = [episodeOf("2023-04-01 S C2 · ·")];
    expect(episodesStanding(since, "2023/24").standing).toBe("counted");
    expect(episodesStanding([episodeOf("2023-04-02 S C2 · ·")], "2023/24").standing).toBe("excluded");
  });
});

describe("a blank code", () => {
  it.each([
    [
      "RNE goes on where the day adjoins",
      ["2012-06-10 S C2 2013-09-15 X1", "2013-09-15 · C2 · ·"],
      "counted",
    ],
    ["RNE is a new start after a gap", ["2012-06-10 S C2 2013-09-15 ·", "2013-10-01 · C2 · ·"], back],
    [
      "RNE of the first episode leaves it open",
      ["2013-10-01 · C2 · ·"],
      "cannotTell: an episode does not say why it began (RNE)",
    ],
    ["RNE of long ago does not matter", ["2012-06-10 · C2 · ·"], "counted"],
    ["REC goes on where the day adjoins", ["2012-06-10 S C2 2013-09-15 ·", "2013-09-15 P C2 · ·"], "counted"],
    ["REC of the last episode is an end", ["2012-06-10 S C2 2013-09-15 ·"], left],
    ["LS leaves it open", ["2012-06-10 S · · ·"], "cannotTell: an episode has no legal status (LS)"],
    [
      "LS of an episode before the year does not matter",
      ["2011-06-10 S · 2012-06-10 X1", "2012-06-10 P C2 · ·"],
      "counted",
    ],
  ] as const)("%s", (_, lines, expected) => {
    expect(standing(...lines)).toBe(expected);
  });
});

describe("what cannot be read", () => {
  it.each([
    ["? S C2 · ·", "cannotTell: the day an episode began (DECOM) cannot be read"],
    ["2012-06-10 S C2 ? E8", "cannotTell: the day an episode ended (DEC) cannot be read"],
    ["2012-06-10 S C2 2012-01-01 E8", "cannotTell: an episode began after it ended: check both dates"],
    ["2012-06-10 S C2 · E8", "cannotTell: an episode says why it ceased (REC), but not when (DEC)"],
  ])("%s", (line, expected) => {
    expect(standing(line)).toBe(expected);
  });

  it("does not save a child from a break that is known", () => {
    expect(standing("? S C2 · ·", "2013-10-01 S V2 · ·")).toBe(less);
  });
});

describe("the period in care that began last", () => {
  const period = (...lines: string[]) => {
    const found = latestPeriod(lines.map(episodeOf));
    return found && [found.began, found.ended, found.latest.legalStatus];
  };

  it("goes back over changes within it, in whatever order the rows stand", () => {
    const rows = ["2013-09-15 P E1 · ·", "2009-01-01 S V2 2010-01-01 E8", "2012-06-10 S C2 2013-09-15 X1"];
    expect(period(...rows)).toEqual([value("2012-06-10"), blank, "E1"]);
    expect(period("2012-06-10 S C2 2013-09-15 X1", "2013-09-15 · C1 · ·")?.[0]).toEqual(value("2012-06-10"));
    expect(period("2012-06-10 S C2 2013-09-14 X1", "2013-09-15 · C1 · ·")?.[0]).toEqual(value("2013-09-15"));
  });

  it("is not known where a day cannot be read, or nothing stands", () => {
    expect([period("? S C2 · ·", "2012-06-10 S C2 · ·"), period()]).toEqual([null, null]);
  });
});

describe("what decides", () => {
  const episodes = (line: string) => ({ ...aPupil.care, episodes: [episodeOf(line)] });

  it("is the return before a typed yes or date", () => {
    const care = { ...episodes("2013-10-01 S V2 · ·"), began: value("2010-01-01") };
    expect(twelveMonthStanding({ ...care, twelveMonths: value("yes" as const) }, year).standing).toBe(
      "excluded",
    );
  });

  it("is a typed yes where the return cannot tell, but no typed date", () => {
    const care = { ...episodes("? S V2 · ·"), began: value("2010-01-01") };
    expect(twelveMonthStanding({ ...care, twelveMonths: value("yes" as const) }, year).standing).toBe(
      "counted",
    );
    expect(twelveMonthStanding(care, year).standing).toBe("cannotTell");
  });
});

describeVectors("the reference's cases of 12 months", () => {
  it.each(vectors?.cla_12_months.cases ?? [])("$id: $cla12", ({ episodes, cla12 }) => {
    const read = episodes.map((row) =>
      episodeOf([row.DECOM, row.RNE, row.LS, row.DEC ?? "·", row.REC ?? "·"].join(" ")),
    );
    expect(episodesStanding(read, year).standing).toBe(cla12 ? "counted" : "excluded");
  });
});
