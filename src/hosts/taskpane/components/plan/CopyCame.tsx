import { makeStyles } from "@fluentui/react-components";
import { capitalised } from "../../../../core/domain/capitalised";
import type { CopyKind } from "../../../../core/workflows/makeCopy";
import { counted } from "../../counted";
import { behindWords, readOnceMore } from "../../copyWords";
import type { CopyOutcome } from "../../paneState";
import { Fold } from "../Fold";
import { Line } from "../Line";
import { Lines } from "../Section";

const useStyles = makeStyles({
  words: { margin: "8px 0 0" },
  failed: { margin: "8px 0 0", borderLeft: "4px solid var(--redInk)", paddingLeft: "8px" },
  look: { margin: "8px 0 0", borderLeft: "4px solid var(--amberInk)", paddingLeft: "8px" },
});

/** Where the copy went and what to look at before it goes further; or why there is none. */
export function CopyCame({ came, kind }: { readonly came: CopyOutcome["came"]; readonly kind: CopyKind }) {
  const styles = useStyles();
  if ("what" in came)
    return (
      <p className={styles.failed}>
        {came.what} {came.next}
      </p>
    );
  const { went, said } = came;
  const { leftOut, warnings, behind, typedCells } = said;
  const looks = [...warnings, behindWords(behind)].filter(Boolean);
  return (
    <>
      <p className={styles.words}>{went}</p>
      {looks.map((words) => (
        <p key={words} className={styles.look}>
          {words}
        </p>
      ))}
      {kind === "publicCopy" && <p className={styles.words}>{readOnceMore(typedCells)}</p>}
      {leftOut.length > 0 && (
        <Fold inner summary={`Left out: ${counted(leftOut.length, "thing")}`}>
          {() => (
            <Lines label="Left out of the public copy">
              {leftOut.map(({ what, why }) => (
                <Line key={`${what}\n${why}`} detail={why}>
                  <bdi>{capitalised(what)}</bdi>
                </Line>
              ))}
            </Lines>
          )}
        </Fold>
      )}
    </>
  );
}
