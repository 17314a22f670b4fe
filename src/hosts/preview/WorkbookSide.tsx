import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { download } from "../copies/download";
import { troubleOf, type Opened } from "./opening";
import { Trouble } from "./Trouble";
import { UnsavedQuestion } from "./UnsavedQuestion";
import type { Openings } from "./useOpened";
import { WorkbookBar } from "./WorkbookBar";
import { WorkbookSheets } from "./WorkbookSheets";

const useStyles = makeStyles({
  side: { display: "flex", flexDirection: "column", minWidth: 0, minHeight: 0, height: "100%" },
});

interface Props extends Omit<Openings, "opened"> {
  readonly opened: Opened;
}

/** The workbook as a spreadsheet program would show it: bar, chosen cell, sheet and tabs. */
export function WorkbookSide({ opened, refused, waiting, open, decide }: Props) {
  const styles = useStyles();
  const { workbook, isSample, number } = opened;
  const [notSaved, setNotSaved] = useState<string | null>(null);
  /** Whether the file is on its way to the downloads. */
  const save = async (): Promise<boolean> => {
    try {
      download(await workbook.save(), workbook.fileName);
      setNotSaved(null);
      return true;
    } catch (error) {
      setNotSaved(troubleOf(error));
      return false;
    }
  };
  return (
    <section className={styles.side} aria-label="Workbook">
      <WorkbookBar
        name={workbook.fileName}
        about={isSample ? "96 invented pupils, on 30 September 2014" : ""}
        onOpen={open}
        onDownload={() => void save()}
      />
      {waiting !== undefined && (
        <UnsavedQuestion
          name={workbook.fileName}
          hasAhead={workbook.hasAhead}
          onDownload={save}
          onDecide={decide}
        />
      )}
      <Trouble said={refused ?? notSaved} />
      <WorkbookSheets key={number} workbook={workbook} />
    </section>
  );
}
