import type { HostCheck } from "./hostCheck";
import { outcome, scratch, valuesOf } from "./hostCheck";

/** What becomes of the actions of one request. */
export const batchChecks: readonly HostCheck[] = [
  {
    name: "actions run in order, and none after one that is refused",
    observe: async (context) => {
      const sheet = await scratch(context);
      sheet.getRange("A1").values = [["first"]];
      sheet.getRange("A1").values = [["second"]];
      context.workbook.worksheets.getItem("Not there").load("name");
      sheet.getRange("A2").values = [["third"]];
      const code = await outcome(() => context.sync());
      return [code, (await valuesOf(sheet, "A2"))[0]?.[0]];
    },
    expected: ["ItemNotFound", "English"],
  },
  {
    name: "what was done before the refusal stays",
    observe: async (context) => {
      const sheet = await scratch(context);
      sheet.getRange("A1").values = [["kept"]];
      context.workbook.worksheets.getItem("Not there").load("name");
      await outcome(() => context.sync());
      return (await valuesOf(sheet, "A1"))[0]?.[0];
    },
    expected: "kept",
  },
  {
    name: "a missing sheet asked for first stops the whole request",
    observe: async (context) => {
      const sheet = await scratch(context);
      context.workbook.worksheets.getItem("Not there").load("name");
      sheet.getRange("A1:B2").values = [
        ["a", "b"],
        ["c", "d"],
      ];
      const code = await outcome(() => context.sync());
      return [code, await valuesOf(sheet, "A1:B2")];
    },
    expected: [
      "ItemNotFound",
      [
        ["Maths", 7],
        ["English", 5],
      ],
    ],
  },
  {
    name: "a missing setting asked for first stops the whole request",
    observe: async (context) => {
      const sheet = await scratch(context);
      context.workbook.settings.getItem("rp.not-there").load("value");
      sheet.getRange("A1").values = [["written"]];
      const code = await outcome(() => context.sync());
      return [code, (await valuesOf(sheet, "A1"))[0]?.[0]];
    },
    expected: ["ItemNotFound", "Maths"],
  },
  {
    name: "a block of another height than its table column is refused before a cell is written",
    observe: async (context) => {
      const sheet = await scratch(context);
      const table = sheet.tables.add("A1:B2", true);
      const body = table.columns.getItem("7").getDataBodyRange();
      body.values = [["x"], ["y"]];
      const code = await outcome(() => context.sync());
      return [code, (await valuesOf(sheet, "B2"))[0]?.[0]];
    },
    expected: ["InvalidArgument", 5],
  },
  {
    name: "two runs at once are not kept apart",
    observe: async (context) => {
      const sheet = await scratch(context);
      const type = (text: string) =>
        Excel.run(async (other) => {
          const range = other.workbook.worksheets.getItem(sheet.name).getRange("A1");
          range.load("values");
          await other.sync();
          range.values = [[`${String(range.values[0]?.[0])} ${text}`]];
          await other.sync();
        });
      const codes = await Promise.all([outcome(() => type("one")), outcome(() => type("two"))]);
      // One of the two was lost, whichever.
      return [codes, String((await valuesOf(sheet, "A1"))[0]?.[0]).split(" ").length];
    },
    expected: [["done", "done"], 2],
  },
  {
    name: "more than 5,000,000 cells are null, without an error",
    observe: async (context) => {
      const sheet = await scratch(context);
      const range = sheet.getRangeByIndexes(0, 0, 1_000_001, 5);
      range.load("values");
      const code = await outcome(() => context.sync());
      return [code, range.values];
    },
    expected: ["done", null],
  },
];
