import { readStored } from "../../src/core/reader/stored";
import type { StoredMemory } from "../../src/core/reader/stored";
import { OfficerAtWork } from "../support/officerAtWork";
import { openElsewhere } from "../support/excelize";
import { openXlsx } from "../../src/hosts/xlsx/openXlsx";
import type { RawSheet } from "../../src/core/reader/rawWorkbook";
import { packageFaults } from "../support/packageFaults";
import { partsOf, textOf } from "../support/packageParts";
import { sheetLook } from "../support/sheetLook";
import { sheetsOf, TwoTerms } from "../support/twoTerms";

const command = new TwoTerms();
afterAll(() => command.end());
beforeAll(() => command.firstTerm());

const plan = "RP ks4-5ac-em";
const red = "RED ks4-5ac-em";
const at = { action: 1, drafted: 6, wording: 7 };
/** Pages without a pupil on them; the lists of pupils are not kept and stay. */
const goBack = ["Scorecard", plan, red, "SEN split"];

/** Values, formulas, hidden lines and name of a sheet, and what its rows and page look like to another program. */
async function faceOf(file: Uint8Array, name: string) {
  const sheets = await sheetsOf(file);
  const index = sheets.findIndex((sheet) => sheet.name === name);
  const { rows, hiddenRows, visibility, mark } = sheets[index]!;
  const look = sheetLook(
    await openElsewhere(file),
    name,
    textOf(partsOf(file), `xl/worksheets/sheet${index + 1}.xml`),
    [],
  );
  return {
    visibility,
    mark,
    cells: rows.map((cells) => cells.map((cell) => cell && [cell.value, cell.formula, cell.format])),
    hidden: [...hiddenRows],
    heights: rows.map((_, row) => look.heightAt(row)),
    styles: rows.map((cells, row) => cells.map((_, column) => look.styleAt(row, column))),
    merges: [...look.merges].sort((a, b) => a.firstRow - b.firstRow || a.firstColumn - b.firstColumn),
    tables: look.tables,
    print: look.print,
  };
}

describe("the second refresh put back", () => {
  let before: Uint8Array;
  let said: string;

  beforeAll(async () => {
    before = await command.secondTerm();
    const { exit, out } = await command.putBack("term2.xlsx", "back.xlsx");
    expect(exit).toBe(0);
    said = out;
  });

  it.each(goBack)(
    "%s stands as before: values, formulas, styles, heights, merges, print set-up",
    async (name) => {
      const was = await faceOf(before, name);
      const refreshed = await faceOf(command.bytes("term2.xlsx"), name);
      expect(refreshed.cells).not.toEqual(was.cells);
      expect(await faceOf(command.bytes("back.xlsx"), name)).toEqual(was);
    },
  );

  it("leaves a file that Excel would open without a word", () => {
    expect(packageFaults(command.bytes("back.xlsx"))).toEqual([]);
  });

  it("says which lists of pupils stay, in words and on the lists themselves", async () => {
    expect(said).toContain("The refresh of 5 December 2014 was put back.");
    expect(said).toContain("‘Cohort ledger’ is a list, of which no earlier copy is kept");
    const ledger = (await sheetsOf(command.bytes("back.xlsx"))).find(({ name }) => name === "Cohort ledger");
    expect(ledger?.rows[2]?.[0]?.value).toBe(
      "2013/14 summer · of the refresh of 5 December 2014, which was put back; a refresh brings this list level with the plans",
    );
  });

  it("keeps no pupil in the hidden store", async () => {
    const file = await openXlsx(command.bytes("term2.xlsx"), "term2.xlsx");
    const { store, sheets } = await file.read();
    const ratings = sheets.find(({ mark }) => mark === "pupilRatings")!;
    const keys = ratings.rows.flatMap((cells) => String(cells[11]?.value).match(/^pupil:(.+)/)?.[1] ?? []);
    const names = ratings.rows.flatMap((cells) =>
      String(cells[11]?.value).startsWith("pupil:") ? [String(cells[0]?.value)] : [],
    );
    expect(keys.length).toBeGreaterThan(50);
    const { kept, journal, ...rest } = readStored(store) as StoredMemory;
    expect(kept.pages.length).toBeGreaterThan(5);
    const whole = JSON.stringify([kept, journal, rest]);
    for (const word of [...keys, ...names]) expect([store, whole].join()).not.toContain(word);
  });

  it("cannot be put back twice, and says so", async () => {
    const { exit, error } = await command.putBack("back.xlsx", "twice.xlsx");
    expect(exit).toBe(1);
    expect(error).toMatch(/^There is no refresh to put back/);
  });

  it("refreshed again, stands as the second refresh left it", async () => {
    await command.run(
      "refresh",
      command.path("back.xlsx"),
      "-o",
      command.path("again.xlsx"),
      "--as-at",
      "2014-12-05",
    );
    const [again, second] = await Promise.all(
      ["again.xlsx", "term2.xlsx"].map((name) => sheetsOf(command.bytes(name))),
    );
    const cells = (sheets: readonly RawSheet[]) =>
      sheets.map(({ name, rows }) => [name, rows.map((row) => row.map((cell) => cell && cell.value))]);
    expect(cells(again!)).toEqual(cells(second!));
  });

  it("with the old grades back in the tracker, the next refresh has nothing to do on these pages", async () => {
    const officer = await OfficerAtWork.open(command.bytes("back.xlsx"));
    const old = (await sheetsOf(command.bytes("term1.xlsx"))).find(({ name }) => name === "Y11")!;
    officer.sheet("Y11").rows.forEach((cells, row) =>
      cells.forEach((cell, column) => {
        const was = old.rows[row]?.[column]?.value;
        if (typeof was === "string" && cell?.value !== was) officer.type("Y11", row, column, was);
      }),
    );
    command.put("undone.xlsx", officer.save());
    const { report } = await command.report(
      "refresh",
      command.path("undone.xlsx"),
      "-o",
      command.path("quiet.xlsx"),
      "--as-at",
      "2014-12-07",
    );
    const changed = report.written.filter(({ change }) => change !== "unchanged").map(({ sheet }) => sheet);
    expect(changed).toEqual(["Priority pupils", "Cohort ledger"]);
  });
});

