import { answered } from "./answered";

type Handler = OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>;

/**
 * Tells of every change on a sheet, whoever else makes it, by the sheet's id, until what it gives back is called. Where
 * Excel does not let itself be listened to nothing is told. `onChanged` came with ExcelApi 1.9.
 */
export function watchSheets(changed: (sheetId: string) => void): () => void {
  let isOver = false;
  const listening = listen((event) => {
    // What we write is told a moment after it is written; Excel says so from ExcelApi 1.14 on.
    if (!isOver && event.triggerSource !== "ThisLocalAddin") changed(event.worksheetId);
  }).catch(() => null);
  return () => {
    isOver = true;
    void listening.then((handler) => handler && endListening(handler)).catch(() => undefined);
  };
}

function listen(heard: (event: Excel.WorksheetChangedEventArgs) => void): Promise<Handler> {
  return Excel.run(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add((event) => {
      heard(event);
      return Promise.resolve();
    });
    await answered(context.sync());
    return handler;
  });
}

async function endListening(handler: Handler): Promise<void> {
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await answered(context.sync());
  });
}
