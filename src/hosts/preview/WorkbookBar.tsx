import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 8px",
    flexShrink: 0,
    padding: "8px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { flex: "1 1 0", margin: 0, minWidth: "160px", fontSize: tokens.fontSizeBase300 },
  day: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  hidden: { display: "none" },
});

interface Props {
  readonly name: string;
  /** What is said behind the name. */
  readonly about: string;
  readonly onOpen: (file: File | null) => void;
  readonly onDownload: () => void;
}

/** The file's name, and what can be done with the file as a whole. */
export function WorkbookBar({ name, about, onOpen, onDownload }: Props) {
  const styles = useStyles();
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.bar}>
      <h2 className={styles.name}>
        {name} <span className={styles.day}>{about}</span>
      </h2>
      <input
        ref={chooser}
        className={styles.hidden}
        type="file"
        aria-label="Workbook to open"
        accept=".xlsx,.xlsm"
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file may be chosen again.
          event.target.value = "";
          if (file) onOpen(file);
        }}
      />
      <Button onClick={() => chooser.current?.click()}>Open a workbook</Button>
      <Button onClick={() => onOpen(null)}>Sample again</Button>
      <Button onClick={onDownload}>Download</Button>
    </div>
  );
}
