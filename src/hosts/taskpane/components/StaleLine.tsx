import { makeStyles, tokens } from "@fluentui/react-components";
import { staleWords } from "../staleWords";

const useStyles = makeStyles({
  line: {
    margin: "12px 0 0",
    padding: "10px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: "4px solid var(--amberInk)",
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** Says that what stands on the page is older than the tracker; the footer has the way to new figures. */
export function StaleLine({ words = staleWords }: { readonly words?: string }) {
  return <p className={useStyles().line}>{words}</p>;
}
