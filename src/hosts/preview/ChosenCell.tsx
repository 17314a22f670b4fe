import { makeStyles, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef, useState } from "react";
import { cellName } from "../../core/domain/place";
import type { ShownSheet } from "../xlsx/showing/shownSheet";
import { cellAt } from "./sheet/cellCss";
import { isOneCell, type Selection } from "./sheet/selection";

const useStyles = makeStyles({
  line: {
    display: "flex",
    gap: "12px",
    flexShrink: 0,
    margin: 0,
    padding: "4px 12px",
    // Always as high: a line that grew at a click would push the sheet away under the pointer.
    height: "20px",
    overflowY: "auto",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "20px",
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  cell: { minWidth: "40px", color: tokens.colorNeutralForeground2 },
  formula: { color: tokens.colorNeutralForeground2, fontStyle: "italic" },
});

const staleWords =
  "A formula: as Excel last worked it out, before what has changed since. Excel works it out anew when you open the download";

interface Props {
  readonly sheet: ShownSheet;
  readonly selection: Selection;
}

/**
 * The line above the sheet: which cell is chosen, all that it says, and where a figure is a formula's. What is longer
 * than the line scrolls within it, which is then a stop of the Tab key.
 */
export function ChosenCell({ sheet, selection }: Props) {
  const styles = useStyles();
  const { at, to } = selection;
  const name = cellName(at.row, at.column);
  const cell = cellAt(sheet, at.row, at.column);
  const line = useRef<HTMLParagraphElement>(null);
  const [isLong, setLong] = useState(false);
  useLayoutEffect(() => {
    const { current } = line;
    if (!current) return;
    current.scrollTop = 0;
    setLong(current.scrollHeight > current.clientHeight);
  }, [name, cell]);
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard
    <p ref={line} className={styles.line} tabIndex={isLong ? 0 : undefined}>
      <span className={styles.cell}>
        {isOneCell(selection) ? name : `${name}:${cellName(to.row, to.column)}`}
      </span>
      <span>{cell?.text}</span>
      {cell?.isFormula && (
        <span className={styles.formula}>
          {cell.isStale ? staleWords : "A formula: as Excel last worked it out"}
        </span>
      )}
    </p>
  );
}
