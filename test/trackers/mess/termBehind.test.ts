import { finding } from "../../core/reader/reading";
import { readAll } from "../../support/normalTracker";
import type { TestCell } from "../../support/rawWorkbook";

const heads = ["UPN", "Surname", "Forename", "Year", "Maths Aut", "Maths Spr"];

function pupils(spring: (nth: number) => string | null): TestCell[][] {
  return [
    heads,
    ...Array.from({ length: 10 }, (_, nth) => [`${nth}`, `S${nth}`, `F${nth}`, 11, "5", spring(nth)]),
  ];
}

function read(spring: (nth: number) => string | null, term: string | null, asAt: string) {
  const settings: TestCell[][] = [
    ["Setting", "Value"],
    ["Academic year", "2025/26"],
    ["Term", term],
  ];
  return readAll(
    [
      { name: "CLA 2025-26", rows: pupils(spring) },
      { name: "Settings", rows: settings },
    ],
    { academicYear: null, term: null, asAt },
  );
}

const everybody = () => "6";

describe("a Term typed in Settings that nobody has thought of since", () => {
  it("is told with its cell once a later term has come and is filled in", () => {
    const reading = read(everybody, "autumn", "2026-03-20");
    expect(reading.settings.term).toBe("autumn");
    const told = finding(reading, "setting-term-behind");
    expect(told).toMatchObject({ severity: "worthALook", sheet: "Settings", cells: ["B3"] });
    expect(told?.message).toContain("a later term is filled in (grades of spring 2025/26: 10 of 10)");
  });

  it.each([
    [
      "the later term is still being filled in",
      (nth: number) => (nth < 5 ? "6" : null),
      "autumn",
      "2026-03-20",
    ],
    ["the later term has not come yet", everybody, "autumn", "2025-12-12"],
    ["the setting is up to date", everybody, "spring", "2026-03-20"],
    ["the setting is blank", everybody, null, "2026-03-20"],
    ["the year is over: the paper of a past term is made again", everybody, "autumn", "2026-10-01"],
  ])("is not told while %s", (_, spring, term, asAt) => {
    expect(finding(read(spring, term, asAt), "setting-term-behind")).toBeUndefined();
  });
});
