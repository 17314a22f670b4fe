import { CommandRun } from "../support/commandRun";
import type { ReportShape } from "../support/commandRun";
import { OfficerAtWork } from "../support/officerAtWork";
import { trackerFile } from "../support/trackerFile";
import { l79 } from "../trackers/l79";

const command = new CommandRun();
afterAll(() => command.end());

const plan = "RP ks4-5ac-em";
const red = "RED ks4-5ac-em";
const list = "Ready for committee";
/** Columns of the two plans and of the list, 0-based. */
const columns = { action: 1, lead: 2, value: 1, remark: 4, accepted: 6 };

async function refreshed(from: string, to: string): Promise<ReportShape> {
  const { report } = await command.report("refresh", command.path(from), "-o", command.path(to));
  return report;
}

function ready({ remarks }: ReportShape): readonly (readonly string[])[] {
  return remarks
    .filter(({ kind }) => kind === "ready")
    .map(({ severity, sheet, cell, quoted }) => [severity, sheet, cell, quoted]);
}

async function change(file: string, doing: (officer: OfficerAtWork) => void): Promise<OfficerAtWork> {
  const officer = await OfficerAtWork.open(command.bytes(file));
  doing(officer);
  command.put(file, officer.save());
  return OfficerAtWork.open(command.bytes(file));
}

/** Somebody else stands in the tracker in Phoebe Ainsworth's row. */
function renamePupil(officer: OfficerAtWork): void {
  const { rows } = officer.sheet("Y11");
  const named = rows.findIndex((cells) => cells.some((cell) => /Ainsworth/.test(String(cell?.value))));
  const column = rows[named]?.findIndex((cell) => /Ainsworth/.test(String(cell?.value))) ?? -1;
  officer.type("Y11", named, column, "Quayle, Dorian");
}

