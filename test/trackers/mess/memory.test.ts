import type { Question } from "../../../src/core/domain/question";
import { calculate } from "../../../src/core/workflows/calculate";
import type { RunOptions } from "../../../src/core/workflows/outcomes";
import { refresh } from "../../../src/core/workflows/refresh";
import { CommandRun } from "../../support/commandRun";
import { normalUpn } from "../../support/normalTracker";
import { OfficerAtWork } from "../../support/officerAtWork";
import { PaperWorkbook } from "../../support/paperWorkbook";
import { date, rawWorkbook } from "../../support/rawWorkbook";
import type { TestCell, TestSheet } from "../../support/rawWorkbook";
import { trackerFile } from "../../support/trackerFile";

/** Headings that name only subjects, two of them the same, and one misspelt. */
const headings = ["UPN", "Surname", "DOB", "Year", "English", "Maths", "Maths", "Histroy", "Date into care"];

function pupilRow(nth: number): TestCell[] {
  const grade = ["C", "D", "B"][nth % 3] ?? "C";
  const born = date(`1998-0${(nth % 8) + 1}-14`);
  return [normalUpn(nth), `Surname${nth}`, born, 11, grade, grade, "C", "B", date("2010-05-01")];
}

const plain: TestSheet = {
  name: "Y11 1314",
  rows: [headings, ...Array.from({ length: 12 }, (_, index) => pupilRow(index + 1))],
};

const given = new Map([
  ["roles:Y11 1314", "workingAt"],
  ["which-column:Y11 1314:mathematics working at", "G1"],
  ["heading:Y11 1314:Histroy", "yes"],
]);

function options(decisions: ReadonlyMap<string, string> = new Map()): RunOptions {
  return { asAt: "2014-09-30", academicYear: "2013/14", term: "summer", decisions };
}

async function asked(paper: PaperWorkbook, run: RunOptions = options()): Promise<readonly Question[]> {
  const { reading, results } = await calculate(paper, run);
  return [...reading.questions, ...(results?.questions ?? [])];
}

/** What stands open, and what was answered, by id. */
async function state(paper: PaperWorkbook): Promise<{ open: string[]; answered: Record<string, string> }> {
  const questions = await asked(paper);
  const answered = questions.filter((question) => question.answered);
  return {
    open: questions.filter((question) => !question.answered).map(({ id }) => id),
    answered: Object.fromEntries(answered.map(({ id, assumed }) => [id, assumed])),
  };
}

async function answeredPaper(
  sheets: readonly TestSheet[] = [plain],
  decisions: ReadonlyMap<string, string> = given,
): Promise<PaperWorkbook> {
  const paper = new PaperWorkbook(rawWorkbook(...sheets));
  await refresh(paper, options(decisions));
  return paper;
}

const paperSheet = (paper: PaperWorkbook, name: string) => paper.sheets.find((sheet) => sheet.name === name)!;

/** The answers in a store that are about one sheet; year and term, given with every run, are about all. */
function ofSheets(store: string): readonly { readonly sheet: string }[] {
  const { answers } = JSON.parse(store) as { answers: { sheet: string }[] };
  return answers.filter(({ sheet }) => sheet !== "");
}

