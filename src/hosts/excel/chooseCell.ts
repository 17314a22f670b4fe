import { answered } from "./answered";
import { hostError, noSheetOf } from "./excelErrors";

/**
 * Brings a sheet to the front and chooses a cell on it; "" chooses none.
 * @throws HostError `sheet-gone` when no sheet has that name
 */
export async function chooseCell(sheet: string, cell: string): Promise<void> {
  try {
    await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
      worksheet.load("visibility");
      await answered(context.sync());
      if (worksheet.isNullObject || worksheet.visibility !== "Visible") throw noSheetOf(sheet);
      worksheet.activate();
      if (cell !== "") worksheet.getRange(cell).select();
      await answered(context.sync());
    });
  } catch (error) {
    throw hostError(error, "reading");
  }
}