describe("what the officer typed after the refresh that is put back", () => {
  it("stays, on the page and in the print", async () => {
    await command.secondTerm();
    const officer = await OfficerAtWork.open(command.bytes("term2.xlsx"));
    const ledger = officer.rowWith(plan, "evidence:ledger");
    officer.type(plan, officer.rowWith(plan, "reason-1"), at.action, "Two schools had no specialist.");
    officer.type(plan, officer.rowWith(plan, "spare:action-1"), at.action, "One-to-one mathematics");
    officer.type(plan, ledger, at.wording, "Two pupils joined us only in the spring.");
    officer.type(red, officer.rowWith(red, "what"), 1, "=A plan each");
    command.put("typed.xlsx", officer.save());
    const { exit, out } = await command.putBack("typed.xlsx", "typed-back.xlsx");
    expect([exit, out]).toEqual([0, expect.stringContaining("Typed cells: 4 kept.")]);
    const after = await OfficerAtWork.open(command.bytes("typed-back.xlsx"));
    expect(after.text(plan, after.rowWith(plan, "reason-1"), at.action)).toBe(
      "Two schools had no specialist.",
    );
    expect(after.text(plan, after.rowWith(plan, "spare:action-1"), at.action)).toBe("One-to-one mathematics");
    const sentence = after.rowWith(plan, "evidence:ledger");
    expect(after.text(plan, sentence, at.wording)).toBe("Two pupils joined us only in the spring.");
    expect(after.text(plan, sentence, at.action)).toBe("Two pupils joined us only in the spring.");
    expect(after.text(red, after.rowWith(red, "what"), 1)).toBe("=A plan each");
  });

  it("stays on a row that the refresh brought, which is kept for it", async () => {
    await command.secondTerm();
    const [first, second] = await Promise.all(
      ["regraded.xlsx", "term2.xlsx"].map(async (name) => OfficerAtWork.open(command.bytes(name))),
    );
    const keys = (officer: OfficerAtWork) =>
      officer.sheet(plan).rows.map((cells) => String(cells[5]?.value ?? ""));
    const brought = keys(second!).find((key) => key.startsWith("evidence:") && !keys(first!).includes(key))!;
    second!.type(plan, second!.rowWith(plan, brought), at.wording, "In our own words.");
    command.put("brought.xlsx", second!.save());
    expect((await command.putBack("brought.xlsx", "brought-back.xlsx")).exit).toBe(0);
    const after = await OfficerAtWork.open(command.bytes("brought-back.xlsx"));
    expect(after.text(plan, after.rowWith(plan, brought), at.wording)).toBe("In our own words.");
  });

  it("stays where blank rows were filled, and the blank rows below suggest again what they did", async () => {
    const officer = await OfficerAtWork.open(command.bytes("term1.xlsx"));
    const beside = (book: OfficerAtWork) => book.text(plan, book.rowWith(plan, "spare:action-1"), at.drafted);
    const before = beside(officer);
    for (const nth of [1, 2, 3, 4])
      officer.type(plan, officer.rowWith(plan, `spare:action-${nth}`), at.action, `Our action ${nth}`);
    command.put("four.xlsx", officer.save());
    const day = ["--as-at", "2014-12-05"];
    await command.run("refresh", command.path("four.xlsx"), "-o", command.path("five.xlsx"), ...day);
    expect((await command.putBack("five.xlsx", "four-back.xlsx")).exit).toBe(0);
    const after = await OfficerAtWork.open(command.bytes("four-back.xlsx"));
    expect(beside(after)).toBe(before);
    const actions = [1, 2, 3, 4].map((nth) => after.text(plan, after.rowWith(plan, `a-${nth}`), at.action));
    expect(actions).toEqual([1, 2, 3, 4].map((nth) => `Our action ${nth}`));
  });
});
