import type { HostCheck } from "./hostCheck";
import { outcome, scratch, valuesOf, written } from "./hostCheck";

const first = (cells: readonly unknown[][]): unknown => cells[0]?.[0];

/** What becomes of a value that is written into a cell. */
export const entryChecks: readonly HostCheck[] = [
  {
    name: "null leaves a cell as it is",
    observe: async (context) => {
      const sheet = await scratch(context);
      sheet.getRange("A1:B1").values = [[null, 8]];
      return valuesOf(sheet, "A1:B1");
    },
    expected: [["Maths", 8]],
  },
  {
    name: "an empty text clears it",
    observe: async (context) => {
      const sheet = await scratch(context);
      sheet.getRange("A1").values = [[""]];
      const used = sheet.getRange("A1");
      used.load("valueTypes");
      await context.sync();
      return first(used.valueTypes);
    },
    expected: "Empty",
  },
  {
    name: "=, + and - begin a formula, an apostrophe keeps the text and is not shown",
    observe: async (context) => {
      const cells = await written(await scratch(context), ["=1+1", "+1+1", "-1-1", "'=1+1", "''quoted"]);
      return cells.map(([value, type]) => [value, type]);
    },
    expected: [
      [2, "Double"],
      [2, "Double"],
      [-2, "Double"],
      ["=1+1", "String"],
      ["'quoted", "String"],
    ],
  },
  {
    name: "a text that reads as a number becomes one, unless the cell is formatted as text",
    observe: async (context) => {
      const sheet = await scratch(context);
      const [plain, percent] = await written(sheet, ["00123", "13%"]);
      const [kept] = await written(sheet, ["00123"], "@");
      return [plain?.[0], percent?.[0], kept?.[0]];
    },
    expected: [123, 0.13, "00123"],
  },
  {
    name: "the text of a date becomes a serial number, read the American way",
    observe: async (context) => (await written(await scratch(context), ["7/4/2014"]))[0]?.slice(0, 2),
    expected: [41_824, "Double"],
  },
  {
    name: "a cell holds 32,767 characters and refuses one more",
    observe: async (context) => {
      const sheet = await scratch(context);
      const [whole] = await written(sheet, ["x".repeat(32_767)]);
      const code = await outcome(() => written(sheet, ["x".repeat(32_768)]));
      return [String(whole?.[0]).length, code];
    },
    expected: [32_767, "InvalidArgument"],
  },
  {
    name: "an error cell comes as its code and says that it is an error",
    observe: async (context) => (await written(await scratch(context), ["=1/0"]))[0]?.slice(0, 2),
    expected: ["#DIV/0!", "Error"],
  },
  {
    name: "under a filter a block goes into the rows that show, and what is left over is lost",
    observe: async (context) => {
      const sheet = await scratch(context);
      sheet.getRange("A1:A4").values = [["Head"], ["a"], ["b"], ["a"]];
      sheet.autoFilter.apply(sheet.getRange("A1:A4"), 0, { filterOn: "Values", values: ["a"] });
      sheet.getRange("B2:B4").values = [[1], [2], [3]];
      await context.sync();
      sheet.autoFilter.remove();
      return valuesOf(sheet, "B2:B4");
    },
    expected: [[1], [""], [2]],
  },
  {
    name: "what is written under a merge is lost, without an error",
    observe: async (context) => {
      const sheet = await scratch(context);
      sheet.getRange("A5:B5").merge();
      sheet.getRange("A5:B5").values = [["top", "lost"]];
      return valuesOf(sheet, "A5:B5");
    },
    expected: [["top", ""]],
  },
];
