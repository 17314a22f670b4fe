import { openXlsx } from "../../../src/hosts/xlsx/openXlsx";
import { checked, excelize, fileOf } from "../../support/excelize";
import { officerWorkbook } from "../../support/officerWorkbook";
import { withParts } from "../../support/packageParts";

/** The fill of B2 when a style sheet gives it this `<fgColor …/>`. */
async function fillOf(colour: string, pattern = "solid", more = ""): Promise<string | undefined> {
  const rows = [
    [{ value: "Name" }, { value: "RAG" }],
    [{ value: "a" }, { value: "", fill: "123456" }],
  ];
  const file = withParts(await officerWorkbook([{ name: "Y11", rows }]), {
    "xl/styles.xml": (xml) =>
      xml
        .replace(
          /<patternFill patternType="solid">.*?<\/patternFill>/,
          `<patternFill patternType="${pattern}"><fgColor ${colour}/></patternFill>`,
        )
        .replace("</styleSheet>", `${more}</styleSheet>`),
  });
  const [sheet] = (await (await openXlsx(file, "t.xlsx")).read()).sheets;
  return sheet?.fills.get(1)?.get(1);
}

describe("fills as Excel writes them", () => {
  it.each([
    ["its own digits", 'rgb="FF92D050"', "#92D050"],
    ["a number of the standard palette", 'indexed="10"', "#FF0000"],
    ["a colour of the theme", 'theme="9"', "#70AD47"],
    ["a lighter one", 'theme="9" tint="0.7999816888943144"', "#E2F0D9"],
    ["a darker one", 'theme="5" tint="-0.249977111117893"', "#C55A11"],
    ["the light colours before the dark ones", 'theme="1" tint="0.5"', "#808080"],
  ])("are told by %s", async (_, colour, fill) => {
    expect(await fillOf(colour)).toBe(fill);
  });

  it("are told by the workbook's own palette where it has one", async () => {
    const listed = '<rgbColor rgb="00000000"/>'.repeat(10) + '<rgbColor rgb="0000B050"/>';
    const own = `<colors><indexedColors>${listed}</indexedColors></colors>`;
    expect(await fillOf('indexed="10"', "solid", own)).toBe("#00B050");
  });

  it.each([
    ["white", 'rgb="FFFFFFFF"', "solid"],
    ["the automatic colour", 'auto="1"', "solid"],
    ["a pattern", 'rgb="FFFF0000"', "gray125"],
    ["a number that no palette has", 'theme="99"', "solid"],
  ])("are none for %s", async (_, colour, pattern) => {
    expect(await fillOf(colour, pattern)).toBeUndefined();
  });

  it("are never those of conditional formatting", async () => {
    const book = (await excelize()).NewFile();
    checked(book.SetCellStr("Sheet1", "A1", "Name"));
    checked(book.SetCellStr("Sheet1", "B1", "RAG"));
    checked(book.SetCellStr("Sheet1", "A2", "a"));
    const paint = checked(
      book.NewConditionalStyle({ Fill: { Type: "pattern", Pattern: 1, Color: ["FF0000"] } }),
    ).style;
    checked(
      book.SetConditionalFormat("Sheet1", "B2:B9", [{ Type: "formula", Criteria: "TRUE", Format: paint }]),
    );
    const [sheet] = (await (await openXlsx(fileOf(book), "t.xlsx")).read()).sheets;
    expect(sheet?.fills).toEqual(new Map());
  });
});
