import { makeStyles, Tab, TabList } from "@fluentui/react-components";
import type { View } from "../paneState";
import type { Shown } from "../shownIn";

const useStyles = makeStyles({ tabs: { marginLeft: "-12px" } });

const titles: Readonly<Record<View, string>> = { data: "Data", results: "Results", plan: "Plan" };

interface Props {
  readonly shown: Shown;
  readonly onChoose: (view: View) => void;
}

/** The places there is something to see in. */
export function ViewTabs({ shown, onChoose }: Props) {
  const styles = useStyles();
  const views: View[] = ["data"];
  if (shown.calculated.results) views.push("results");
  if (shown.refreshed) views.push("plan");
  return (
    <TabList
      className={styles.tabs}
      selectedValue={shown.view}
      onTabSelect={(_, { value }) => {
        const view = views.find((known) => known === value);
        if (view) onChoose(view);
      }}
    >
      {views.map((view) => (
        <Tab key={view} value={view} id={`tab-${view}`} aria-controls="view">
          {titles[view]}
        </Tab>
      ))}
    </TabList>
  );
}
