import { makeStyles, tokens } from "@fluentui/react-components";
import type { BucketedPupil } from "../../../../core/analysis/results";
import { pupilGroups } from "../../pupilGroups";
import { Fold } from "../Fold";
import { Paged } from "../Paged";
import { PupilEntry } from "../PupilEntry";

const useStyles = makeStyles({
  count: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
});

/** The pupils behind a figure, everyone once: who was counted and how, and who was not and why. */
export function FigurePupils({ pupils }: { readonly pupils: readonly BucketedPupil[] }) {
  const styles = useStyles();
  return (
    <>
      {pupilGroups(pupils).map((group, nth) => (
        <Fold
          key={group.bucket}
          inner
          open={nth === 0}
          summary={
            <>
              {group.title}{" "}
              <span className={styles.count}>{group.pupils.length.toLocaleString("en-GB")}</span>
            </>
          }
        >
          {() => (
            <Paged items={group.pupils} label={group.title}>
              {({ pupil, why }) => <PupilEntry key={pupil.key} pupil={pupil} detail={why} />}
            </Paged>
          )}
        </Fold>
      ))}
    </>
  );
}
