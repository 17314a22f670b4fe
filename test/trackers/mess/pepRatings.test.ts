import { columns } from "../../core/reader/reading";
import { normalUpn, readAll } from "../../support/normalTracker";
import { date } from "../../support/rawWorkbook";
import type { TestCell } from "../../support/rawWorkbook";

const held = date("2025-06-10");
const pupil = ["Ava", normalUpn(1), 9];

function read(name: string, rows: readonly (readonly TestCell[])[]) {
  return readAll([{ name, rows }]);
}

describe("a plain RAG", () => {
  it("beside the date of a PEP under one term rates that PEP", () => {
    const reading = read("Tracker", [
      [null, null, null, "Autumn 2024", null, "Summer 2025", null],
      ["Name", "UPN", "NCY", "PEP date", "RAG", "PEP date", "RAG"],
      [...pupil, date("2024-10-10"), "G", held, "R"],
    ]);
    expect(columns(reading).slice(3)).toEqual(["D unused", "E unused", "F pepDate", "G pepQuality"]);
    expect(reading.pupils[0]?.termly).toMatchObject({
      pepInTime: { value: "yes" },
      pepQuality: { value: "RED" },
    });
  });

  it("on a sheet of PEPs rates the PEP", () => {
    const reading = read("PEPs", [
      ["Name", "UPN", "NCY", "PEP date", "RAG"],
      [...pupil, held, "R"],
    ]);
    expect(columns(reading)[4]).toBe("E pepQuality");
  });

  it.each([
    ["attendance", "PEP tracker", "Attendance", 95],
    ["grades", "PEP data", "Maths WA", "4"],
  ])("rates the pupil where %s stand beside it", (_, name, heading, cell) => {
    const reading = read(name, [
      ["Name", "UPN", "NCY", "PEP date", heading, "RAG"],
      [...pupil, held, cell, "R"],
    ]);
    expect(columns(reading)[5]).toBe("F ragOverall");
  });
});
