import { readyRowPrefix } from "../domain/ownSheets";
import type { CommitteeCell, ReadyPack } from "../plans/ready/readyPack";
import type { ReadyRemark } from "../plans/ready/readyRemarks";
import { readyRules } from "../plans/ready/readyRules";
import { readyWording } from "../plans/wording";

/** Rules that know a pupil by the lists that are read, with what else tells that the words still stand. */
const namingRules: Readonly<Record<string, (text: string, at: number, found: string) => boolean>> = {
  "pupil-name": () => true,
  "pupil-number": (_text, _at, found) => found.length > 5 && /\d/.test(found),
  // Every sentence begins with a capital letter.
  "part-name": (text, at) => /[\p{Ll}\d,;)] $/u.test(text.slice(0, at)),
};

/**
 * Remarks on names that stood on the list and that nobody's list of pupils tells any more, as it is not read now: they
 * stay as long as words with these first letters stand in their cell. Names themselves are kept nowhere.
 * @param found what the rules find now
 */
export function stillNamed(pack: ReadyPack, found: readonly ReadyRemark[]): readonly ReadyRemark[] {
  return Object.keys(namingRules).flatMap((rule) => {
    const before = pack.remarkedBefore.filter(({ key }) => key.startsWith(`${readyRowPrefix}${rule}:`));
    if (before.length === 0) return [];
    const told = found.filter((each) => each.rule === rule);
    return pack.cells.flatMap((cell) => stillNamedIn(cell, rule, before, told));
  });
}

/** `before` and `told` are remarks of this rule, of whatever cells. */
function stillNamedIn(
  cell: CommitteeCell,
  rule: string,
  before: ReadyPack["remarkedBefore"],
  told: readonly ReadyRemark[],
): readonly ReadyRemark[] {
  const place = placeOf(cell.at);
  return before.flatMap(({ key, quoted }): readonly ReadyRemark[] => {
    if (!key.startsWith(`${readyRowPrefix}${rule}:${place}:`)) return [];
    const now = told.flatMap((each) => (placeOf(each.at) === place ? each.quoted.split("; ") : []));
    const left = quoted.split("; ").filter((name) => !now.includes(name));
    if (!left.some((name) => stands(name, rule, cell))) return [];
    const severity = readyRules.find(({ id }) => id === rule)?.severity ?? "mustFix";
    return [{ rule, severity, kind: "ready", at: cell.at, quoted, remark: readyWording.notRead }];
  });
}

/** Whether a remark of this rule says that words of hers name a pupil. */
export function isNaming(rule: string): boolean {
  return rule in namingRules;
}

function placeOf(at: ReadyRemark["at"]): string {
  return "mark" in at ? [at.mark, at.key, at.column].join(":") : "";
}

/** Whether words that begin with the letters of "P… A…" stand in the cell. */
function stands(shortened: string, rule: string, { text }: CommitteeCell): boolean {
  const firsts = shortened.match(/[\p{L}\p{N}](?=…)/gu) ?? [];
  const words = firsts.map((first) => `${first}[\\p{L}\\p{N}]*`).join("[^\\p{L}\\p{N}]{1,3}");
  const shape = new RegExp(`(?<![\\p{L}\\p{N}])${words}`, "gu");
  const found = firsts.length === 0 ? [] : [...text.matchAll(shape)];
  return found.some((match) => namingRules[rule]?.(text, match.index, match[0]) ?? false);
}
