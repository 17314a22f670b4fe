/**
 * Asks whether somebody else is editing the workbook now; answered with the next sync, and sometimes late. Null where
 * this Excel cannot tell. Source: Microsoft, Excel.Workbook getIsActiveCollabSession, ExcelApi 1.9.
 */
export function askOtherEditors({
  workbook,
}: Excel.RequestContext): OfficeExtension.ClientResult<boolean> | null {
  const canTell =
    typeof Office !== "undefined" && Office.context.requirements.isSetSupported("ExcelApi", "1.9");
  return canTell ? workbook.getIsActiveCollabSession() : null;
}
