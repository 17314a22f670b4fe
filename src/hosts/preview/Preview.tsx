import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import { copyOf } from "../copies/copyOf";
import { download } from "../copies/download";
import { App } from "../taskpane/App";
import { calendarDay } from "../taskpane/today";
import type { Copies, Surroundings } from "../taskpane/surroundings";
import type { Opened } from "./opening";
import { sampleDay } from "./sampleDay";
import { useOpened } from "./useOpened";
import { WorkbookSide } from "./WorkbookSide";

const useStyles = makeStyles({
  page: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 350px",
    height: "100%",
    background: tokens.colorNeutralBackground1,
    "@media (max-width: 700px)": {
      gridTemplateColumns: "100%",
      // At 400% zoom what is asked above the sheet must not run beneath the pane.
      gridTemplateRows: "max(60vh, 520px) auto",
      height: "auto",
    },
  },
  pane: {
    minHeight: 0,
    height: "100%",
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow4,
    zIndex: 5,
  },
});

/** The workbook beside the pane that works on it. It begins with the sample tracker. */
export function Preview() {
  const styles = useStyles();
  const { opened, ...openings } = useOpened();
  if (!opened) return openings.refused && <p role="alert">{openings.refused}</p>;
  return (
    <div className={styles.page}>
      <WorkbookSide opened={opened} {...openings} />
      <div className={styles.pane}>
        <PaneOver key={opened.number} opened={opened} onSample={() => openings.open(null)} />
      </div>
    </div>
  );
}

function copiesOf(workbook: Opened["workbook"]): Copies {
  return {
    kinds: ["paper", "publicCopy"],
    make: async (kind, options, report, published) => {
      const { bytes, said, name } = await copyOf(workbook, kind, options, report, published);
      download(bytes, name);
      return { went: `${name} is in your downloads.`, said };
    },
  };
}

interface PaneProps {
  readonly opened: Opened;
  /** Opens the sample tracker in place of the workbook, or asks first. */
  readonly onSample: () => void;
}

/** The pane as it is in Excel, over a workbook of this page. */
function PaneOver({ opened: { workbook, isSample }, onSample }: PaneProps) {
  const latest = useRef(onSample);
  useEffect(() => {
    latest.current = onSample;
  }, [onSample]);
  const surroundings = useMemo(
    (): Surroundings => ({
      port: workbook,
      today: () => (isSample ? sampleDay : calendarDay(new Date())),
      listenToWriting: () => {},
      copies: copiesOf(workbook),
      onAhead: (isTyped) => workbook.paneHolds(isTyped),
      ...(!isSample && {
        openSample: () => {
          latest.current();
          return Promise.resolve("");
        },
      }),
    }),
    [workbook, isSample],
  );
  return <App {...surroundings} />;
}
