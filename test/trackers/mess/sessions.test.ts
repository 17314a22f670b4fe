import { severeAbsence, persistentAbsence } from "../../../src/core/domain/measures/termly/longAbsence";
import type { MeasureContext } from "../../../src/core/domain/measures/measure";
import type { Pupil } from "../../../src/core/domain/pupil";
import { answers, normalUpn, readAll } from "../../support/normalTracker";
import type { TestCell } from "../../support/rawWorkbook";
import { codes, columns, finding } from "../../core/reader/reading";

function read(headings: readonly string[], cells: readonly (readonly TestCell[])[], told = {}) {
  const rows = cells.map((row, nth) => [normalUpn(nth + 1), 9, ...row]);
  return readAll([{ name: "Y9", rows: [["UPN", "NCY", ...headings], ...rows] }], told);
}

function attendance({ termly }: Pupil): string {
  return termly.attendance.kind === "value" ? termly.attendance.value : termly.attendance.kind;
}

const context = { academicYear: "2024/25", settings: { term: "summer" } } as MeasureContext;

describe("sessions possible and attended", () => {
  it.each([
    ["Poss sessions", "Sessions attended"],
    ["Possible", "Attended"],
    ["Sessions possible", "Att sess"],
    ["Poss", "Present"],
  ])("‘%s’ and ‘%s’ give attendance, and persistent and severe absence", (possible, attended) => {
    const reading = read(
      [possible, attended],
      [
        [200, 190],
        [200, 180],
        [200, 100],
      ],
    );
    expect(columns(reading).slice(2)).toEqual(["C sessionsPossible", "D sessionsAttended"]);
    expect(reading.pupils.map(attendance)).toEqual(["95", "90", "50"]);
    const said = (measure: typeof persistentAbsence) =>
      reading.pupils.map((pupil) => measure.attained(pupil, context).answer);
    expect(said(persistentAbsence)).toEqual(["no", "yes", "yes"]);
    expect(said(severeAbsence)).toEqual(["no", "no", "yes"]);
  });

  it("more attended than possible is a slip in one of the cells, and neither is used", () => {
    const reading = read(["Possible sessions", "Sessions attended"], [[180, 182]]);
    expect(finding(reading, "sessions-over")).toMatchObject({ cell: "D2", found: "182 of 180" });
    expect(reading.pupils.map(attendance)).toEqual(["blank"]);
  });

  it("attended and missed have to add up to the possible", () => {
    const headings = ["Possible sessions", "Sessions attended", "Sessions missed"];
    const reading = read(headings, [[200, 190, 10], [200, 190, 15], [200, 190, null]]); // prettier-ignore
    expect(finding(reading, "sessions-differ")).toMatchObject({
      cell: "D3",
      found: "190 of 200 attended and 15 missed",
    });
    expect(reading.pupils.map(attendance)).toEqual(["95", "blank", "95"]);
  });

  it("those attended are never missed: without the possible beside them they are not used, and that is said", () => {
    const reading = readAll([
      { name: "Y9", rows: [["UPN", "NCY", "Sessions attended"], [normalUpn(1), 9, 150]] },
      { name: "Sessions", rows: [["UPN", "Sessions possible"], [normalUpn(1), 160]] },
    ]); // prettier-ignore
    expect(reading.pupils[0]?.yearly.sessionsMissed).toEqual({ kind: "noColumn" });
    expect(finding(reading, "sessions-attended-alone")).toMatchObject({
      sheet: "Y9",
      cell: "C1",
      found: "Sessions attended",
    });
  });

  it("authorised and unauthorised sessions are those missed together", () => {
    const reading = read(["Sessions possible", "Auth abs", "Unauth abs"], [[200, 15, 5]]);
    expect(reading.pupils.map(attendance)).toEqual(["90"]);
    expect(reading.pupils[0]?.yearly.sessionsMissed).toMatchObject({ value: "20" });
  });

  it("authorised and unauthorised ones together are no more than were possible, or it is said", () => {
    const reading = read(["Sessions possible", "Auth abs", "Unauth abs"], [[100, 80, 40]]);
    expect(finding(reading, "sessions-disagree")).toMatchObject({ found: "80 + 40 of 100" });
    expect(finding(reading, "sessions-disagree")?.cells).toEqual(["D2", "C2", "E2"]);
    expect(reading.pupils.map(attendance)).toEqual(["blank"]);
  });

  it("‘Att’ beside ‘Poss’ counts sessions where it cannot be a percentage", () => {
    const many = read(["Poss", "Att"], [[200, 190], [200, 90]]); // prettier-ignore
    expect(many.pupils.map(attendance)).toEqual(["95", "45"]);
    const beside = read(["Poss", "Att", "Att %"], [[70, 63, "90%"]]);
    expect(columns(beside).slice(2)).toEqual(["C sessionsPossible", "D sessionsAttended", "E attendance"]);
  });

  it.each(["Possible", "Attended", "Auth"])("‘%s’ alone says nothing of sessions", (heading) => {
    expect(codes(read([heading], [[93]]))).toEqual(["columns-unused"]);
  });
});

describe("percentages of authorised and unauthorised absence", () => {
  it("leave the attendance, half a per cent of them too", () => {
    const reading = read(["Auth %", "Unauth %"], [[2.5, 1], [8, 6.5], [0.5, 0]]); // prettier-ignore
    expect(reading.pupils.map(attendance)).toEqual(["96.5", "85.5", "99.5"]);
    expect(codes(reading)).toEqual([]);
  });

  it("without a sign may be sessions: it is asked", () => {
    const told = answers(["unit:Y9:absence-parts", "percentages of sessions missed"]);
    const cells = [[2, 1], [8, 6]]; // prettier-ignore
    const asked = read(["Authorised absence", "Unauthorised absence"], cells);
    expect(asked.questions).toMatchObject([{ id: "unit:Y9:absence-parts", assumed: "sessions missed" }]);
    expect(asked.pupils.map(attendance)).toEqual(["noColumn", "noColumn"]);
    const percent = read(["Authorised absence", "Unauthorised absence"], cells, told);
    expect(percent.pupils.map(attendance)).toEqual(["97", "86"]);
  });

  it("give no attendance where only one of them is there", () => {
    const reading = read(["Unauth %"], [[2.5]]);
    expect(reading.pupils.map(attendance)).toEqual(["noColumn"]);
    expect(codes(reading)).toEqual(["columns-unused"]);
  });

  it("of more than 100 together are a slip", () => {
    const reading = read(["Auth %", "Unauth %"], [[60, 50]]);
    expect(finding(reading, "value-out-of-range")).toMatchObject({ cell: "C2", found: "60 + 50" });
  });
});

describe("suspensions counted in sessions", () => {
  it.each(["FTS (sessions)", "FTE sessions", "Sessions suspended"])("under ‘%s’ two are a day", (heading) => {
    const reading = read([heading], [[3], [0]]);
    expect(reading.columns[2]?.means).toBe("days suspended, two sessions to a day");
    expect(reading.pupils.map(({ termly: { suspendedDays } }) => suspendedDays)).toMatchObject([
      { value: "1.5" },
      { value: "0" },
    ]);
  });
});
