import type { Box } from "../boxes";
import type { CommitteeCell, Found, ReadyPack } from "../readyPack";

/** What a rule says of one text. */
export interface Said {
  readonly quoted: string;
  readonly remark: string;
}

/** A rule that looks at one text at a time, in boxes of these kinds. */
export function inBoxes(
  boxes: readonly Box[],
  look: (text: string, pack: ReadyPack, cell: CommitteeCell) => readonly Said[],
): (pack: ReadyPack) => readonly Found[] {
  return (pack) =>
    pack.cells
      .filter(({ box }) => boxes.includes(box))
      .flatMap((cell) => look(cell.text, pack, cell).map((said) => ({ at: cell.at, ...said })));
}

/** The texts in boxes of one kind on one sheet, in the order of the page. */
export function textsIn(pack: ReadyPack, mark: string, ...boxes: readonly Box[]): readonly CommitteeCell[] {
  return pack.cells.filter(({ at, box }) => at.mark === mark && boxes.includes(box));
}
