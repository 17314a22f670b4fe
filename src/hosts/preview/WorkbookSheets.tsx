import { ChosenCell } from "./ChosenCell";
import type { RemoteWorkbook } from "./remoteWorkbook";
import { SheetGrid } from "./sheet/SheetGrid";
import { SheetTabs } from "./SheetTabs";
import { Trouble } from "./Trouble";
import { useSheets } from "./useSheets";

/** The sheets of one workbook: the chosen cell, the grid and the tabs. */
export function WorkbookSheets({ workbook }: { readonly workbook: RemoteWorkbook }) {
  const sheets = useSheets(workbook);
  const { tabs, tab, sheet, selection, pointed, trouble, showSheet, select, type, undo, redo } = sheets;
  return (
    <>
      <Trouble said={trouble} />
      {sheet && (
        <>
          <ChosenCell sheet={sheet} selection={selection} />
          <SheetGrid key={sheet.name} {...{ sheet, selection, pointed, select, type, undo, redo }} />
          <SheetTabs tabs={tabs} shown={tab} onShow={showSheet} />
        </>
      )}
    </>
  );
}
