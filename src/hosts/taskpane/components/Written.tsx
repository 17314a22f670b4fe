import type { Refreshed, WrittenSheet } from "../../../core/workflows/outcomes";
import { counted } from "../counted";
import { Line } from "./Line";
import { LostWords, type LostWordsProps } from "./LostWords";
import { ReadyForCommittee } from "./ReadyForCommittee";
import { Lines, Section } from "./Section";

const changeWords: Readonly<Record<WrittenSheet["change"], string>> = {
  created: "New",
  updated: "Updated",
  unchanged: "As it was",
};

interface Props extends Pick<LostWordsProps, "onChoose"> {
  readonly refreshed: Refreshed;
}

/** What was done to the workbook, sheet by sheet, and what became of every typed word. */
export function Written({ refreshed, onChoose }: Props) {
  const { written, typed } = refreshed;
  return (
    <>
      <Section title="Plans written">
        <Lines>
          {written.map(({ sheet, change }) => (
            <Line key={sheet} end={changeWords[change]}>
              <bdi>{sheet}</bdi>
            </Line>
          ))}
          <Line detail={typedDetail(typed)}>{counted(typed.kept, "typed cell")}</Line>
        </Lines>
      </Section>
      <LostWords review={typed.review} onChoose={onChoose} />
      <ReadyForCommittee refreshed={refreshed} />
    </>
  );
}

function typedDetail({ kept, putBack, review }: Refreshed["typed"]): string {
  if (kept + putBack + review.length === 0) return "Nothing is typed on the plans yet";
  const back = putBack > 0 ? `, ${putBack} put back` : "";
  return review.length > 0 ? `Kept${back}; ${review.length} to look at below` : `All kept${back}`;
}
