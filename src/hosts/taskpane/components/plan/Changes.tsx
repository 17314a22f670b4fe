import { makeStyles, tokens } from "@fluentui/react-components";
import type { Refreshed, WrittenSheet } from "../../../../core/workflows/outcomes";
import { counted } from "../../counted";
import { Disclosure } from "../Disclosure";
import { Line } from "../Line";
import { Lines, Section } from "../Section";
import { FigureLines } from "./FigureLines";

const useStyles = makeStyles({
  note: { margin: "4px 0 8px", color: tokens.colorNeutralForeground2 },
});

type Change = WrittenSheet["change"];

/** What becomes of sheets, in the order in which it is told: before they are written and afterwards. */
const changeWords: readonly {
  readonly change: Change;
  readonly before: readonly [one: string, several: string];
  readonly after: readonly [one: string, several: string];
}[] = [
  { change: "created", before: ["new sheet", "new sheets"], after: ["new sheet", "new sheets"] },
  {
    change: "updated",
    before: ["sheet to update", "sheets to update"],
    after: ["sheet updated", "sheets updated"],
  },
  {
    change: "unchanged",
    before: ["sheet stays as it is", "sheets stay as they are"],
    after: ["sheet stayed as it was", "sheets stayed as they were"],
  },
];

interface Props {
  readonly changes: Refreshed;
  /** Whether it is still to be written. */
  readonly when: "before" | "after";
}

/** Figures old → new, the sheets, and what becomes of her words: before anything is written, or once it is. */
export function Changes({ changes, when }: Props) {
  const styles = useStyles();
  const { figures, written, typed, touched } = changes;
  const isBefore = when === "before";
  return (
    <Section title={isBefore ? "What will change" : "Plans written"}>
      {isBefore && (
        <p className={styles.note}>
          {touched === 0
            ? "Nothing. The plans say what the tracker says, so nothing needs to be written."
            : "Nothing is written yet."}
        </p>
      )}
      <FigureLines figures={figures} />
      <SheetLines written={written} when={when} />
      <Lines>
        <Line detail={typedDetail(typed, isBefore)}>{counted(typed.kept, "typed cell")}</Line>
      </Lines>
    </Section>
  );
}

/** Sheets by what becomes of them; a few that change are listed at once. */
function SheetLines({
  written,
  when,
}: {
  readonly written: readonly WrittenSheet[];
  readonly when: Props["when"];
}) {
  return changeWords.map(({ change, [when]: words }) => {
    const sheets = written.filter((sheet) => sheet.change === change);
    if (sheets.length === 0) return null;
    const isShort = change !== "unchanged" && sheets.length <= listedAtOnce;
    return (
      <Disclosure key={change} open={isShort} summary={counted(sheets.length, words[0], words[1])}>
        <Lines>
          {sheets.map(({ sheet }) => (
            <Line key={sheet}>
              <bdi>{sheet}</bdi>
            </Line>
          ))}
        </Lines>
      </Disclosure>
    );
  });
}

const listedAtOnce = 5;

function typedDetail({ kept, putBack, review }: Refreshed["typed"], isBefore: boolean): string {
  if (kept + putBack + review.length === 0) return "Nothing is typed on the plans yet";
  const back = putBack > 0 ? `, ${putBack} ${isBefore ? "to be put back" : "put back"}` : "";
  const all = isBefore ? "Will all be kept" : "All kept";
  return review.length > 0
    ? `${isBefore ? "Will be kept" : "Kept"}${back}; ${review.length} to look at below`
    : `${all}${back}`;
}
