import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { RawSheet } from "../../src/core/reader/rawWorkbook";
import { CommandRun } from "../support/commandRun";
import { expectGolden } from "../support/golden";
import { OfficerAtWork } from "../support/officerAtWork";
import { ownSheetsText } from "../support/sheetText";
import { trackerFile } from "../support/trackerFile";
import { sheetsOf } from "../support/twoTerms";
import { l79 } from "../trackers/l79";
import { w38 } from "../trackers/w38";

const command = new CommandRun();
afterAll(() => command.end());

const folder = join(process.env["PLANNER_REFERENCE"] ?? "", "seeds");
/** Councils' documents are not ours to ship; without them the comparison is shown as skipped. */
const itWithForms = process.env["PLANNER_REFERENCE"] !== undefined && existsSync(folder) ? it : it.skip;

/** A form as the council issued it: white space, spaces before a colon and curly quotes do not count. */
function plain(text: string): string {
  return text
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, " ")
    .replace(/ ([:,])/g, "$1")
    .trim()
    .toLowerCase();
}

const issued = (name: string) => plain(readFileSync(join(folder, name), "utf8"));

/** Every cell of a page that is printed, row by row; hidden rows carry our own names. */
function printed(sheets: readonly RawSheet[], name: string): string[] {
  const sheet = sheets.find((each) => each.name === name);
  const rows = (sheet?.rows ?? []).filter((_, row) => !sheet?.hiddenRows.has(row));
  return rows.flatMap((cells) => cells.slice(0, 8).map((cell) => plain(cell?.text ?? "")));
}

async function refreshed(name: string, ...options: string[]): Promise<readonly RawSheet[]> {
  await command.run("refresh", command.path(name), "--in-place", "--as-at", "2014-09-30", ...options);
  return sheetsOf(command.bytes(name));
}

/** Fixed words of the forms: each stands on the page as a cell of its own, and in the council's document. */
const lancashirePlan = [
  "Performance Indicator Recovery Plan",
  "Why are the indicators under-performing?",
  "Key Stage 4: Attainments 2014",
  "What actions are required to put it back on track?",
  "Action to be taken",
  "Lead",
  "Completion Date",
];
const lancashireSentences = [
  "of CLA KS4 attained 5 or more A*-C grades at GCSE including English and mathematics (Unvalidated data)",
  "13% of CLA KS4 to attain 5 or more A*-C grades at GCSE including English and mathematics",
];
const wirralPlan = [
  "PERFORMANCE ACTION PLAN TEMPLATE",
  "This template is to be completed for ALL measures showing **RED** status of non-compliance against the specified target reported.",
  "INDICATOR OVERVIEW",
  "Indicator Title",
  "Strategic Director Lead",
  "Departmental Lead",
  "Target",
  "44.0",
  "CURRENT SITUATION: Detail what the performance is for this measure and reason/s for non-compliance",
  "Performance this Period",
  "+ / - Target:",
  "-30.8",
  "Non-compliance reason",
  "ACTIONS: This describes what's necessary or how to achieve a 'green' score. This way everyone is clear on what is required and when; knows the expected outcome and how to achieve it.",
  "What (is required)",
  "How (will it be achieved)",
  "Who (will be responsible)",
  "When (will results be realised)",
];

describe("the forms as the councils issued them", () => {
  itWithForms("are held against the councils' own documents", () => {
    const [plan, form] = ["lancashire-appendix-b-recovery-plan.txt", "wirral-red-action-plan.txt"].map(
      issued,
    );
    [...lancashirePlan, ...lancashireSentences].forEach((words) => expect(plan).toContain(plain(words)));
    wirralPlan.forEach((words) => expect(form).toContain(plain(words)));
    expect(issued("lancashire-appendix-a-progress.txt")).toContain("recovery plan 2014/15");
  });

  it("Lancashire's recovery plan has its headings in their order", async () => {
    command.put("l79.xlsx", trackerFile(l79));
    const cells = printed(await refreshed("l79.xlsx"), "RP ks4-5ac-em");
    const places = lancashirePlan.map((words) => cells.indexOf(plain(words)));
    expect(places).not.toContain(-1);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    lancashireSentences.forEach((words) =>
      expect(cells.some((cell) => cell.includes(plain(words)))).toBe(true),
    );
    const order = [
      "performance:",
      "8.9% (7 of 79)",
      "targets:",
      "13%",
      "green at or above",
      "key stage 4",
      "of 81 year 11",
      "this table shows the range of sen statements that have been given to cla pupils in year 11",
      "comparability:",
      "what actions",
    ];
    const found = order.map((words) => cells.findIndex((cell) => cell.startsWith(words)));
    expect(found).not.toContain(-1);
    expect([...found].sort((a, b) => a - b)).toEqual(found);
  });

  it("Wirral's action plan has its labels and instruction lines in their order", async () => {
    command.put("w38.xlsx", trackerFile(w38));
    const cells = printed(await refreshed("w38.xlsx"), "RED ks4-5ac-em");
    const places = wirralPlan.map((words) => cells.indexOf(plain(words)));
    expect(places).not.toContain(-1);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });
});

