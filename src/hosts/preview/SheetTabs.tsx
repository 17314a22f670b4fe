import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { SheetTab } from "./sheetToShow";

const useStyles = makeStyles({
  strip: {
    flexShrink: 0,
    overflowX: "auto",
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    background: tokens.colorNeutralBackground3,
  },
  list: { width: "max-content", padding: "0 8px" },
  ours: { fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly tabs: readonly SheetTab[];
  readonly shown: string;
  readonly onShow: (name: string) => void;
}

/** The tabs of the sheets; those that the planner wrote stand out, and the one that is shown is in view. */
export function SheetTabs({ tabs, shown, onShow }: Props) {
  const styles = useStyles();
  const strip = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const tab = strip.current?.querySelector("[role=tab][aria-selected=true]");
    tab?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [shown, tabs]);
  return (
    <div className={styles.strip} ref={strip}>
      <TabList
        className={styles.list}
        size="small"
        aria-label="Sheets"
        selectedValue={shown}
        onTabSelect={(_, { value }) => onShow(String(value))}
      >
        {tabs.map(({ name, isOurs }) => (
          <Tab key={name} value={name} className={isOurs ? styles.ours : undefined}>
            {name}
          </Tab>
        ))}
      </TabList>
    </div>
  );
}