describe("what is left to do before the pack is printed", () => {
  beforeAll(async () => {
    command.put("l79.xlsx", trackerFile(l79));
    await refreshed("l79.xlsx", "1.xlsx");
  });

  it("is listed from the first refresh on: RED without a reason, and empty boxes", async () => {
    const seen = await OfficerAtWork.open(command.bytes("1.xlsx"));
    expect(seen.text(list, 2, 0)).toMatch(/^2013\/14 summer/);
    expect(seen.text(list, 3, 0)).toBe("◆ RED: 2 must fix, 2 to look at");
  });

  it("follows what is typed, each remark with its cell and the words it is about", async () => {
    const seen = await change("1.xlsx", (officer) => {
      officer.type(plan, officer.rowWith(plan, "reason-1"), columns.action, "Phoebe Ainsworth came in May.");
      officer.type(plan, officer.rowWith(plan, "spare:action-1"), columns.action, "Meet with schools");
      officer.type(red, officer.rowWith(red, "reason"), columns.value, "Half of them had no tutor.");
      officer.type(red, officer.rowWith(red, "what"), columns.value, "Tutors for 12 pupils");
      officer.type(red, officer.rowWith(red, "how"), columns.value, "Weekly<br>sessions");
      officer.type(red, officer.rowWith(red, "who"), columns.value, "Carers and social workers");
      officer.type(red, officer.rowWith(red, "when"), columns.value, "It is expected to improve");
    });
    const row = (sheet: string, key: string) => seen.rowWith(sheet, key) + 1;
    const report = await refreshed("1.xlsx", "2.xlsx");
    expect(ready(report)).toEqual([
      ["mustFix", plan, `B${row(plan, "reason-1")}`, "P… A…"],
      ["worthALook", plan, `B${row(plan, "spare:action-1")}`, "Meet with schools"],
      ["worthALook", plan, `C${row(plan, "spare:action-1")}`, "Meet with schools"],
      ["worthALook", plan, `D${row(plan, "spare:action-1")}`, "Meet with schools"],
      [
        "worthALook",
        red,
        `A${row(red, "strategic-lead")}`.replace("A", "B"),
        "Strategic Director Lead, Departmental Lead",
      ],
      ["worthALook", red, `B${row(red, "who")}`, "Carers and social workers"],
      ["worthALook", red, `B${row(red, "when")}`, "is expected to"],
    ]);
    const after = await OfficerAtWork.open(command.bytes("2.xlsx"));
    expect(after.sheet(list).rows.flatMap((cells) => cells.map((cell) => cell?.value))).toContain("<br>");
    expect(after.text(list, 3, 0)).toMatch(/^◆ RED: 1 must fix, \d to look at$/);
  });

  it("counts no text twice and writes nothing the second time", async () => {
    const again = await refreshed("2.xlsx", "3.xlsx");
    expect(again.written.filter(({ change: what }) => what !== "unchanged")).toEqual([]);
    expect(again.typed).toEqual({ kept: 7, putBack: 0, review: [] });
    expect(Buffer.compare(command.bytes("2.xlsx"), command.bytes("3.xlsx"))).toBe(0);
  });

  it("leaves her reason for accepting a remark where it is, and counts that one no more", async () => {
    const who = (officer: OfficerAtWork) => officer.rowWith(list, "Carers and social workers");
    await change("3.xlsx", (officer) =>
      officer.type(list, who(officer), columns.accepted, "Agreed with both services"),
    );
    const report = await refreshed("3.xlsx", "4.xlsx");
    const after = await OfficerAtWork.open(command.bytes("4.xlsx"));
    expect(after.text(list, who(after), 0)).toBe("Accepted");
    expect(after.text(list, 3, 0)).toContain("1 accepted");
    expect(report.remarks.filter(({ accepted }) => accepted).map(({ quoted }) => quoted)).toEqual([
      "Carers and social workers",
    ]);
  });

  it("keeps that reason when the remark is settled", async () => {
    await change("4.xlsx", (officer) =>
      officer.type(red, officer.rowWith(red, "who"), columns.value, "Virtual School Head"),
    );
    await refreshed("4.xlsx", "5.xlsx");
    const after = await OfficerAtWork.open(command.bytes("5.xlsx"));
    const row = after.rowWith(list, "Agreed with both services");
    expect([0, columns.remark].map((column) => after.text(list, row, column))).toEqual([
      "Settled",
      "No longer so.",
    ]);
  });

  it("keeps a name on the list, to be put right, when the pupil is read no more", async () => {
    command.put("named.xlsx", command.bytes("3.xlsx"));
    const named = ["mustFix", plan, expect.any(String), "P… A…"];
    await change("named.xlsx", (officer) => renamePupil(officer));
    expect(ready(await refreshed("named.xlsx", "unnamed.xlsx"))).toContainEqual(named);
    expect(ready(await refreshed("unnamed.xlsx", "again.xlsx"))).toContainEqual(named);
    const after = await OfficerAtWork.open(command.bytes("again.xlsx"));
    const row = after.rowWith(list, "P… A…");
    expect(after.text(list, row, 0)).toBe("Must fix");
    expect(after.text(list, row, columns.remark)).toContain("is read no more");
    const { out } = await command.run("share", command.path("again.xlsx"));
    expect(out).toMatch(/typed words: RP ks4-5ac-em, .+: it may tell who a pupil is/);
    const copy = await OfficerAtWork.open(command.bytes("again.public.xlsx"));
    expect(JSON.stringify(copy.sheet(plan).rows)).not.toContain("Ainsworth");
  });

  it("keeps her answer to such a name, and lets both go once the words are gone", async () => {
    await change("unnamed.xlsx", (officer) => {
      officer.type(list, officer.rowWith(list, "P… A…"), columns.accepted, "She is an adult");
    });
    const { remarks } = await refreshed("unnamed.xlsx", "answered.xlsx");
    expect(remarks.find(({ quoted }) => quoted === "P… A…")).toMatchObject({
      severity: "mustFix",
      accepted: true,
    });
    await change("answered.xlsx", (officer) => {
      const cells = officer.sheet(plan).rows.map((row) => String(row[columns.action]?.value));
      cells.forEach((text, row) => {
        if (text.includes("Phoebe")) officer.type(plan, row, columns.action, "One pupil has a tutor");
      });
    });
    expect(ready(await refreshed("answered.xlsx", "without.xlsx")).flat()).not.toContain("P… A…");
    const after = await OfficerAtWork.open(command.bytes("without.xlsx"));
    expect(after.text(list, after.rowWith(list, "She is an adult"), 0)).toBe("Settled");
  });

  it("goes back with the refresh that listed it", async () => {
    await command.run("put-back", command.path("2.xlsx"), "-o", command.path("back.xlsx"));
    const back = await OfficerAtWork.open(command.bytes("back.xlsx"));
    expect(back.text(list, 3, 0)).toBe("◆ RED: 2 must fix, 2 to look at");
  });
});
