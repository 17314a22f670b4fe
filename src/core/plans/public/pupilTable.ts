import type { Split } from "../../analysis/results";
import { percentageFigure } from "../../domain/disclosure/figures";
import type { Count, PublishedSet, Sum } from "../../domain/disclosure/publishedSet";
import { findProvision } from "../../domain/sen/provisions";
import type { ProvisionGroup } from "../../domain/sen/provisions";
import type { CountedIndicator } from "./countedIndicator";

/** A row of a public table, by the ids of what it prints. */
export interface TableRow {
  readonly label: string;
  readonly pupils: string;
  /** Null in tables of pupils alone. */
  readonly attained: string | null;
  readonly notAttained: string | null;
  readonly notKnown: string | null;
  /** Share of the table's pupils; null in tables of those who attained. */
  readonly share: string | null;
}

/** A table that is shown or left out as a whole. */
export interface PublicTable {
  /** Its section in the set. */
  readonly id: string;
  readonly heading: string;
  readonly by: Split["by"];
  readonly provision: Split["provision"];
  /** Id of the indicator whose outcomes it shows; null for a table of pupils. */
  readonly indicator: string | null;
  readonly rows: readonly TableRow[];
  readonly total: string;
  readonly set: PublishedSet;
}

export const pupilsId = (everyone: string, { by, provision }: Split, code: string): string =>
  `${everyone}: ${by} ${provision ?? ""} ${code}`;

const totalId = (everyone: string, split: Split): string =>
  split.by === "primaryNeed" ? pupilsId(everyone, split, "total") : everyone;

/** Who the pupils are: how many in each row of a split; `provision` is the split by provision where it is shown. */
export function pupilTable(
  counted: CountedIndicator,
  everyone: string,
  split: Split,
  provision: Split | null,
): PublicTable {
  const id = pupilsId(everyone, split, "table");
  const total = totalId(everyone, split);
  const row = { section: id, visibility: "printed", of: "pupils" } as const;
  const rows = split.rows.map(({ code, label, n }) => ({ id: pupilsId(everyone, split, code), label, n }));
  const ofAll = {
    ...row,
    section: everyone,
    id: everyone,
    label: `pupils counted for ${counted.result.indicator.title}`,
    n: split.outOf,
  };
  return {
    id,
    heading: split.label,
    by: split.by,
    provision: split.provision,
    indicator: null,
    total,
    rows: rows.map(({ id: pupils, label }) => ({
      label,
      pupils,
      attained: null,
      notAttained: null,
      notKnown: null,
      share: `${pupils}, share`,
    })),
    set: {
      sections: [{ id, label: split.label }],
      counts: [
        ...rows.map(({ id: pupils, label, n }): Count => ({
          ...row,
          id: pupils,
          label: `${split.label}: ${label}`,
          n,
        })),
        ...(total === everyone
          ? [ofAll]
          : [
              { ...row, id: total, label: `${split.label}: all`, n: split.total },
              ...restOfNeeds(everyone, split, row),
            ]),
      ],
      sums: [
        ...sumOf(
          total,
          rows.map(({ id: pupils }) => pupils),
        ),
        ...needSums(everyone, split, provision),
      ],
      figures: rows.map(({ id: part }) => percentageFigure({ id: `${part}, share`, part, whole: total }, 1)),
      alsoHide: [],
    },
  };
}

const restId = (everyone: string, split: Split): string => pupilsId(everyone, split, "the others");

function restOfNeeds(everyone: string, split: Split, row: Pick<Count, "section" | "of">): readonly Count[] {
  const n = split.outOf - split.total;
  return [{ ...row, id: restId(everyone, split), label: `not in: ${split.label}`, n, visibility: "implied" }];
}

/** A needs table is of some of everyone, and of the rows of the provision table that belong to it. */
function needSums(everyone: string, split: Split, provision: Split | null): readonly Sum[] {
  if (split.by !== "primaryNeed") return [];
  const total = totalId(everyone, split);
  const within = (provision?.rows ?? []).filter(({ code }) => findProvision(code)?.group === groupOf(split));
  const addsUp = within.reduce((sum, { n }) => sum + n, 0) === split.total;
  return [
    { total: everyone, parts: [total, restId(everyone, split)] },
    ...(provision !== null && addsUp
      ? sumOf(
          total,
          within.map(({ code }) => pupilsId(everyone, provision, code)),
        )
      : []),
  ];
}

function groupOf({ provision }: Split): ProvisionGroup | null {
  return provision === "statement" || provision === "senWithoutStatement" ? provision : null;
}

export function sumOf(total: string, parts: readonly string[]): readonly Sum[] {
  return parts.length === 0 || parts.includes(total) ? [] : [{ total, parts }];
}
