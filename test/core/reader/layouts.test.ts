import { date, percent } from "../../support/rawWorkbook";
import { codes, columns, finding, grade, pupil, readRows, readSheets } from "./reading";

const ava = "A999000114001";
const ben = "H999000114002";

describe("layouts of a tracker", () => {
  it("reads grouped headings over two rows, titles above and merged cells", () => {
    const reading = readRows([
      ["Northshire Virtual School: Year 11 tracker 2013/14"],
      [],
      [null, null, null, null, "English Language", null, null, "Maths", null, null, "Attendance"],
      [
        "UPN",
        "Surname",
        "Forename",
        "DOB",
        "Target",
        "Working at",
        "Result",
        "Target",
        "Working at",
        "Result",
        "%",
      ],
      [ava, "Ash", "Ava", date("1998-01-05"), "B", "C", "C", "C", "D", "D", percent(0.934, 1)],
    ]);
    expect(reading.sheets[0]).toMatchObject({
      role: "pupils",
      headerRows: [3, 4],
      firstPupilRow: 5,
      pupils: 1,
    });
    expect(columns(reading)).toEqual([
      "A upn",
      "B surname",
      "C forename",
      "D dateOfBirth",
      "E englishLanguage target",
      "F englishLanguage workingAt",
      "G englishLanguage result",
      "H mathematics target",
      "I mathematics workingAt",
      "J mathematics result",
      "K attendance",
    ]);
    expect(reading.columns[9]?.header).toBe("Maths › Result");
    expect(grade(reading, ava, "mathematics", "target")?.reading).toMatchObject({ code: "C" });
    expect(pupil(reading, ava)?.termly.attendance).toMatchObject({ value: "93.4" });
    expect(reading.settings.academicYear).toBe("2013/14");
  });

  it("reads headings whose pupil columns stand in the upper of two rows", () => {
    const reading = readRows([
      ["UPN", "Name", "NCY", "English", null, "Maths", null],
      [null, null, null, "Target", "Result", "Target", "Result"],
      [ava, "Ava Ash", 11, "B", "C", "C", "D"],
    ]);
    expect(reading.sheets[0]).toMatchObject({ headerRows: [1, 2], firstPupilRow: 3, pupils: 1 });
    expect(columns(reading).slice(3)).toEqual([
      "D english target",
      "E english result",
      "F mathematics target",
      "G mathematics result",
    ]);
  });

  it("reads three header rows: term over subject over target and working at", () => {
    const reading = readRows([
      [null, null, null, "Autumn 2013", null, null, null, "Spring 2014", null, null, null],
      [null, null, null, "English", null, "Maths", null, "English", null, "Maths", null],
      ["UPN", "Name", "NCY", "Target", "WA", "Target", "WA", "Target", "WA", "Target", "WA"],
      [ava, "Ava Ash", 11, "B", "C", "C", "D", "B", "C", "C", "C"],
    ]);
    expect(reading.sheets[0]?.headerRows).toEqual([1, 2, 3]);
    expect(columns(reading).slice(3)).toEqual([
      "D english target autumn 2013/14",
      "E english workingAt autumn 2013/14",
      "F mathematics target autumn 2013/14",
      "G mathematics workingAt autumn 2013/14",
      "H english target spring 2013/14",
      "I english workingAt spring 2013/14",
      "J mathematics target spring 2013/14",
      "K mathematics workingAt spring 2013/14",
    ]);
    expect(reading.columns[10]?.header).toBe("Spring 2014 › Maths › WA");
  });

  it("unites one sheet a year group and takes the year from the sheet's name", () => {
    const reading = readSheets([
      {
        name: "Y10",
        rows: [
          ["UPN", "Name", "Maths"],
          [ben, "Ben Birch", "D"],
        ],
      },
      {
        name: "Year 11",
        rows: [
          ["Name", "UPN", "Maths"],
          ["Ava Ash", ava, "C"],
        ],
      },
    ]);
    expect(reading.pupils.map(({ key, year, sheet }) => [key, year, sheet])).toEqual([
      [ben, expect.objectContaining({ value: 10 }), "Y10"],
      [ava, expect.objectContaining({ value: 11 }), "Year 11"],
    ]);
    expect(grade(reading, ben, "mathematics", "workingAt")).toBeDefined();
    expect(grade(reading, ava, "mathematics", "result")).toBeDefined();
  });

  it("joins a pupil's rows on several sheets, gaps filled from the later one", () => {
    const reading = readSheets([
      {
        name: "Grades",
        rows: [
          ["UPN", "Name", "DOB", "NCY", "Maths"],
          [ava, "Ava Ash", date("1998-01-05"), 11, "C"],
        ],
      },
      {
        name: "Attendance",
        rows: [
          ["Name", "DOB", "Att %"],
          ["ASH, Ava", date("1998-01-05"), 93],
        ],
      },
      {
        name: "SEN",
        rows: [
          ["UPN", "SEN", "Need"],
          [ava, "S", "BESD"],
        ],
      },
    ]);
    expect(pupil(reading, ava)?.sen).toMatchObject({ provision: { value: "S" }, need: { value: "BESD" } });
    expect(pupil(reading, ava)?.termly.attendance).toMatchObject({ value: "93" });
    expect(reading.pupils).toHaveLength(1);
  });

  it("never joins pupils by name alone", () => {
    const rows = [
      ["Name", "Maths", "NCY"],
      ["Ava Ash", "C", 11],
    ];
    const reading = readSheets([
      { name: "One", rows },
      { name: "Two", rows },
    ]);
    expect(reading.pupils).toHaveLength(2);
    expect(finding(reading, "pupil-without-key")?.severity).toBe("information");
  });

  it("works with a ready yes/no column and no grades at all", () => {
    const reading = readRows([
      ["UPN", "Name", "Yr", "5+ A*-C inc E&M (Y/N)", "5+ A*-C"],
      [ava, "Ava Ash", "Y11", "Y", "✓"],
      [ben, "Ben Birch", "Y11", "n", "FALSE"],
    ]);
    expect(pupil(reading, ava)?.readyMeasures.get("ks4-5ac-em")).toMatchObject({ value: "yes" });
    expect(pupil(reading, ben)?.readyMeasures.get("ks4-5ac")).toMatchObject({ value: "no" });
    expect(reading.columns.map(({ field }) => field)).toContain("ready:ks4-5ac-em");
  });

  it("takes the term's own column where a field has one for each term", () => {
    const reading = readRows(
      [
        ["UPN", "Name", "NCY", "Att % Aut", "Att % Spr", "Att % Sum", "Maths WA Aut", "Maths WA Spr"],
        [ava, "Ava", 11, 90, 91, 92, "D", "C"],
      ],
      { academicYear: "2013/14", term: "spring" },
    );
    expect(pupil(reading, ava)?.termly.attendance).toMatchObject({ value: "91" });
    expect(pupil(reading, ava)?.grades.map(({ term }) => term?.name)).toEqual(["autumn", "spring"]);
  });

  it("never takes predictions for working-at grades", () => {
    const reading = readRows([
      ["UPN", "Name", "NCY", "Maths predicted", "Maths WA"],
      [ava, "Ava", 11, "B", "C"],
    ]);
    expect(finding(reading, "column-predicted")).toMatchObject({ severity: "worthALook", cell: "D1" });
    expect(pupil(reading, ava)?.grades.map(({ role }) => role)).toEqual(["workingAt"]);
    expect(codes(reading)).not.toContain("columns-unused");
  });

  it("gives each key stage the scale of its own in one column", () => {
    const reading = readSheets(
      [
        {
          name: "All years",
          rows: [
            ["UPN", "Name", "NCY", "Maths WA", "KS2 Maths"],
            [ava, "Ava", 11, "C", "4b"],
            [ben, "Ben", 8, "5c", "4"],
          ],
        },
      ],
      { academicYear: "2013/14" },
    );
    const scales = (key: string) => pupil(reading, key)?.grades.map(({ role, scale }) => `${role} ${scale}`);
    expect(scales(ava)).toEqual(["workingAt A*-G", "baseline NC levels"]);
    expect(scales(ben)).toEqual(["workingAt NC levels", "baseline NC levels"]);
  });

  it("keeps two entries of a subject apart by the month they were sat", () => {
    const reading = readRows([
      ["UPN", "Name", "NCY", "Maths Nov 2013 result", "Maths June 2014 result"],
      [ava, "Ava", 11, "D", "C"],
    ]);
    expect(pupil(reading, ava)?.grades.map(({ role, sat }) => [role, sat])).toEqual([
      ["result", "2013-11-01"],
      ["result", "2014-06-01"],
    ]);
  });
});
