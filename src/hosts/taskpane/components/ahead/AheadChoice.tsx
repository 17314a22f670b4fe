import { makeStyles } from "@fluentui/react-components";
import { use } from "react";
import type { AheadWords } from "../../../../core/domain/typedAhead";
import { AheadContext } from "../../ahead";
import { Choose } from "../Choose";

const useChoiceStyles = makeStyles({ choice: { margin: "12px 0 0" } });

interface Props {
  /** Every cell that the choice goes into. */
  readonly at: readonly Omit<AheadWords, "text">[];
  readonly label: string;
  /** Whose it is, for those who hear only the name of the list. */
  readonly of?: string;
  readonly now: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

/** One of a few words, for cells of sheets that are still to be made. */
export function AheadChoice({ at, label, of, now, choices }: Props) {
  const styles = useChoiceStyles();
  const ahead = use(AheadContext);
  if (!ahead) return null;
  const choose = (text: string): void => ahead.type(at.map((cell) => ({ ...cell, text })));
  return (
    <div className={styles.choice}>
      <Choose
        label={label}
        {...(of === undefined ? {} : { of })}
        value={now}
        choices={choices}
        onChoose={choose}
      />
    </div>
  );
}
