import { use } from "react";
import type { Place } from "../../../core/domain/place";
import { ShowingContext } from "../showing";
import { LinkButton } from "./LinkButton";

interface Props {
  /** Sheet and cells: `K31`, `A5:Z5`, `F:F`. */
  readonly at: Place;
  /** What is shown, as the name of the button goes on: "K31 on KS4 tracker". */
  readonly about?: string;
}

/** Selects the cells in the workbook; the keyboard stays where it is. Nothing where the host shows no cells. */
export function ShowMe({ at: { sheet, cell }, about = `${cell} on ${sheet}` }: Props) {
  const showing = use(ShowingContext);
  return (
    showing && (
      <LinkButton label={`Show me ${about}`} inLine onClick={() => showing.show(sheet, cell)}>
        Show me
      </LinkButton>
    )
  );
}
