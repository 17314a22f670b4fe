import { strFromU8, unzipSync } from "fflate";
import { read } from "@e965/xlsx";
import { sampleSheets, trackerSheetName } from "../../src/hosts/xlsx/sampleSheets";
import { writeSampleTracker } from "../../src/hosts/xlsx/sampleTracker";
import {
  countBy,
  hasRightLetter,
  isPass,
  lines,
  passes,
  printedFigures,
  textOf,
  twelveMonths,
} from "./handCount";
import type { Line } from "./handCount";
import { sampleExpected, sampleFacts } from "./sampleExpected";

const rows = sampleSheets.find(({ name }) => name === trackerSheetName)?.rows ?? [];
const upper = rows[4] ?? [];
const lower = rows[5] ?? [];

/** The table with one heading a column: the lower one where there is one, with its subject for core grades. */
const oneHeading = lower.map((text, at) => {
  const group = [...upper.slice(0, at + 1)].reverse().find((cell) => cell !== null) ?? null;
  const isCore = /^(Target|Working at|Result)$/.test(textOf(text));
  return isCore ? `${textOf(group)} ${textOf(text)}` : textOf(text) || textOf(group);
});
const pupils = lines([oneHeading, ...rows.slice(6)], 1, (line) => /^\d+$/.test(textOf(line["Case no."])));
const yearOf = (line: Line) => textOf(line["Yr Gp"]).replace(/\D/g, "");

const english = "Summer 2014 English Language Result";
const maths = "Summer 2014 Maths Result";
const subjects = [
  english,
  maths,
  "Summer 2014 Science Result",
  "Eng Lit",
  "Add Sci",
  "Hist",
  "Geog",
  "Art",
  "RE",
];

const year11 = pupils.filter((line) => yearOf(line) === "11");
const counted = year11.filter((line) => twelveMonths(line["Date into care"]));
const five = counted.filter((line) => passes(line, subjects) >= 5);
const fiveWithBoth = five.filter((line) => isPass(line[english]) && isPass(line[maths]));
const cannotTell = five.filter((line) => isPass(line[english]) && textOf(line[maths]) === "#N/A");

const letters = (column: string) =>
  [...column].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
const cellAt = (name: string) =>
  textOf(rows[Number(name.replace(/\D/g, "")) - 1]?.[letters(name.replace(/\d/g, ""))]);

describe("the sample tracker's pupils", () => {
  it("are 96, from Year 1 to Year 11", () => {
    expect(pupils).toHaveLength(sampleFacts.pupils);
    expect(countBy(pupils.map(yearOf))).toEqual(sampleFacts.pupilsByYear);
  });

  it("give 5 of 34 with English and maths and 10 of 35 without, by hand", () => {
    const [withBoth, without] = sampleExpected;
    expect([year11.length, counted.length]).toEqual([withBoth?.read, withBoth?.counted]);
    expect([fiveWithBoth.length, cannotTell.length]).toEqual([withBoth?.numerator, withBoth?.notKnown]);
    expect(five).toHaveLength(without?.numerator ?? -1);
  });

  it.each(sampleExpected)("print figures that follow from the counts of $indicator", (expected) => {
    expect(expected).toMatchObject(printedFigures(expected));
  });

  it("give the same answer whether or not vocational passes count", () => {
    const undecided = counted.filter((line) => textOf(line["BTEC L2"]) !== "" && !five.includes(line));
    expect(undecided.filter((line) => passes(line, subjects) > 2)).toEqual([]);
  });

  it("have valid UPNs but for two that are missing and one with a wrong check letter", () => {
    const upns = pupils.map((line) => textOf(line["U.P.N."]));
    expect(upns.filter((upn) => upn === "")).toHaveLength(sampleFacts.missingUpns.length);
    expect(sampleFacts.missingUpns.map(cellAt)).toEqual(["", ""]);
    const wrong = upns.filter((upn) => upn !== "" && !hasRightLetter(upn.toUpperCase()));
    expect(wrong).toEqual([cellAt(sampleFacts.wrongCheckLetter)]);
    expect(cellAt(sampleFacts.lowerCaseUpn)).toMatch(/^[a-z]999\d{9}$/);
    expect(new Set(upns).size).toBe(95);
  });

  it("stand among separators, a total and a blank row", () => {
    const filled = (row: number) => (rows[row - 1] ?? []).filter((cell) => cell !== null).length;
    expect(sampleFacts.separatorRows.map(filled)).toEqual([1, 1]);
    expect(cellAt(`A${sampleFacts.totalRow}`)).toBe("Y11 total");
    expect(filled(sampleFacts.blankRow)).toBe(0);
    expect(cellAt(sampleFacts.errorCell)).toBe("#N/A");
    expect(counted.filter((line) => subjects.every((subject) => textOf(line[subject]) === ""))).toHaveLength(
      sampleFacts.withoutAnyResult,
    );
  });
});

describe("writeSampleTracker", () => {
  it("writes the same bytes every time", async () => {
    expect(Buffer.compare(await writeSampleTracker(), await writeSampleTracker())).toBe(0);
  });

  it("writes every cell of every sheet with its type", async () => {
    const book = read(await writeSampleTracker(), { type: "array" });
    expect(book.SheetNames).toEqual(sampleSheets.map(({ name }) => name));
    const page = book.Sheets[trackerSheetName] ?? {};
    expect(page["D7"]).toMatchObject({ t: "n", v: 35930, w: "15/05/1998" });
    expect(page["D8"]).toMatchObject({ t: "s", v: "03/04/1998" });
    expect(page["R29"]).toMatchObject({ t: "e", w: "#N/A" });
    expect(page["B46"]).toMatchObject({ t: "n", v: 38 });
    const texts = rows.flatMap((row) => row.filter((cell) => typeof cell === "string"));
    const written = Object.values(page).map((cell) => (cell as { v?: unknown }).v);
    expect(texts.filter((text) => !written.includes(text))).toEqual([]);
  });

  it("looks like an officer's sheet", async () => {
    const xml = strFromU8(
      unzipSync(await writeSampleTracker())["xl/worksheets/sheet2.xml"] ?? new Uint8Array(),
    );
    expect(xml).toContain('topLeftCell="C7"');
    expect(xml).toMatch(/<col [^>]*hidden="(1|true)"[^>]*min="9"|<col [^>]*min="9"[^>]*hidden="(1|true)"/);
    expect(xml).toContain('<mergeCell ref="M5:O5"');
    expect(xml).toContain('"S,A,P,N"');
    expect(xml).toContain("conditionalFormatting");
  });
});
