/**
 * Something that Excel does and our add-in relies on. The same check is put to the tests' workbook at every run and
 * to a real Excel by hand (docs/EXCEL-CHECKS.md), so it needs nothing but an empty workbook and the add-in interface.
 */
export interface HostCheck {
  readonly name: string;
  /** Tries it out on a sheet of its own and tells what came of it, as plain values. */
  readonly observe: (context: Excel.RequestContext) => Promise<unknown>;
  readonly expected: unknown;
}

/** The code Excel refuses with, or "done". */
export async function outcome(doing: () => Promise<unknown>): Promise<string> {
  try {
    await doing();
    return "done";
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}

let made = 0;

/** A new sheet of two rows and two columns: Maths 7, English 5. */
export async function scratch(context: Excel.RequestContext): Promise<Excel.Worksheet> {
  made += 1;
  const sheet = context.workbook.worksheets.add(`Check ${made}`);
  sheet.getRange("A1:B2").values = [
    ["Maths", 7],
    ["English", 5],
  ];
  sheet.load("id,name");
  await context.sync();
  return sheet;
}

/** Values of an area. */
export async function valuesOf(sheet: Excel.Worksheet, address: string): Promise<unknown[][]> {
  const range = sheet.getRange(address);
  range.load("values");
  await range.context.sync();
  return range.values as unknown[][];
}

/** What becomes of values written to a row of cells: for each its value, its type and its formula. */
export async function written(
  sheet: Excel.Worksheet,
  entries: readonly unknown[],
  format = "General",
): Promise<unknown[][]> {
  const range = sheet.getRangeByIndexes(9, 0, 1, entries.length);
  range.numberFormat = [entries.map(() => format)];
  range.values = [[...entries]];
  range.load("values,valueTypes,formulas");
  await range.context.sync();
  return entries.map((_, column) => [
    range.values[0]?.[column] as unknown,
    range.valueTypes[0]?.[column],
    range.formulas[0]?.[column] as unknown,
  ]);
}
