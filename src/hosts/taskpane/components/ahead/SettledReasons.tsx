import { use } from "react";
import { checksMark } from "../../../../core/domain/ownSheets";
import { foundIn } from "../../../../core/plans/checks";
import { AheadContext } from "../../ahead";
import { useBoxStyles } from "../boxStyles";

interface Props {
  /** Keys of the findings that there are. */
  readonly keys: ReadonlySet<string>;
}

/** Reasons that she typed beside findings which are there no more, and where they will stand. */
export function SettledReasons({ keys }: Props) {
  const { note } = useBoxStyles();
  const words = use(AheadContext)?.typed.words ?? [];
  const settled = words.filter(({ mark, key }) => mark === checksMark && !keys.has(key));
  return settled.map(({ key, text }) => (
    <p key={key} className={note}>
      <bdi>“{foundIn(key)}”</bdi> is found no more. Your reason, <bdi>“{text}”</bdi>, will stand on Checks as
      settled.
    </p>
  ));
}
