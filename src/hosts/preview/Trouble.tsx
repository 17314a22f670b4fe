import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  trouble: {
    margin: 0,
    padding: "8px 12px",
    background: tokens.colorStatusDangerBackground1,
    overflowWrap: "anywhere",
  },
});

/** Why something could not be done, announced at once; the place is there before, so that it is heard. */
export function Trouble({ said }: { readonly said: string | null }) {
  const styles = useStyles();
  return <div role="alert">{said && <p className={styles.trouble}>{said}</p>}</div>;
}
