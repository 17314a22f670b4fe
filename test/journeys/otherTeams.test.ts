import { CommandRun } from "../support/commandRun";
import { OfficerAtWork } from "../support/officerAtWork";
import { trackerFile } from "../support/trackerFile";
import { wordBody } from "../support/wordDocument";

const command = new CommandRun();
afterAll(() => command.end());

const headings = [
  ...["Indicator ID", "Indicator", "Measure", "Year groups", "Target", "Numerator", "Denominator"],
  ...["Strategic Director Lead", "Departmental Lead"],
];

/** A tracker of pupils and one indicator that the care leavers' team hands in: 56 of 78 against 85%. */
const tracker = {
  fileName: "teams.xlsx",
  sheets: [
    {
      name: "Tracker",
      rows: [
        ["Name", "Pupil ID", "Year", "Attendance %"],
        ...[1, 2, 3].map((nth) => [`Pupil ${nth}`, 100 + nth, 11, 96]),
      ],
    },
    {
      name: "Indicators",
      rows: [
        headings,
        [
          "cl-home",
          "Care leavers in suitable accommodation",
          "typed",
          "",
          85,
          56,
          78,
          "Director",
          "Leaving care manager",
        ],
      ],
    },
  ],
};

const red = "RED cl-home";

describe("an indicator of another team that is RED", () => {
  beforeAll(async () => {
    command.put("teams.xlsx", trackerFile(tracker));
    await command.run("refresh", command.path("teams.xlsx"), "-o", command.path("1.xlsx"));
    const officer = await OfficerAtWork.open(command.bytes("1.xlsx"));
    officer.type(red, officer.rowWith(red, "reason"), 1, "Two landlords left the scheme.");
    officer.type(red, officer.rowWith(red, "what"), 1, "Twelve more tenancies");
    command.put("typed.xlsx", officer.save());
  });

  it("has its figures on the scorecard and in the History, and its form with both leads", async () => {
    const { report } = await command.report(
      "refresh",
      command.path("typed.xlsx"),
      "-o",
      command.path("2.xlsx"),
    );
    expect(report.indicators[0]).toMatchObject({ basis: "typed", value: 71.8, gap: -13.2, rag: "RED" });
    expect(report.typed).toEqual({ kept: 2, putBack: 0, review: [] });
    const seen = await OfficerAtWork.open(command.bytes("2.xlsx"));
    const at = (sheet: string, key: string) =>
      seen.sheet(sheet).rows[seen.rowWith(sheet, key)]?.map((cell) => cell?.text ?? "") ?? [];
    expect(at(red, "performance").join(" ")).toContain("71.8");
    expect(at(red, "performance").join(" ")).toContain("-13.2");
    expect(at(red, "strategic-lead")).toContain("Director");
    expect(at(red, "departmental-lead")).toContain("Leaving care manager");
    expect(at("Scorecard", "indicator:cl-home").join(" ")).toContain("◆ RED");
    expect(
      at("History of results", `history:cl-home ${report.academicYear} ${report.term} unvalidated`),
    ).toContain("56");
  });

  it("is asked for the boxes that are still empty", async () => {
    const { report } = await command.report("calculate", command.path("typed.xlsx"));
    const form = report.remarks.filter(({ sheet, kind }) => sheet === red && kind === "ready");
    expect(form.map(({ quoted }) => quoted)).toEqual(["How, Who, When"]);
  });

  it("stands in the committee's paper in her words", async () => {
    await command.run("word", command.path("typed.xlsx"), "-o", command.path("paper.docx"));
    const text = JSON.stringify(wordBody(command.bytes("paper.docx")));
    for (const words of ["Two landlords left the scheme.", "Twelve more tenancies", "Leaving care manager"])
      expect(text).toContain(words);
  });
});