describe("answers of earlier terms", () => {
  it("case 4: hold after the sheet is renamed, columns moved, rows and a new term's columns added", async () => {
    const paper = await answeredPaper();
    const sheet = paperSheet(paper, "Y11 1314");
    sheet.name = "Year 11 (Sept)";
    const more = rawWorkbook({ name: "x", rows: [["Autumn 2013 English"], ["D"], pupilRow(13)] }).sheets[0]!;
    const [heading, grade] = [more.rows[0]![0]!, more.rows[1]![0]!];
    sheet.rows = [...sheet.rows, [...more.rows[2]!]];
    // Surname goes to the end, and the new term's column comes in between.
    sheet.rows = sheet.rows.map((cells, row) => {
      const [upn = null, surname = null, ...rest] = cells;
      return [upn, row === 0 ? heading : grade, ...rest, surname];
    });
    expect(await state(paper)).toEqual({
      open: [],
      answered: {
        "roles:Year 11 (Sept)": "workingAt",
        "which-column:Year 11 (Sept):mathematics working at": "G1",
        "heading:Year 11 (Sept):Histroy": "yes",
      },
    });
    const { reading } = await calculate(paper, options());
    expect(reading.pupils).toHaveLength(13);
  });

  it("leave no question open when a refreshed file is read again", async () => {
    expect((await state(await answeredPaper())).open).toEqual([]);
  });

  it("are kept apart for two sheets with the same headings", async () => {
    const year10 = { ...plain, name: "Y10" };
    const decisions = new Map([
      ["roles:Y11 1314", "workingAt"],
      ["roles:Y10", "target"],
    ]);
    const paper = await answeredPaper([plain, year10], decisions);
    expect((await state(paper)).answered).toMatchObject({
      "roles:Y11 1314": "workingAt",
      "roles:Y10": "target",
    });
    paperSheet(paper, "Y10").name = "Year 10";
    expect((await state(paper)).answered).toMatchObject({
      "roles:Y11 1314": "workingAt",
      "roles:Year 10": "target",
    });
    paperSheet(paper, "Y11 1314").name = "Year 11";
    expect((await state(paper)).open).toEqual(expect.arrayContaining(["roles:Year 10", "roles:Year 11"]));
  });

  it("are not lent to a new sheet while the one they were given for is still there", async () => {
    const paper = await answeredPaper();
    const [sheet] = rawWorkbook({ ...plain, name: "Y10" }).sheets;
    paper.sheets.push({ ...sheet!, rows: sheet!.rows.map((row) => [...row]) });
    expect((await state(paper)).open).toContain("roles:Y10");
    expect((await state(paper)).answered).toMatchObject({ "roles:Y11 1314": "workingAt" });
  });

  it("give way to the answers of a run, which are remembered by a refresh and not by a calculation", async () => {
    const paper = await answeredPaper();
    const decisions = new Map([["roles:Y11 1314", "target"]]);
    const now = (await asked(paper, options(decisions))).find(({ id }) => id === "roles:Y11 1314");
    expect(now).toMatchObject({ assumed: "target", answered: true, remembered: true });
    expect((await state(paper)).answered["roles:Y11 1314"]).toBe("workingAt");
    await refresh(paper, options(decisions));
    expect((await state(paper)).answered["roles:Y11 1314"]).toBe("target");
  });

  it("that are no longer an option are said once and forgotten", async () => {
    const paper = await answeredPaper();
    paper.store = paper.store!.replace('"answer":"workingAt"', '"answer":"guess"');
    const told = async (): Promise<string[]> => {
      const { calculated } = await refresh(paper, options());
      return calculated.reading.findings
        .filter(({ code }) => code === "answer-outlived")
        .map(({ message }) => message);
    };
    const [message, ...others] = await told();
    expect(message).toContain("Your earlier answer ‘guess’ to the question ‘roles:Y11 1314’");
    expect(others).toEqual([]);
    expect(await told()).toEqual([]);
    expect((await state(paper)).open).toContain("roles:Y11 1314");
  });

  it("do not pile up while a sheet is renamed term after term", async () => {
    const paper = await answeredPaper();
    for (const name of ["Year 11", "Y11 again", "Y11 once more"]) {
      paper.sheets.find(({ mark, rows }) => mark === null && rows.length > 5)!.name = name;
      await refresh(paper, options());
    }
    const answers = ofSheets(paper.store!);
    expect(answers).toHaveLength(given.size);
    expect(new Set(answers.map(({ sheet }) => sheet))).toEqual(new Set(["Y11 once more"]));
  });

  it("come with a store of the earlier shape, and typed copies are not lost", async () => {
    const paper = await answeredPaper();
    expect(ofSheets(paper.store!)).toHaveLength(given.size);
    const earlier = { ...(JSON.parse(paper.store!) as Record<string, unknown>), answers: undefined };
    paper.store = JSON.stringify({ ...earlier, decisions: [["roles:Y11 1314", "workingAt"]] });
    const typed = (JSON.parse(paper.store) as { typed: unknown[] }).typed;
    const { calculated } = await refresh(paper, options());
    expect(calculated.reading.findings.map(({ code }) => code)).not.toContain("store-damaged");
    expect((JSON.parse(paper.store) as { typed: unknown[] }).typed).toEqual(typed);
  });
});

describe("answers through the command", () => {
  const command = new CommandRun();
  afterAll(() => command.end());

  const sheet = {
    name: "Y11 1314",
    rows: [
      ["UPN", "Surname", "Year", "English", "Maths", "Science"],
      ...Array.from({ length: 8 }, (_, index) => [
        normalUpn(index + 1),
        `Surname${index + 1}`,
        11,
        "C",
        "D",
        "B",
      ]),
    ],
  };
  const asIn2014 = ["--as-at", "2014-09-30", "--year", "2013/14", "--term", "summer"];

  it("are found again after the sheet is renamed and columns are moved", async () => {
    command.put("t.xlsx", trackerFile({ fileName: "t.xlsx", sheets: [sheet] }));
    command.put("d.json", JSON.stringify({ "roles:Y11 1314": "workingAt", "blank-results": "notKnown" }));
    const [file, next] = [command.path("t.xlsx"), command.path("t1.xlsx")];
    await command.run("refresh", file, "-o", next, "--decisions", command.path("d.json"), ...asIn2014);
    const officer = await OfficerAtWork.open(command.bytes("t1.xlsx"));
    officer.rename("Y11 1314", "Year 11 (Sept)");
    officer.insertColumn("Year 11 (Sept)", 2);
    command.put("t2.xlsx", officer.save());
    const { report } = await command.report("understand", command.path("t2.xlsx"), ...asIn2014);
    const roles = report.understood.questions.find(({ id }) => id === "roles:Year 11 (Sept)");
    expect(roles).toMatchObject({ assumed: "workingAt", answered: true });
    expect(report.understood.questions.filter(({ answered }) => !answered)).toEqual([]);
  });

  it("are not remembered by calculate, which writes nothing", async () => {
    command.put("c.xlsx", trackerFile({ fileName: "c.xlsx", sheets: [sheet] }));
    command.put("c.json", JSON.stringify({ "roles:Y11 1314": "workingAt" }));
    const file = command.path("c.xlsx");
    await command.run("calculate", file, "--decisions", command.path("c.json"), ...asIn2014);
    const { report } = await command.report("understand", file, ...asIn2014);
    expect(report.understood.questions.find(({ id }) => id === "roles:Y11 1314")).toMatchObject({
      assumed: "result",
      answered: false,
    });
  });

  it("and what was assumed are told apart in the printed list, with the places they settle", async () => {
    command.put("u.xlsx", trackerFile({ fileName: "u.xlsx", sheets: [sheet] }));
    const { out } = await command.run("understand", command.path("u.xlsx"), ...asIn2014);
    expect(out).toContain("‘Y11 1314’: 8 pupils in rows 2 to 9, headings in row 1");
    expect(out).toContain(
      "D1    ‘English’ is English: results, A*-G, filled for 8 of 8 (asked: assumed until you answer); or workingAt, or target",
    );
    expect(out).toContain("Pupils are known by UPN for 8 pupils");
    expect(out).toContain("Questions for you");
  });
});