const plan = "RP ks4-5ac-em";
const red = "RED ks4-5ac-em";

/** A committee's paper: what she types on the plan and in Settings, in words of our own. */
async function typedPaper(): Promise<void> {
  const officer = await OfficerAtWork.open(command.bytes("l79.xlsx"));
  const actions = [
    [
      "Agree with each school the missing grade:\n– entry confirmed\n– target grade in the PEP",
      "KS4 adviser",
      41957,
    ],
    ["Complete a provision map for every Year 10 and 11 pupil", "As above", 41992],
  ] as const;
  actions.forEach((cells, index) => {
    const row = officer.rowWith(plan, `spare:action-${index + 1}`);
    cells.forEach((cell, column) => officer.type(plan, row, column + 1, cell));
  });
  officer.type(
    plan,
    officer.rowWith(plan, "reason-1"),
    1,
    "Mathematics support began late in three schools.",
  );
  officer.type(red, officer.rowWith(red, "who"), 1, "Head of Service");
  const settings = [
    ["Committee", "Corporate Parenting Board"],
    ["Meeting date", "04/02/2015"],
    ["Prepared by", "Performance team"],
    ["Approved by", "Virtual School Head"],
  ] as const;
  settings.forEach(([name, value], index) => {
    officer.type("Settings", 7 + index, 0, name);
    officer.type("Settings", 7 + index, 1, value);
  });
  command.put("l79.xlsx", officer.save());
}

describe("a committee's paper", () => {
  let sheets: readonly RawSheet[];
  beforeAll(async () => {
    command.put("l79.xlsx", trackerFile(l79));
    await refreshed("l79.xlsx");
    await typedPaper();
    await refreshed("l79.xlsx");
    sheets = await refreshed("l79.xlsx", "--draft-from-actions");
  });

  it("says at its head which committee, when, by whom and approved by whom", () => {
    const head =
      "corporate parenting board, 4 february 2015 · prepared by performance team · approved by virtual school head";
    ["RP ks4-5ac-em", "RED ks4-5ac-em", "Progress ks4-5ac-em"].forEach((name) =>
      expect(printed(sheets, name)).toContain(head),
    );
  });

  it("has the empty boxes of the action plan drafted from actions, and those she filled left alone", () => {
    const cells = printed(sheets, red);
    const box = (label: string) => cells[cells.indexOf(plain(label)) + 1];
    expect(box("What (is required)")).toBe(
      "1. agree with each school the missing grade 2. complete a provision map for every year 10 and 11 pupil",
    );
    expect(box("How (will it be achieved)")).toBe("1. – entry confirmed – target grade in the pep");
    expect(box("Who (will be responsible)")).toBe("head of service");
    expect(box("When (will results be realised)")).toBe("1. 14/11/2014 2. 19/12/2014");
  });

  it("does not draft again over what has become hers", async () => {
    const before = command.bytes("l79.xlsx");
    await refreshed("l79.xlsx", "--draft-from-actions");
    expect(Buffer.from(command.bytes("l79.xlsx")).equals(Buffer.from(before))).toBe(true);
  });

  it("reads as it is kept here", () => {
    const forms = sheets.filter(({ name }) => /^(RP|RED|Progress) ks4/.test(name));
    expectGolden("committeePaper", ownSheetsText(forms));
  });
});
