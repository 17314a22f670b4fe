import { statementWordsOf } from "../../domain/sen/groups";
import type { AcademicYear } from "../../domain/academicYear";
import type { HiddenNumbers } from "./hiddenNumbers";
import type { PublicIndicator } from "./publicIndicator";
import type { PublicTable } from "./pupilTable";
import type { Published } from "./published";
import { hiddenText, noFigure } from "./symbolWords";
import { textTable } from "./textTable";
import type { TextTable } from "./textTable";
import type { TypedWords } from "./typedWords";

/** A plan of the workbook with what was typed on its sheet, from the top down. */
export interface TypedPlan {
  readonly kind: "recoveryPlan" | "actionPlan";
  readonly indicator: string;
  readonly sheet: string;
  readonly cells: readonly {
    readonly key: string;
    readonly column: string;
    readonly text: string;
  }[];
}

/** An action as the public reads it. */
export interface PublicAction {
  readonly action: string;
  readonly lead: string;
  readonly due: string;
  readonly status: string;
}

/** A plan whose every word may be published. */
export interface PublicPlan {
  readonly kind: TypedPlan["kind"];
  readonly name: string;
  readonly indicator: PublicIndicator;
  readonly appendix: string;
  readonly evidence: readonly string[];
  readonly reasons: readonly string[];
  readonly actions: readonly PublicAction[];
  /** The table of needs of pupils with a statement or plan, where it is shown. */
  readonly needs: TextTable | null;
  /** Boxes of the action plan by their row: reason, what, how, who, when. */
  readonly boxes: ReadonlyMap<string, string>;
}

/** Lets a plan's typed words through and drafts the sentences that its shown figures allow. */
export function publicPlan(
  plan: TypedPlan,
  indicator: PublicIndicator,
  published: Published,
  hidden: HiddenNumbers | null,
  year: AcademicYear,
  words: TypedWords,
): PublicPlan {
  const name = `${plan.kind === "recoveryPlan" ? "RP" : "RED"} ${words.label(plan.indicator, "id of an indicator")}`;
  const say = (text: string, place: string): string => words.prose(text, `${name}, ${place}`, hidden);
  const inColumn = (column: string, key: RegExp) =>
    plan.cells.filter((cell) => cell.column === column && key.test(cell.key));
  const needs = needsOf(plan.indicator, published);
  return {
    kind: plan.kind,
    name,
    indicator,
    appendix: say(inColumn("due", /^title$/)[0]?.text ?? "", "appendix"),
    evidence: evidenceOf(plan, draftsOf(indicator, needs, published, year), say),
    reasons: inColumn("action", /^reason-/).map(({ text }, nth) => say(text, `reason ${nth + 1}`)),
    actions: inColumn("action", /^a-\d+$/).map(({ key, text }, nth) => {
      const beside = (column: string): string =>
        say(
          plan.cells.find((cell) => cell.key === key && cell.column === column)?.text ?? "",
          `${column} of action ${nth + 1}`,
        );
      return {
        action: say(text, `action ${nth + 1}`),
        lead: beside("lead"),
        due: beside("due"),
        status: beside("status"),
      };
    }),
    needs: needs === null ? null : textTable(needs, published.copy, words),
    boxes: new Map(inColumn("value", /^/).map(({ key, text }) => [key, say(text, key)])),
  };
}

interface Draft {
  readonly rule: string;
  readonly text: string;
}

/** Her wording where she has one, ours where the figures are shown, and nothing where she said no. */
function evidenceOf(
  { cells }: TypedPlan,
  drafts: readonly Draft[],
  say: (text: string, place: string) => string,
): readonly string[] {
  const typedIn = (rule: string, column: string): string | undefined =>
    cells.find((cell) => cell.key === `evidence:${rule}` && cell.column === column)?.text;
  const worded = cells.flatMap(({ key, column }) =>
    column === "wording" && key.startsWith("evidence:") ? [key.slice("evidence:".length)] : [],
  );
  const rules = [...new Set([...worded, ...drafts.map(({ rule }) => rule)])];
  return rules
    .filter((rule) => typedIn(rule, "use")?.trim().toLowerCase() !== "no")
    .flatMap((rule) => {
      const wording = typedIn(rule, "wording");
      if (wording !== undefined) return [say(wording, `wording of evidence ‘${rule}’`)];
      return drafts.filter((draft) => draft.rule === rule).map(({ text }) => text);
    });
}

/** Sentences of shown figures only; those of smaller groups are in no public copy. */
function draftsOf(
  indicator: PublicIndicator,
  needs: PublicTable | null,
  { copy, counted }: Published,
  year: AcademicYear,
): readonly Draft[] {
  const { gap, value, needed } = indicator;
  const everyone = counted.find(({ result }) => result.indicator.id === indicator.id)?.everyone ?? "";
  const [k, n] = [needs?.total ?? "", everyone].map((id) => Number(copy.counts.get(id)?.text ?? NaN));
  const more = /^[1-9]/.test(needed) ? `; ${needed} would reach the target` : "";
  return [
    ...(gap === hiddenText || gap === noFigure || isNought(gap)
      ? []
      : [{ rule: "below-target", text: `The figure is ${value}, ${asideOf(gap)} the target${more}.` }]),
    ...(k !== undefined && n !== undefined && k > 0 && n >= k
      ? [
          {
            rule: "sen-share",
            text: `${k} of ${n} had ${statementWordsOf(year).withArticle}.`,
          },
        ]
      : []),
    ...indicator.comparatorSentences.map((text) => ({ rule: "comparator", text })),
  ];
}

/** True of "0.0 points" and "£0". */
function isNought(gap: string): boolean {
  return !/[1-9]/.test(gap);
}

/** "4.1 points below" */
function asideOf(gap: string): string {
  return /^[−-]/.test(gap) ? `${gap.slice(1)} below` : `${gap.replace(/^\+/, "")} above`;
}

function needsOf(indicator: string, { tables, counted }: Published): PublicTable | null {
  const everyone = counted.find(({ result }) => result.indicator.id === indicator)?.everyone ?? null;
  return (
    tables.find(
      (table) =>
        table.by === "primaryNeed" &&
        table.provision === "statement" &&
        table.id.startsWith(`${everyone ?? ""}: `),
    ) ?? null
  );
}
