import { columnSpans } from "../../../src/hosts/taskpane/columnSpans";
import { understoodLines } from "../../../src/hosts/taskpane/understoodLines";
import { calculated, stoppedCalculated } from "../../support/calculated";
import { trackerReading } from "../../support/trackerReading";

const asText = (lines: ReturnType<typeof understoodLines>) =>
  lines.map(({ lead, thing, detail }) => `${lead} ${thing} | ${detail}`);

describe("what was understood", () => {
  it("is told in the officer's order: list, term, who counts, grades, targets, the rest", () => {
    expect(asText(understoodLines(calculated()))).toEqual([
      "Pupils on KS4 tracker | 81 pupils, headings in rows 3–4, pupils in rows 5–85",
      "Term: summer 2013/14 | Year and term of these figures",
      "Year 11: 79 pupils | Year 11, looked after 12 months at 31 March 2014 · 2 left out: in care less than 12 months",
      "Results: 4 subjects | A*-G · summer 2013/14 · columns M–O, R",
      "Targets: 1 indicator | Settings will be added with the usual values, for you to change",
      "Not read: Lookups | no list of pupils was found on it",
    ]);
  });

  it("leads from the term to the cell of the Settings sheet that says it", () => {
    const term = { sheet: "Settings", cell: "B3", says: "Summer" };
    const reading = trackerReading({ settingPlaces: new Map([["term", term]]) });
    const line = understoodLines(calculated({ reading })).find(({ lead }) => lead === "Term:");
    expect(line?.at).toMatchObject({ sheet: "Settings", cell: "B3" });
  });

  it("says nothing of who counts when nothing could be worked out", () => {
    expect(asText(understoodLines(stoppedCalculated())).join("\n")).not.toContain("Year 11");
  });

  it("promises the usual tables where the workbook brings none", () => {
    const reading = trackerReading({ hasIndicators: false, hasSettings: false, indicators: [] });
    expect(asText(understoodLines(calculated({ reading })))).toContain(
      "Targets: the usual indicators | Indicators and Settings will be added with the usual values, for you to change",
    );
  });
});

describe("column spans", () => {
  it.each([
    [["F"], "F"],
    [["M", "N", "O", "V"], "M–O, V"],
    [["AB", "Z", "AA"], "Z–AB"],
    [["C", "B", "B"], "B–C"],
    [[], ""],
  ])("draw %j together as %s", (letters, words) => {
    expect(columnSpans(letters)).toBe(words);
  });
});
