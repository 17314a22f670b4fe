import { use } from "react";
import type { AheadWords } from "../../../../core/domain/typedAhead";
import { AheadContext } from "../../ahead";
import { Choose } from "../Choose";

interface Props {
  /** Every cell that the choice goes into. */
  readonly at: readonly Omit<AheadWords, "text">[];
  readonly label: string;
  readonly now: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

/** One of a few words, for cells of sheets that are still to be made. */
export function AheadChoice({ at, label, now, choices }: Props) {
  const ahead = use(AheadContext);
  if (!ahead) return null;
  const choose = (text: string): void => ahead.type(at.map((cell) => ({ ...cell, text })));
  return <Choose label={label} value={now} choices={choices} onChoose={choose} />;
}
