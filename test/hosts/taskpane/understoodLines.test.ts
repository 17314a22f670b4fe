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

describe("a sheet that is read though nobody was asked, or is not", () => {
  const [list, lookups] = trackerReading().sheets;
  const [question] = trackerReading().questions;
  const sheets = ["Y11", "Y11 copy"].map((name) => ({ ...list!, name }));
  const asked = (name: string, assumed: string) => ({ ...question!, id: `read-sheet:${name}`, assumed });
  const offered = [asked("Y11", "read"), asked("Y11 copy", "read")];
  const linesOf = (part: Parameters<typeof trackerReading>[0]) =>
    understoodLines(calculated({ reading: trackerReading(part) }));
  const changes = (part: Parameters<typeof trackerReading>[0]) =>
    linesOf(part).flatMap(({ lead, thing, question }) => (question ? [`${lead} ${thing}: ${question}`] : []));

  it("has its question, and keeps its place in the list when it is left out", () => {
    expect(changes({ sheets, offered }).slice(0, 2)).toEqual([
      "Pupils on Y11: read-sheet:Y11",
      "Pupils on Y11 copy: read-sheet:Y11 copy",
    ]);
    const without = [
      { ...sheets[0]!, role: "ignored", why: "you chose not to read it" } as const,
      sheets[1]!,
    ];
    const lines = linesOf({ sheets: without, offered: [asked("Y11", "leave out"), offered[1]!] });
    expect(asText(lines)[0]).toBe("Not read: Y11 | you chose not to read it");
    expect(lines[0]?.question).toBe("read-sheet:Y11");
  });

  it("leads to the question by which it was left out, where that is another one", () => {
    const which = { ...question!, id: "read-sheets", options: ["all", "only ‘Y11’", "only ‘Y11 copy’"] };
    const without = [
      sheets[0]!,
      { ...sheets[1]!, role: "ignored", why: "left out, as you decided" } as const,
    ];
    expect(changes({ sheets: without, offered, questions: [which] })).toContain(
      "Not read: Y11 copy: read-sheets",
    );
  });

  it("stands in a line of its own where it is asked about, apart from sheets without pupils", () => {
    const old = { ...lookups!, name: "Old", why: "its name says that it is no longer used" };
    const part = { sheets: [sheets[0]!, lookups!, old], questions: [asked("Old", "leave out")] };
    expect(asText(linesOf(part)).slice(-2)).toEqual([
      "Not read: Old | its name says that it is no longer used",
      "Not read: Lookups | no list of pupils was found on it",
    ]);
    expect(changes(part)).toEqual(["Not read: Old: read-sheet:Old"]);
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
