import type { ReadContext } from "../readContext";
import type { Heading } from "../sheets/composeHeadings";
import type { PupilList } from "../sheets/pupilList";
import { askColumns } from "./askColumns";
import type { LevelLetters } from "./gradeStage";
import { countLetters } from "./shownLetters";
import type { ShownLetters } from "./shownLetters";

type Kind = NonNullable<LevelLetters>;

const letterAnswers: Readonly<Record<Kind, string>> = {
  steps: "steps within a year",
  levels: "National Curriculum levels",
  fine: "GCSE grades with a letter",
};
const numberAnswers = { other: "a scale of their own", levels: "National Curriculum levels" } as const;

/** Each kind as the question puts it. */
const asked: Readonly<Record<Kind, string>> = {
  steps: "steps within a year (beginning, working within, secure)",
  levels: "levels all the same",
  fine: "GCSE grades with a letter, a strong, a secure or a weak 4",
};

/** Asks what grades such as 4b are; `kinds` are what they may be. */
export function askLetters(
  list: PupilList,
  shown: ShownLetters,
  kinds: readonly Kind[],
  likely: Kind,
  context: ReadContext,
): Kind {
  const both = kinds.includes("fine") && countLetters(shown.primary) > 0;
  const answer = askColumns(list, shown.lettered, context, {
    id: "level-letters",
    about: "level letters",
    text: (where) =>
      `Under ${where} grades such as ${shown.example} stand. Levels ended in 2014/15. Are they ${kinds
        .map((kind) => asked[kind])
        .join(", or ")}?${both ? " Letters of primary pupils are never those of GCSEs." : ""}`,
    options: kinds.map((kind) => letterAnswers[kind]),
    likely: letterAnswers[likely],
  });
  return kinds.find((kind) => letterAnswers[kind] === answer) ?? likely;
}

/** Asks what whole numbers of primary pupils are. */
export function askNumbers(list: PupilList, numbers: readonly Heading[], context: ReadContext): LevelLetters {
  const answer = askColumns(list, numbers, context, {
    id: "primary-numbers",
    about: "primary numbers",
    text: (where) =>
      `Under ${where} primary pupils have whole numbers. Levels ended in 2014/15. Are they levels all the same, or a scale of their own, which is not read?`,
    options: [numberAnswers.other, numberAnswers.levels],
    likely: numberAnswers.other,
  });
  return answer === numberAnswers.levels ? "levels" : null;
}
