import type { Pupil } from "../../../src/core/domain/pupil";
import { normalUpn, readAll } from "../../support/normalTracker";
import type { TestCell, TestSheet } from "../../support/rawWorkbook";
import { date } from "../../support/rawWorkbook";
import { finding } from "./reading";

const sheet = (name: string, ...rows: TestCell[][]): TestSheet => ({ name, rows });

/** Summer 2024/25: Ann is known by her UPN, Bob by his number, Cat has neither a sex nor a date into care. */
const tracker = sheet(
  "CLA",
  ["UPN", "LCS ID", "Name", "DOB", "NCY", "Date into care", "Gender", "Maths WA"],
  [normalUpn(1), "", "Ann Ash", date("2009-03-01"), 11, date("2020-05-04"), "F", "4"],
  ["", "500102", "Bob Birch", date("2009-05-01"), 11, date("2021-01-10"), "M", "3"],
  [normalUpn(3), "500103", "Cat Cole", "", "", "", "", "5"],
);

const headerRow = ["CHILD", "SEX", "DOB", "ETHNIC", "UPN", "MOTHER", "MC_DOB"];
const header = sheet(
  "Header",
  headerRow,
  ["500101", "2", "01/03/2009", "WBRI", normalUpn(1)],
  ["500102", "1", "01/05/2009", "MWBC", "UN3"],
  ["500103", "2", "14/02/2010", "AOTH", normalUpn(3)],
);

const episodeItems = ["CHILD", "DECOM", "RNE", "LS", "CIN", "PLACE", "PLACE_PROVIDER", "DEC", "REC"];
const episode = (child: TestCell, decom: TestCell, rne: string, ls: string, dec: TestCell = "", rec = "") => [
  child,
  decom,
  rne,
  ls,
  "N1",
  "U6",
  "PR1",
  dec,
  rec,
];
const episodes = sheet(
  "Episodes",
  episodeItems,
  episode("500101", "04/05/2020", "S", "C2", "15/09/2024", "X1"),
  episode("500101", "15/09/2024", "P", "C2"),
  episode("500102", "10/01/2021", "S", "V2", "01/07/2024", "E8"),
  episode("500102", "03/09/2024", "S", "V2"),
  episode("500103", "10/01/2022", "S", "C2"),
);

const summer = (...sheets: TestSheet[]) => readAll([tracker, ...sheets]);

function standing({ care }: Pupil): unknown[] {
  return [care.began, care.ended].map((reading) => (reading.kind === "value" ? reading.value : reading.kind));
}

describe("the statutory return beside a tracker", () => {
  it("adds no pupils, in whatever order the sheets stand", () => {
    for (const sheets of [
      [tracker, header, episodes],
      [episodes, header, tracker],
    ]) {
      const { pupils } = readAll(sheets);
      expect(pupils.map(({ key, name }) => [key, name])).toEqual([
        [normalUpn(1), "Ann Ash"],
        ["500102", "Bob Birch"],
        [normalUpn(3), "Cat Cole"],
      ]);
    }
  });

  it("fills gaps, the year group from the date of birth included", () => {
    const [, , cat] = summer(header, episodes).pupils;
    expect(cat).toMatchObject({
      dateOfBirth: { value: "2010-02-14" },
      year: { value: 10 },
      sex: { value: "F" },
      ethnicity: { value: "AOTH" },
      care: { began: { value: "2022-01-10" }, legalStatus: { value: "C2" } },
      placement: { type: { value: "foster" } },
    });
  });

  it("gives care dates by its episodes, and says where the tracker differs", () => {
    const reading = summer(header, episodes);
    expect(reading.pupils.map(standing)).toEqual([
      ["2020-05-04", "blank"],
      ["2024-09-03", "blank"],
      ["2022-01-10", "blank"],
    ]);
    const differs = finding(reading, "return-differs");
    expect([differs?.sheet, differs?.cells]).toEqual(["Episodes", ["A4"]]);
    expect(differs?.message).toContain("the date care began and 12 months at 31 March");
  });

  it("keeps what is typed beside it, and says so of a date of birth", () => {
    const other = sheet("Header", headerRow, ["1", "1", "02/03/2009", "AOTH", normalUpn(1)]);
    const reading = summer(other);
    expect(reading.pupils[0]).toMatchObject({ sex: { value: "F" }, dateOfBirth: { value: "2009-03-01" } });
    expect(finding(reading, "return-differs")?.message).toContain("the date of birth");
  });

  it("says that a typed end of care is not in it", () => {
    const left = sheet(
      "CLA",
      ["LCS ID", "Name", "NCY", "Date into care", "Date left care", "Maths WA"],
      ["500103", "Cat Cole", 10, date("2022-01-10"), date("2025-01-10"), "5"],
    );
    const reading = readAll([left, episodes]);
    expect(reading.pupils.map(standing)).toEqual([["2022-01-10", "blank"]]);
    expect(finding(reading, "return-differs")?.message).toContain("the date care ended");
  });

  it("brings SDQ scores and who is an unaccompanied asylum-seeking child", () => {
    const oc2 = sheet(
      "OC2",
      ["CHILD", "DOB", "SDQ_SCORE", "SDQ_REASON", "CONVICTED"],
      ["500101", "01/03/2009", "17", "", "0"],
      ["500102", "01/05/2009", "", "SDQ2", "0"],
      ["500103", "14/02/2010", "41", "", "0"],
    );
    const uasc = sheet("UASC", ["CHILD", "SEX", "DOB", "DUC"], ["500102", "1", "01/05/2009", ""]);
    const reading = summer(header, oc2, uasc);
    expect(reading.pupils.map(({ termly }) => termly.sdq)).toMatchObject([
      { value: 17 },
      { kind: "noColumn" },
      { kind: "noColumn" },
    ]);
    expect(reading.pupils.map(({ placement }) => placement.uasc)).toMatchObject([
      { value: "no" },
      { value: "yes" },
      { value: "no" },
    ]);
    expect(finding(reading, "return-cell")).toMatchObject({ sheet: "OC2", cells: ["C4"], found: "41" });
  });

  it("tells which of its sheets were read, and of how many children", () => {
    const told = summer(header, episodes).sheets.map(({ name, role, pupils, why }) => [
      name,
      role,
      pupils,
      why,
    ]);
    expect(told.slice(1)).toEqual([
      [
        "Header",
        "pupils",
        3,
        "Header of the statutory return: facts of pupils who stand on the tracker's lists",
      ],
      [
        "Episodes",
        "pupils",
        3,
        "Episodes of the statutory return: facts of pupils who stand on the tracker's lists",
      ],
    ]);
  });
});

