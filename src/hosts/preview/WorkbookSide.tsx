import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { cellName } from "../../core/domain/place";
import { download, troubleOf, type Opened } from "./opening";
import { cellAt } from "./sheet/cellCss";
import { SheetGrid } from "./sheet/SheetGrid";
import { SheetTabs } from "./SheetTabs";
import { useSheets } from "./useSheets";
import { WorkbookBar } from "./WorkbookBar";

const useStyles = makeStyles({
  side: { display: "flex", flexDirection: "column", minWidth: 0, minHeight: 0, height: "100%" },
  line: {
    display: "flex",
    gap: "12px",
    flexShrink: 0,
    margin: 0,
    padding: "4px 12px",
    minHeight: "20px",
    maxHeight: "60px",
    overflowY: "auto",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "20px",
  },
  cell: { minWidth: "40px", color: tokens.colorNeutralForeground2 },
  trouble: { margin: 0, padding: "8px 12px", background: tokens.colorStatusDangerBackground1 },
});

interface Props {
  readonly opened: Opened;
  /** Why another file could not be opened; null where nothing is wrong. */
  readonly refused: string | null;
  readonly onOpen: (file: File | null) => void;
}

/** The workbook as a spreadsheet program would show it: bar, chosen cell, sheet and tabs. */
export function WorkbookSide({ opened: { workbook, isSample }, refused, onOpen }: Props) {
  const styles = useStyles();
  const sheets = useSheets(workbook);
  const [notSaved, setNotSaved] = useState<string | null>(null);
  const { view, chosen } = sheets;
  const save = async (): Promise<void> => {
    try {
      download(await workbook.save(), workbook.fileName);
      setNotSaved(null);
    } catch (error) {
      setNotSaved(troubleOf(error));
    }
  };
  const trouble = refused ?? notSaved ?? sheets.trouble;
  return (
    <section className={styles.side} aria-label="Workbook">
      <WorkbookBar
        name={workbook.fileName}
        about={isSample ? "96 invented pupils, on 30 September 2014" : ""}
        onOpen={onOpen}
        onDownload={() => void save()}
      />
      <div role="alert">{trouble && <p className={styles.trouble}>{trouble}</p>}</div>
      {view && (
        <>
          <p className={styles.line}>
            <span className={styles.cell}>{cellName(chosen.row, chosen.column)}</span>
            <span>{cellAt(view, chosen.row, chosen.column)?.text}</span>
          </p>
          <SheetGrid
            key={view.name}
            view={view}
            chosen={chosen}
            onChoose={sheets.choose}
            onType={sheets.type}
          />
          <SheetTabs tabs={sheets.tabs} shown={view.name} onShow={sheets.showSheet} />
        </>
      )}
    </section>
  );
}
