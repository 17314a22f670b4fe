import { makeStyles } from "@fluentui/react-components";

/** The box that lies over the cell that is typed in. The sheet is paper in every theme. */
export const useBoxStyles = makeStyles({
  box: {
    position: "absolute",
    top: "-1px",
    left: "-1px",
    zIndex: 4,
    boxSizing: "border-box",
    margin: 0,
    padding: "1px 3px",
    border: "2px solid #0f6cbd",
    borderRadius: 0,
    outline: "none",
    background: "#ffffff",
    color: "#111111",
    font: "10pt Arimo, Arial, sans-serif",
    resize: "none",
    fieldSizing: "content",
  },
  list: {
    position: "absolute",
    top: "100%",
    left: "-1px",
    zIndex: 5,
    margin: 0,
    padding: "2px",
    border: "1px solid #8a8a8a",
    background: "#ffffff",
    color: "#111111",
    boxShadow: "0 4px 12px rgba(0, 0, 0, 0.25)",
    font: "10pt/24px Arimo, Arial, sans-serif",
    textAlign: "left",
    cursor: "default",
  },
  above: { top: "auto", bottom: "100%" },
  choice: { padding: "0 8px", whiteSpace: "nowrap" },
  offered: {
    background: "#0f6cbd",
    color: "#ffffff",
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      background: "Highlight",
      color: "HighlightText",
    },
  },
});
