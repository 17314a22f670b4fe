import { columns } from "../../core/reader/reading";
import { normalUpn, readAll } from "../../support/normalTracker";

const read = (...headings: readonly string[]) =>
  readAll([
    {
      name: "CLA",
      rows: [
        ["UPN", "Name", "Year", ...headings],
        [normalUpn(1), "Ava", 9, ...headings.map((_, nth) => 2 + nth * 3)],
        [normalUpn(2), "Ben", 9, ...headings.map(() => 0)],
      ],
    },
  ]);

describe("days suspended", () => {
  it("are taken from ‘Days suspended’, whose neighbour ‘Suspensions’ says how many there were", () => {
    const reading = read("Suspensions", "Days suspended");
    expect(columns(reading).slice(3)).toEqual(["D unused", "E suspendedDays"]);
    expect(reading.pupils[0]?.termly.suspendedDays).toMatchObject({ value: "5" });
    expect(reading.questions.filter(({ id }) => id.startsWith("which-column"))).toEqual([]);
  });

  it("are read from ‘Suspensions’ where nothing else has them", () => {
    expect(columns(read("Suspensions"))[3]).toBe("D suspendedDays");
  });
});

describe("a year group that the date of birth denies", () => {
  it("is said with the day, though the cell shows only its number", () => {
    const rows = [["UPN", "Name", "Year", "DOB"], [normalUpn(1), "Ava", 6, 39882]]; // prettier-ignore
    const { findings } = readAll([{ name: "CLA", rows }]);
    expect(findings.find(({ code }) => code === "year-and-birth-disagree")?.message).toContain(
      "born 10 March 2009 is Year 11",
    );
  });
});
