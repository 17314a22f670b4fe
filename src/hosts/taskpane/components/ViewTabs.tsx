import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import type { View } from "../paneState";
import type { Shown } from "../shownIn";

const useStyles = makeStyles({
  tabs: { display: "flex", columnGap: "24px" },
  tab: {
    minHeight: "44px",
    padding: "0 2px",
    border: "none",
    // In a contrast theme this line is all that tells the chosen tab.
    borderBottom: "3px solid transparent",
    forcedColorAdjust: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    "@media (forced-colors: active)": { color: "CanvasText" },
  },
  chosen: {
    borderBottomColor: tokens.colorBrandStroke1,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

const titles: Readonly<Record<View, string>> = {
  data: "Data",
  results: "Results",
  plan: "Plan",
  actions: "Actions",
};

/** How far each key moves; the ends join. */
const moves: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

interface Props {
  readonly shown: Shown;
  readonly onChoose: (view: View) => void;
}

/**
 * The places there is something to see in. One stop for the Tab key, arrows move between the tabs: the
 * pattern of the ARIA guide. Fluent's own tabs do the same at 20 kB.
 */
export function ViewTabs({ shown, onChoose }: Props) {
  const styles = useStyles();
  const views = viewsOf(shown);
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const step = moves[event.key];
    const next = step && views[(views.indexOf(shown.view) + step + views.length) % views.length];
    if (!next) return;
    event.preventDefault();
    document.getElementById(`tab-${next}`)?.focus();
    onChoose(next);
  };
  return (
    <div role="tablist" aria-label="Recovery Planner" className={styles.tabs}>
      {views.map((view) => (
        <button
          key={view}
          type="button"
          role="tab"
          id={`tab-${view}`}
          aria-controls="view"
          aria-selected={view === shown.view}
          tabIndex={view === shown.view ? 0 : -1}
          className={mergeClasses(styles.tab, view === shown.view && styles.chosen)}
          onClick={() => onChoose(view)}
          onKeyDown={move}
        >
          {titles[view]}
        </button>
      ))}
    </div>
  );
}

/** Nothing but the data can be looked at while something stops. */
function viewsOf({ calculated: { results, stopped } }: Shown): readonly View[] {
  if (!results) return ["data"];
  return stopped ? ["data", "results"] : ["data", "results", "plan", "actions"];
}
