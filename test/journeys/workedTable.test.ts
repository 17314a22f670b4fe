import { CommandRun } from "../support/commandRun";
import { trackerFile } from "../support/trackerFile";
import { worked12, worked12Dashes, worked12Outcomes } from "../trackers/worked12";

/** The worked table of twelve pupils, from a file through the command. */
describe("the worked table of twelve pupils", () => {
  const command = new CommandRun();
  afterAll(() => command.end());

  it.each([worked12, worked12Dashes])("gives 3 of 10, 30.0% and GREEN", async (tracker) => {
    const file = command.put(tracker.fileName, trackerFile(tracker));
    const { exit, report } = await command.report("calculate", file);
    expect(exit).toBe(0);
    expect(report.indicators).toHaveLength(1);
    expect(report.indicators[0]).toMatchObject({
      id: "ks4-5ac-em",
      basis: "result",
      numerator: 3,
      denominator: 10,
      notKnown: 2,
      value: 30,
      exact: "30",
      target: 25,
      gap: 5,
      rag: "GREEN",
      pupilsNeeded: 0,
      onePupilIs: 10,
    });
  });

  it("puts every pupil in the place that the table says", async () => {
    const { report } = await command.report("calculate", command.path("worked12.xlsx"));
    expect(report.indicators[0]?.attained).toEqual(worked12Outcomes.yes);
    expect(report.indicators[0]?.notKnownPupils).toEqual(worked12Outcomes.notKnown);
  });

  it("finds the 5 in an A* to G column a must fix and lists the odd cases", async () => {
    const { report } = await command.report("calculate", command.path("worked12.xlsx"));
    const codes = report.findings.map(({ code, severity }) => `${severity} ${code}`);
    expect(codes).toContain("mustFix grade-unreadable");
    expect(codes).toContain("information grade-tidied");
    expect(report.understood.questions).toContainEqual(
      expect.objectContaining({ id: "blank-results", assumed: "notEntered" }),
    );
  });

  it("counts the pupil without results as not known when the officer says so", async () => {
    const decisions = command.put("decisions.json", JSON.stringify({ "blank-results": "notKnown" }));
    const { report } = await command.report(
      "calculate",
      command.path("worked12.xlsx"),
      "--decisions",
      decisions,
    );
    expect(report.indicators[0]).toMatchObject({
      numerator: 3,
      denominator: 9,
      notKnown: 3,
      value: 33.3,
      gap: 8.3,
    });
  });

  it("says so when an answer is none of the options, and goes on with what is assumed", async () => {
    const decisions = command.put("wrong.json", JSON.stringify({ "blank-results": "notknown" }));
    const file = command.path("worked12.xlsx");
    const { exit, report } = await command.report("calculate", file, "--decisions", decisions);
    expect(exit).toBe(0);
    expect(report.indicators[0]).toMatchObject({ denominator: 10 });
    expect(report.findings.map(({ code }) => code)).toContain("decision-not-an-option");
  });

  it("names an answer to a question that was not asked", async () => {
    const decisions = command.put(
      "slip.json",
      JSON.stringify({ "blank-result": "no", "words:7": "Leave out" }),
    );
    const { exit, report } = await command.report(
      "calculate",
      command.path("worked12.xlsx"),
      "--decisions",
      decisions,
    );
    expect(exit).toBe(0);
    expect(report.findings.filter(({ code }) => code === "decision-not-asked")).toMatchObject([
      {
        severity: "information",
        message:
          "This answer has no effect, as no such question was asked: ‘blank-result’. Look for a slip in the id; nothing needs doing where the tracker has changed since.",
      },
    ]);
  });
});
