import { CommandRun } from "../support/commandRun";
import type { ReportShape } from "../support/commandRun";
import { OfficerAtWork } from "../support/officerAtWork";
import { trackerFile } from "../support/trackerFile";
import { wordBody } from "../support/wordDocument";
import { l79 } from "../trackers/l79";

const command = new CommandRun();
afterAll(() => command.end());

const plan = "RP ks4-5ac-em";
const report = "Progress ks4-5ac-em";
const planAt = { action: 1, lead: 2, due: 3 };
const at = { progress: 3, before: 4, lead: 5, reads: 9 };
/** Columns of either sheet up to its hidden key, and of the report with all that stands behind it. */
const whole = { plan: 6, report: 11 };

const progress = ["As above", "Six schools have agreed", "As above", "Maps are late"];
/** 30 June 2014, as Excel counts days, and words. */
const due = [41820, "As above", "By Easter", "As above"];
const leads = ["KS4 adviser", "As above", "Head of Service", "SENCO lead"];

async function refreshed(term: string, asAt: string) {
  const book = command.path("book.xlsx");
  const options = ["--in-place", "--year", "2013/14", "--term", term, "--as-at", asAt];
  const { report: told } = await command.report("refresh", book, ...options);
  return { told, officer: await OfficerAtWork.open(command.bytes("book.xlsx")) };
}

const save = (officer: OfficerAtWork) => command.put("book.xlsx", officer.save());
const rowOf = (officer: OfficerAtWork, action: number) => officer.rowWith(report, `progress:a-${action}`);
const said = (officer: OfficerAtWork, action: number, column: keyof typeof at) =>
  officer.text(report, rowOf(officer, action), at[column]);
const remarks = ({ remarks: all }: ReportShape) =>
  all.filter(({ quoted }) => /As above/.test(quoted)).map(({ sheet, remark }) => [sheet, remark]);

const asLongAs = "Stands for the row above only as long as the rows stay: write it out";
const nothing = "Nothing stands above it that it could mean: write it out";

describe("“As above” on a plan and on its report", () => {
  let spring: Awaited<ReturnType<typeof refreshed>>;
  let sorted: typeof spring;
  let summer: typeof spring;
  let sortedBook: Uint8Array;

  beforeAll(async () => {
    command.put("book.xlsx", trackerFile(l79));
    const { officer: first } = await refreshed("spring", "2014-02-03");
    leads.forEach((lead, nth) => {
      const row = first.rowWith(plan, `spare:action-${nth + 1}`);
      first.type(plan, row, planAt.action, `Raise results, step ${nth + 1}`);
      first.type(plan, row, planAt.lead, lead);
      first.type(plan, row, planAt.due, due[nth] ?? "");
    });
    save(first);
    const { officer: listed } = await refreshed("spring", "2014-02-04");
    progress.forEach((text, nth) => listed.type(report, rowOf(listed, nth + 1), at.progress, text));
    save(listed);
    spring = await refreshed("spring", "2014-02-05");
    const { officer } = spring;
    officer.swapRows(plan, officer.rowWith(plan, "a-2"), officer.rowWith(plan, "a-4"), whole.plan);
    officer.swapRows(report, rowOf(officer, 3), rowOf(officer, 4), whole.report);
    save(officer);
    sorted = await refreshed("spring", "2014-02-06");
    sortedBook = command.bytes("book.xlsx");
    summer = await refreshed("summer", "2014-06-02");
  });

  it("is remarked on, and where nothing is above it that is said", () => {
    expect(remarks(spring.told)).toEqual([
      [plan, asLongAs],
      [plan, asLongAs],
      [plan, asLongAs],
      [report, nothing],
      [report, asLongAs],
    ]);
  });

  it("means after a sort what it meant before, and the remark says what that is", () => {
    expect(said(sorted.officer, 3, "reads")).toBe("Six schools have agreed");
    expect(said(sorted.officer, 2, "lead")).toBe("KS4 adviser");
    expect(remarks(sorted.told)).toEqual([
      [plan, "Meant ‘By Easter’, and stands below something else now: write it out"],
      [plan, "Meant ‘KS4 adviser’, and stands below something else now: write it out"],
      [plan, "Meant ‘30 June 2014’, and stands below something else now: write it out"],
      [report, nothing],
      [report, expect.stringMatching(/^Stands for|^Meant ‘Six schools have agreed’/)],
    ]);
    const listed = sorted.told.actions.map(({ id, lead, due: by }) => [id, lead, by]);
    expect(listed).toContainEqual(["a-2", "KS4 adviser", "2014-06-30"]);
  });

  it("is said in full on paper and in a public copy, of a lead and of a day", async () => {
    const book = command.put("paper.xlsx", sortedBook);
    const options = ["--year", "2013/14", "--term", "spring"];
    await command.run("word", book, "-o", command.path("paper.docx"), ...options);
    const tables = wordBody(command.bytes("paper.docx")).filter((met) => met.kind === "table");
    const cells = tables.flatMap(({ rows }) => rows.flat());
    expect(cells.filter((text) => text === "As above")).toEqual(["As above"]);
    expect(cells.filter((text) => ["30/06/2014", "By Easter"].includes(text))).toHaveLength(8);
    await command.run("share", book, ...options);
    const copy = await OfficerAtWork.open(command.bytes("paper.public.xlsx"));
    const rows = copy.sheet(plan).rows.map((row) => row.map((cell) => String(cell?.value ?? "")));
    const second = rows.find((row) => row.includes("Raise results, step 2"));
    expect(second?.slice(2, 4)).toEqual(["KS4 adviser", "30/06/2014"]);
    expect(rows.flat().filter((text) => text === "By Easter")).toHaveLength(2);
  });

  it("goes into the earlier terms in full, and with a remark where it means nothing", () => {
    expect(said(summer.officer, 3, "before")).toBe("Spring 2013/14: Six schools have agreed");
    expect(said(summer.officer, 1, "before")).toBe("Spring 2013/14: As above");
    expect(remarks(summer.told)).toContainEqual([
      report,
      "Nothing stood above it that it could mean: write it out, or take it out",
    ]);
  });
});