describe("children of the return who are not found", () => {
  it("are named in one finding", () => {
    const more = sheet(
      "Header",
      headerRow,
      ["900", "1", "01/01/2023", "WBRI", "UN1"],
      ["901", "2", "01/01/2022", "WBRI", normalUpn(9)],
    );
    const reading = summer(more);
    expect(reading.pupils).toHaveLength(3);
    expect(finding(reading, "return-child-unknown")).toMatchObject({ sheet: "Header", cells: ["A2", "A3"] });
  });

  it("are those whose number belongs to somebody else", () => {
    const others = sheet(
      "Header",
      headerRow,
      ["500102", "2", "01/01/2015", "WBRI", "UN1"],
      ["500103", "2", "14/02/2010", "WBRI", normalUpn(9)],
    );
    const reading = summer(others, episodes);
    expect(finding(reading, "return-child-differs")?.cells).toEqual(["A2", "A3"]);
    expect(reading.pupils.map(({ care }) => care.episodes)).toEqual([undefined, undefined, undefined]);
  });
});

describe("rows of the return that repeat each other", () => {
  it("are said, and the first counts", () => {
    const twice = sheet(
      "Header",
      headerRow,
      ["500102", "1", "01/05/2009", "MWBC", "UN3"],
      ["500102", "1", "01/05/2009", "BAFR", "UN3"],
    );
    const reading = summer(
      twice,
      sheet("Episodes", episodeItems, ...[1, 2].map(() => episode("500102", "10/01/2021", "S", "V2"))),
    );
    expect(reading.pupils[1]).toMatchObject({ ethnicity: { value: "MWBC" }, care: { episodes: [{}] } });
    expect(
      reading.findings.filter(({ code }) => code === "return-repeats").map(({ cells }) => cells),
    ).toEqual([["A3"], ["A3"]]);
  });

  it("a UPN of two children finds nobody by itself", () => {
    const shared = sheet(
      "Header",
      headerRow,
      ["700", "2", "01/03/2009", "WBRI", normalUpn(1)],
      ["500102", "1", "01/05/2009", "WBRI", normalUpn(1)],
    );
    const reading = summer(shared);
    expect(reading.pupils.map(({ ethnicity }) => ethnicity.kind)).toEqual(["noColumn", "value", "noColumn"]);
    expect(finding(reading, "return-upn-shared")?.cells).toEqual(["A2", "A3"]);
  });
});

describe("cells of the return that cannot be read", () => {
  it("are said, and leave 12 months undecided", () => {
    const odd = sheet(
      "Episodes",
      episodeItems,
      episode("500102", "31/02/2021", "S", "V2"),
      episode("500103", "", "S", "V2"),
    );
    const reading = summer(sheet("Header", headerRow, ["500103", "2", "14/02/2010", "WBRI", "A12"]), odd);
    expect(
      reading.findings
        .filter(({ code }) => code === "return-cell")
        .map(({ sheet: on, cells, found }) => [on, cells, found]),
    ).toEqual([
      ["Header", ["E2"], "A12"],
      ["Episodes", ["B2"], "31/02/2021"],
    ]);
    expect(finding(reading, "return-blank")?.cells).toEqual(["B3"]);
    expect(reading.pupils[1]?.care).toMatchObject({
      began: { value: "2021-01-10" },
      episodes: [{ began: { kind: "unreadable" } }],
    });
  });
});
