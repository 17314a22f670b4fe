import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  link: {
    minHeight: "44px",
    padding: "0 2px",
    border: "none",
    background: "none",
    font: "inherit",
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: "underline",
    textUnderlineOffset: "2px",
    cursor: "pointer",
    ":hover": { textDecorationThickness: "2px" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  /** In a line of text: as high as a finger, without moving the lines apart. */
  inLine: { margin: "-12px 0", flexShrink: 0 },
});

interface Props {
  /** Begins with the words that are seen. */
  readonly label?: string;
  readonly inLine?: boolean;
  readonly isOpen?: boolean;
  readonly isPressed?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** A button in words alone, beside what it is about. */
export function LinkButton({ label, inLine = false, isOpen, isPressed, onClick, children }: Props) {
  const styles = useStyles();
  return (
    <button
      type="button"
      className={mergeClasses(styles.link, inLine && styles.inLine)}
      aria-label={label}
      aria-expanded={isOpen}
      aria-pressed={isPressed}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
