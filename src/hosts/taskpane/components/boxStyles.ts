import { makeStyles, tokens } from "@fluentui/react-components";

/** How every box to type in looks. */
export const useBoxStyles = makeStyles({
  box: { margin: "12px 0 0" },
  label: { display: "block", fontWeight: tokens.fontWeightSemibold },
  text: {
    display: "block",
    width: "100%",
    minHeight: "44px",
    boxSizing: "border-box",
    marginTop: "4px",
    padding: "8px",
    // Grows with its text where the browser can; elsewhere it has its corner.
    fieldSizing: "content",
    resize: "vertical",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
  roomy: { minHeight: "64px" },
  note: {
    margin: "4px 0 0",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  refused: {
    borderLeft: "4px solid var(--redInk)",
    paddingLeft: "8px",
    color: tokens.colorNeutralForeground1,
  },
});
