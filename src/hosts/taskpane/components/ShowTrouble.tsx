import { makeStyles, tokens } from "@fluentui/react-components";
import { use } from "react";
import { ShowingContext } from "../showing";

const useStyles = makeStyles({
  trouble: {
    margin: 0,
    padding: "10px 20px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: "var(--amberFill)",
    color: "var(--amberInk)",
  },
});

/** Above the footer: why cells could not be shown. */
export function ShowTrouble() {
  const styles = useStyles();
  const showing = use(ShowingContext);
  return (
    showing && (
      <div role="alert">
        {showing.trouble && (
          <p className={styles.trouble} dir="auto">
            {showing.trouble}
          </p>
        )}
      </div>
    )
  );
}
