import { checkNumbers } from "../analysis/numberChecker/checkNumbers";
import { proseBoxes } from "../plans/ready/boxes";
import type { ReadyPack } from "../plans/ready/readyPack";
import { readyRemarks } from "../plans/ready/readyRemarks";
import type { ReadyRemark } from "../plans/ready/readyRemarks";
import type { PlacedRemark } from "../plans/planInput";
import { readyRowPrefix } from "../domain/ownSheets";
import { standingCells } from "../sheet/typedText";
import type { StandingSheet } from "../sheet/typedText";
import { fingerprint } from "../refresh/fingerprint";
import type { Remark } from "./outcomes";
import { byPlace } from "./remarkPlaces";
import type { SettledPlace } from "./remarkPlaces";

/** Everything to put right or to look at in a pack: the number checker's remarks and the rules' own. */
export function packRemarks(pack: ReadyPack, year: string): readonly ReadyRemark[] {
  return [...numberRemarks(pack, year), ...readyRemarks(pack)];
}

/** Numbers in what was typed on the plans, each text held against the figures of its own indicator. */
function numberRemarks({ cells, pages, names }: ReadyPack, year: string): readonly ReadyRemark[] {
  const results = new Map(pages.map(({ mark, result }) => [mark, result] as const));
  return cells.flatMap(({ at, box, text }) => {
    const result = results.get(at.mark);
    if (!result || !proseBoxes.has(box)) return [];
    return checkNumbers(text, { result, year }).map(({ quoted, remark }) => ({
      ...({ rule: "number", severity: "worthALook", kind: "number", at, remark } as const),
      quoted: names.masked(quoted),
    }));
  });
}

/** A remark with its place, sheet by sheet and from the top down. */
export interface Placed extends PlacedRemark, Pick<ReadyRemark, "rule" | "at"> {
  readonly kind: Remark["kind"];
}

/** As the page of remarks lists them, each with the key of its row. */
export function placedRemarks(
  remarks: readonly ReadyRemark[],
  placeOf: (at: ReadyRemark["at"]) => SettledPlace,
): readonly Placed[] {
  const seen = new Map<string, number>();
  return remarks
    .map((remark) => ({ ...remark, place: placeOf(remark.at), name: nameOf(remark) }))
    .sort((one, other) => byPlace(one.place, other.place))
    .map(({ rule, at, kind, severity, quoted, remark, place: { sheet, cell }, name }) => {
      const times = (seen.get(name) ?? 0) + 1;
      seen.set(name, times);
      const key = readyRowPrefix + name + (times > 1 ? `:${times}` : "");
      return { key, rule, at, kind, severity, sheet, cell, quoted, remark };
    });
}

function nameOf({ rule, at, quoted }: ReadyRemark): string {
  const where = "sheet" in at ? [at.sheet] : [at.mark, at.key, at.column];
  return [rule, ...where, fingerprint(quoted)].join(":");
}

/** As a run tells them; `standing` is the page of remarks, where she may have accepted some. */
export function toldRemarks(placed: readonly Placed[], standing: StandingSheet | null): readonly Remark[] {
  const cellsOf = standingCells(standing);
  return placed.map(({ key, kind, severity, sheet, cell, quoted, remark }) => ({
    ...{ kind, severity, sheet, cell, quoted, remark },
    accepted: cellsOf(key)?.has("accepted") ?? false,
  }));
}
