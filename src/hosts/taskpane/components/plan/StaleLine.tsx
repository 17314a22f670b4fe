import { makeStyles, tokens } from "@fluentui/react-components";
import { Button } from "../Button";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "4px 8px",
    margin: "12px 0 0",
    padding: "4px 0 4px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: "4px solid var(--amberInk)",
    borderRadius: tokens.borderRadiusMedium,
  },
});

/**
 * Says that the figures are older than the tracker, with the way to new ones: null while nothing can be pressed,
 * absent where the footer has that very button.
 */
export function StaleLine({ onLook }: { readonly onLook?: (() => void) | null }) {
  return (
    <div role="status" className={useStyles().line}>
      <span>The tracker has changed since it was read.</span>
      {onLook !== undefined && (
        <Button appearance="subtle" busy={onLook === null} onClick={() => onLook?.()}>
          See what will change
        </Button>
      )}
    </div>
  );
}
