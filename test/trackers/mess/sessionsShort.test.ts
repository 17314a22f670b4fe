import { finding, pupil, readRows } from "../../core/reader/reading";
import { normalUpn } from "../../support/normalTracker";
import type { TestCell } from "../../support/rawWorkbook";

const upns = [1, 2, 3, 4].map(normalUpn);

function list(headings: readonly string[], cells: readonly (readonly TestCell[])[], decisions = {}) {
  const rows = cells.map((own, nth) => [upns[nth], `Pupil${nth}`, ...own]);
  return readRows([["UPN", "Name", ...headings], ...rows], { decisions: new Map(Object.entries(decisions)) });
}

const attendances = (reading: ReturnType<typeof list>) =>
  reading.pupils.map(({ termly: { attendance } }) => (attendance.kind === "value" ? attendance.value : null));

const asked = (reading: ReturnType<typeof list>) =>
  reading.questions.filter(({ id }) => id === "unit:Y11:attended");

describe("‘Att’ beside ‘Poss’ with no figure above 100", () => {
  it("is asked about: sessions attended or percentages", () => {
    const cells = [
      [100, 90],
      [100, 75],
      [80, 40],
    ];
    const reading = list(["Poss", "Att"], cells);
    expect(asked(reading)).toMatchObject([
      {
        text: "Does D1 ‘Att’ beside ‘Poss’ hold percentages or sessions attended?",
        assumed: "sessions attended",
      },
    ]);
    expect(attendances(reading)).toEqual(["90", "75", "50"]);
    expect(attendances(list(["Poss", "Att"], cells, { "unit:Y11:attended": "percentages" }))).toEqual([
      "90",
      "75",
      "40",
    ]);
  });

  it("is taken for percentages until she answers where one is more than the sessions possible", () => {
    const reading = list(
      ["Poss", "Att"],
      [
        [120, 93],
        [20, 95],
        [100, 60],
      ],
    );
    expect(asked(reading)).toMatchObject([{ assumed: "percentages" }]);
    expect(attendances(reading)).toEqual(["93", "95", "60"]);
  });

  it("is sessions without asking where attended and missed come to the possible", () => {
    const reading = list(
      ["Poss", "Att", "Missed"],
      [
        [120, 90, 30],
        [100, 95, 5],
      ],
    );
    expect(asked(reading)).toEqual([]);
    expect(attendances(reading)).toEqual(["75", "95"]);
  });

  it.each<[string, TestCell[][]]>([
    [
      "most pupils would have been there for less than half",
      [
        [340, 93],
        [338, 88],
        [90, 85],
      ],
    ],
    [
      "a figure has decimals",
      [
        [120, 93.5],
        [120, 88],
        [100, 85],
      ],
    ],
    [
      "they have signs",
      [
        [120, "93%"],
        [120, "88%"],
        [100, "85%"],
      ],
    ],
  ])("is percentages without asking where %s", (_, cells) => {
    const reading = list(["Poss", "Att"], cells);
    expect(asked(reading)).toEqual([]);
    expect(attendances(reading)[1]).toBe("88");
  });
});

describe("short headings of a registration certificate", () => {
  it("A/A and U/A are authorised and unauthorised absence beside the sessions", () => {
    const reading = list(
      ["Possible", "Attended", "A/A", "U/A", "Exclusion Sessions"],
      [
        [200, 180, 15, 5, 2],
        [200, 150, 40, 9, 0],
      ],
    );
    expect(pupil(reading, upns[0] ?? "")?.yearly.sessionsMissed).toMatchObject({ value: "20" });
    expect(pupil(reading, upns[0] ?? "")?.termly.suspendedDays).toMatchObject({ value: "1" });
    expect(finding(reading, "sessions-differ")?.cells).toEqual(["D3", "C3", "E3", "F3"]);
    expect(attendances(reading)).toEqual(["90", null]);
  });
});
