import type { HostCheck } from "./hostCheck";
import { outcome, scratch, valuesOf } from "./hostCheck";

/** What becomes of sheets and of what points at them. */
export const sheetChecks: readonly HostCheck[] = [
  {
    name: "a protected sheet refuses, but for cells that are not locked",
    observe: async (context) => {
      const sheet = await scratch(context);
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
      const write = (address: string) => {
        sheet.getRange(address).values = [["typed"]];
        return outcome(() => context.sync());
      };
      return [await write("A1"), await write("B1")];
    },
    expected: ["AccessDenied", "done"],
  },
  {
    name: "a very hidden sheet is not deleted until it shows",
    observe: async (context) => {
      const sheet = await scratch(context);
      sheet.visibility = "VeryHidden";
      await context.sync();
      sheet.delete();
      const refused = await outcome(() => context.sync());
      sheet.visibility = "Visible";
      sheet.delete();
      return [refused, await outcome(() => context.sync())];
    },
    expected: ["GeneralException", "done"],
  },
  {
    name: "names of sheets keep Excel's rules",
    observe: async () => {
      const codes: string[] = [];
      for (const name of ["", "a".repeat(32), "a/b", "'a", "History", "CHECK RULES", "check rules"]) {
        codes.push(await outcome(() => Excel.run((other) => addSheet(other, name))));
      }
      await Excel.run((other) => addSheet(other, "O'Neil"));
      return codes;
    },
    expected: [...Array<string>(5).fill("InvalidArgument"), "done", "ItemAlreadyExists"],
  },
  {
    name: "the used range of an empty sheet is a null object, and formats alone do not count",
    observe: async (context) => {
      const sheet = await scratch(context);
      sheet.getRange("A1:B2").values = [
        ["", ""],
        ["", ""],
      ];
      sheet.getRange("A1:Z900").format.fill.color = "#FFEEEE";
      const used = sheet.getUsedRangeOrNullObject(true);
      const formatted = sheet.getUsedRangeOrNullObject(false);
      formatted.load("rowCount,columnCount");
      await context.sync();
      return [used.isNullObject, formatted.rowCount, formatted.columnCount];
    },
    expected: [true, 900, 26],
  },
  {
    name: "a copy of a sheet has no custom properties and its tables have other names, its own names go with it",
    observe: async (context) => {
      const sheet = await scratch(context);
      sheet.customProperties.add("rp.sheet", "mark");
      sheet.tables.add("A1:B2", true).name = `RP_${sheet.name.replace(" ", "_")}`;
      sheet.names.add("Figure", sheet.getRange("B2"));
      await context.sync();
      const copy = sheet.copy("End");
      copy.load("name");
      const property = copy.customProperties.getItemOrNullObject("rp.sheet");
      const named = copy.names.getItemOrNullObject("Figure");
      const { tables } = copy;
      tables.load("items/name");
      await context.sync();
      const table = tables.items[0]?.name;
      return [property.isNullObject, named.isNullObject, table !== `RP_${sheet.name.replace(" ", "_")}`];
    },
    expected: [true, false, true],
  },
  {
    name: "a sheet that is deleted leaves #REF! in formulas and names",
    observe: async (context) => {
      const [sheet, other] = [await scratch(context), await scratch(context)];
      other.getRange("A1").formulas = [[`='${sheet.name}'!B2`]];
      const named = context.workbook.names.add(`To_${sheet.name.replace(" ", "_")}`, sheet.getRange("B2"));
      await context.sync();
      sheet.delete();
      const pointing = other.getRange("A1");
      pointing.load("formulas");
      named.load("formula");
      await context.sync();
      return [String(pointing.formulas[0]?.[0]), String(named.formula)].map((text) => text.includes("#REF!"));
    },
    expected: [true, true],
  },
  {
    name: "formulas follow a sheet that is renamed",
    observe: async (context) => {
      const [sheet, other] = [await scratch(context), await scratch(context)];
      other.getRange("A1").formulas = [[`='${sheet.name}'!B2`]];
      await context.sync();
      sheet.name = `${sheet.name} renamed`;
      const pointing = other.getRange("A1");
      pointing.load("formulas");
      await context.sync();
      return String(pointing.formulas[0]?.[0]).includes("renamed");
    },
    expected: true,
  },
  {
    name: "a table's column is found by its id after it was renamed",
    observe: async (context) => {
      const sheet = await scratch(context);
      const table = sheet.tables.add("A1:B2", true);
      const column = table.columns.getItem("7");
      column.load("id");
      await context.sync();
      sheet.getRange("B1").values = [["Points"]];
      const again = table.columns.getItem(column.id);
      again.load("name,index");
      await context.sync();
      return [again.name, again.index];
    },
    expected: ["Points", 1],
  },
  {
    name: "sorting moves whole rows of the area",
    observe: async (context) => {
      const sheet = await scratch(context);
      sheet.getRange("A1:B2").sort.apply([{ key: 1, ascending: true }], false, false);
      await context.sync();
      return valuesOf(sheet, "A1:B2");
    },
    expected: [
      ["English", 5],
      ["Maths", 7],
    ],
  },
];

async function addSheet(context: Excel.RequestContext, name: string): Promise<void> {
  context.workbook.worksheets.add(name);
  await context.sync();
}
