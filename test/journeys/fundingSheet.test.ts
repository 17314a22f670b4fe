import { openXlsx } from "../../src/hosts/xlsx/openXlsx";
import { CommandRun } from "../support/commandRun";
import { normalUpn } from "../support/normalTracker";
import { ownSheetsText } from "../support/sheetText";
import { trackerFile } from "../support/trackerFile";

/** The page on money and support, as a refresh writes it. */

const money = ["PP+ allocated", "PP+ spent", "PEPSA", "Learning mentor"];
const headings = ["UPN", "Surname", "Forename", "Year", "Maths WA Sum", "Maths target"];

/** Twelve with a mentor, of whom the last is behind; two without, one of whom is not told. */
const pupils = Array.from({ length: 14 }, (_, nth) => {
  const mentor = nth < 12 ? "Y" : nth === 12 ? "N" : null;
  const spent = nth === 0 ? 2000 : nth === 1 ? null : 1500.25;
  return [
    normalUpn(nth + 1),
    "Birch",
    `Ada${nth}`,
    11,
    nth === 11 ? "F" : "C",
    "C",
    1900,
    spent,
    null,
    mentor,
  ];
});
const file = (rows: readonly (readonly (string | number | null)[])[]) =>
  trackerFile({ fileName: "cla.xlsx", sheets: [{ name: "CLA", rows }] });
const options = ["--year", "2013/14", "--term", "summer", "--as-at", "2014-07-10"];

describe("the sheet on funding and support", () => {
  const command = new CommandRun();
  afterAll(() => command.end());

  async function refreshed(bytes: Uint8Array) {
    const put = command.put("cla.xlsx", bytes);
    const { report } = await command.report("refresh", put, "-o", command.path("out.xlsx"), ...options);
    return report;
  }
  const page = async (name = "out.xlsx") => {
    const { sheets } = await (await openXlsx(command.bytes(name), name)).read();
    return ownSheetsText(sheets.filter((sheet) => sheet.name === "Funding and support"));
  };

  it("says for each financial year what is due, allocated, spent and left, by whose rate, and of how many", async () => {
    await refreshed(file([[...headings, ...money], ...pupils]));
    const text = await page();
    expect(text).toContain("2014-15 | 1900 | 14 | 26600 | 26600 | 14 | 20003 | 13 | 4697");
    expect(text).toContain(
      "2014-15: rate by House of Commons Library SN06700; the tracker does not say when pupils came into care, so that all on it are taken to be looked after; left is of the 13 pupils with both figures; 1 pupil with more spent than allocated; 1 pupil with no spending recorded.",
    );
  });

  it("leaves a sum over nobody open instead of calling it nothing", async () => {
    expect(await page()).toContain("PEPSA | – | 0");
  });

  it("counts the supported beside the rest, with a percentage from ten rated pupils on and no causes", async () => {
    const text = await page();
    expect(text).toContain("Learning mentor | 12 | 12 | 11 | 91.7% | 2 | 2 | 2 | –");
    expect(text).toContain("Learning mentor: of the rest, 1 pupil with nothing typed about it.");
    expect(text).not.toMatch(/because|impact|led to|due to|thanks to/i);
  });

  it("is about sums and counts alone: no pupil's name or number", async () => {
    const text = await page();
    expect(text).not.toContain("Birch");
    expect(text).not.toContain(normalUpn(1));
  });

  it("is written once, and a second refresh writes nothing", async () => {
    const before = command.bytes("out.xlsx");
    const again = ["refresh", command.path("out.xlsx"), "-o", command.path("again.xlsx"), ...options];
    await command.run(...again);
    expect(command.bytes("again.xlsx")).toEqual(before);
  });

  it("is not made for a tracker without such columns", async () => {
    const plain = pupils.map((row) => row.slice(0, headings.length));
    const { written } = await refreshed(file([headings, ...plain]));
    expect(written.map(({ kind }) => kind)).not.toContain("support");
  });
});
