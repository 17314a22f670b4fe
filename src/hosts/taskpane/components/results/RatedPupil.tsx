import { makeStyles, tokens } from "@fluentui/react-components";
import type { PupilRatings } from "../../../../core/analysis/results";
import { ratingNames } from "../../../../core/domain/ratings";
import { ratingTitles } from "../../../../core/plans/wording";
import { ragLooks } from "../../looks";
import { changeWords, pupilWords } from "../../ratingWords";
import { Fold } from "../Fold";
import { Line } from "../Line";
import { Pill } from "../Pill";
import { Lines } from "../Section";
import { ShowMe } from "../ShowMe";

const useStyles = makeStyles({
  name: { flexGrow: 1, flexBasis: "120px", minWidth: 0 },
  small: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** One pupil with the worst of the five ratings; opened, all five with what is behind them, and the way to the row. */
export function RatedPupil({ rated }: { readonly rated: PupilRatings }) {
  const styles = useStyles();
  const { pupil, ratings, because, overall } = rated;
  const { name, sheet, row } = pupil;
  const summary = (
    <>
      <span className={styles.name}>
        <bdi>{name}</bdi>
        <span className={styles.small}>{pupilWords(rated)}</span>
      </span>
      <Pill look={ragLooks[overall]} />
    </>
  );
  return (
    <li>
      <Fold summary={summary}>
        {() => (
          <Lines label={`Ratings of ${name}`}>
            {ratingNames.map((rating) => (
              <Line
                key={rating}
                detail={[because[rating], changeWords(rated, rating)].filter(Boolean).join(" · ")}
                end={<Pill look={ragLooks[ratings[rating]]} />}
              >
                {ratingTitles[rating]}
              </Line>
            ))}
            <Line end={<ShowMe at={{ sheet, cell: `${row}:${row}` }} about={`${name} on ${sheet}`} />}>
              <bdi>{`Row ${row} on ${sheet}`}</bdi>
            </Line>
          </Lines>
        )}
      </Fold>
    </li>
  );
}
