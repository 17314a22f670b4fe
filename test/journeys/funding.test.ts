import { CommandRun } from "../support/commandRun";
import { normalUpn } from "../support/normalTracker";
import { trackerFile } from "../support/trackerFile";

const headings = [
  "UPN",
  "Surname",
  "Forename",
  "Year",
  "Maths WA Sum",
  "Maths target",
  "PP+ allocated",
  "PP+ spent",
  "PEPSA",
  "Interventions",
  "Learning mentor",
];

const pupils = [
  ["Birch", "Ada", 11, "C", "C", 1900, 1900, 500, "1:1 tuition", "Mrs Hawthorn"],
  ["Cedar", "Bea", 10, "D", "C", "£1,900.00", 650.5, null, "1:1 tuition, EP", "N"],
  ["Elder", "Cal", 9, "E", "B", 1900, 0, null, "none", null],
  ["Maple", "Dee", 9, "B", "B", 1900, null, null, "EP referral", "Y"],
  ["Rowan", "Eve", 12, "C", "C", 1900, "1.9k", null, null, "N"],
];

const rows = [headings, ...pupils.map((row, nth) => [normalUpn(nth + 1), ...row])];

describe("a tracker with money and support, read by the command line", () => {
  const command = new CommandRun();
  afterAll(() => {
    command.end();
  });

  async function report() {
    const bytes = trackerFile({ fileName: "cla.xlsx", sheets: [{ name: "CLA", rows }] });
    const options = ["--year", "2013/14", "--term", "summer", "--as-at", "2014-07-10"];
    return (await command.report("calculate", command.put("cla.xlsx", bytes), ...options)).report;
  }

  it("says by financial year what the premium comes to, and where the tracker's money is", async () => {
    const { funding } = await report();
    expect(funding?.years).toMatchObject([
      { financialYear: "2013-14", rate: { pounds: "900" }, premium: null },
      {
        financialYear: "2014-15",
        rate: { pounds: "1900", source: "House of Commons Library SN06700", confirmed: true },
        eligible: 4,
        notEligible: [{ reason: "Year 12 in 2013/14", count: 1 }],
        careTakenForGranted: true,
        expected: "7600",
        premium: {
          allocated: { total: "9500", pupils: 5 },
          spent: { total: "2550.5", pupils: 3 },
          unspent: { total: "3149.5", pupils: 3 },
          nothingSpent: 1,
          spendingNotRecorded: 2,
        },
      },
    ]);
    expect(funding?.other).toEqual({ pepsa: { total: "500", pupils: 1 }, highNeeds: null });
  });

  it("counts those with a support beside the rest", async () => {
    const { interventions } = await report();
    expect(interventions.map(({ text }) => text)).toEqual([
      "Learning mentor: of the 2 supported, 2 GREEN or AMBER on attainment; of the other 3, 2.",
      "Educational psychologist: of the 1 supported, 1 GREEN or AMBER on attainment; of the other 3, 2.",
      "1:1 tuition: of the 2 supported, 2 GREEN or AMBER on attainment; of the other 3, 2.",
    ]);
    expect(interventions[1]).toMatchObject({ kind: "psychologist", cannotTell: 1, nothingTyped: 1 });
  });

  it("gives each pupil's money and kinds of support, and nobody's name", async () => {
    const { pupils: listed, funding, interventions } = await report();
    expect(listed.map(({ premium, support }) => ({ premium, support }))).toEqual([
      { premium: { allocated: "1900", spent: "1900" }, support: ["mentor", "tuition"] },
      { premium: { allocated: "1900.00", spent: "650.5" }, support: ["psychologist", "tuition"] },
      { premium: { allocated: "1900", spent: "0" }, support: [] },
      { premium: { allocated: "1900", spent: null }, support: ["mentor"] },
      { premium: { allocated: "1900", spent: null }, support: [] },
    ]);
    const said = JSON.stringify({ listed, funding, interventions });
    for (const name of ["Hawthorn", "Birch", "Ada", "Rowan"]) expect(said).not.toContain(name);
  });

  it("names what cannot be read and whose money is not due", async () => {
    const { findings } = await report();
    expect(findings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: "value-unreadable", cells: ["H6"], stops: false }),
        expect.objectContaining({ code: "premium-not-eligible", cells: ["A6"], stops: false }),
        expect.objectContaining({ code: "support-open", cells: ["J5"], stops: false }),
      ]),
    );
  });

  it("adds up columns of terms by financial year", async () => {
    const termly = [
      ["UPN", "Surname", "Forename", "Year", "PP+ Autumn £", "PP+ Spring £", "PP+ Summer £"],
      [normalUpn(1), "Birch", "Ada", 11, 600, 600, 650],
      [normalUpn(2), "Cedar", "Bea", 10, 600, null, "£650"],
    ];
    const bytes = trackerFile({ fileName: "cla.xlsx", sheets: [{ name: "CLA", rows: termly }] });
    const options = ["--year", "2014/15", "--term", "summer", "--as-at", "2015-07-10"];
    const run = await command.report("calculate", command.put("terms.xlsx", bytes), ...options);
    expect(run.report.funding?.years).toMatchObject([
      {
        financialYear: "2014-15",
        premium: { allocated: { total: "1800", pupils: 2 }, terms: ["autumn", "spring"] },
      },
      { financialYear: "2015-16", premium: { allocated: { total: "1300", pupils: 2 }, terms: ["summer"] } },
    ]);
    expect(run.report.pupils[1]).toMatchObject({
      premium: {
        ofTerms: [
          { financialYear: "2014-15", terms: ["autumn", "spring"], allocated: "600", spent: null },
          { financialYear: "2015-16", terms: ["summer"], allocated: "650", spent: null },
        ],
      },
    });
  });
});
