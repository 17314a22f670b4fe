import { cellName } from "../domain/place";
import { actionsInFull } from "../plans/actionsInFull";
import { draftedBoxes } from "../plans/draftedBoxes";
import { recoveryPlanMark } from "../domain/ownSheets";
import { boxWords } from "../plans/typedBoxes";
import type { RawSheet, RawWorkbook } from "../reader/rawWorkbook";
import { adoptRows } from "../refresh/adoptRows";
import { standingLayout, standingRow } from "../refresh/standingLayout";
import type { StandingLayout } from "../refresh/standingLayout";
import { oneAtATime } from "./oneAtATime";
import type { WorkbookPort } from "./ports";
import { shownWords } from "./shownWords";

/** A cell of hers on a plan, as it stands: where it is, what she would call it, and what it says. */
export interface PlanBox {
  readonly mark: string;
  readonly key: string;
  readonly column: string;
  /** "Reason 2", "How". */
  readonly label: string;
  /** As `shownWords` tells it; "" for an empty box. */
  readonly text: string;
  /** "B14" */
  readonly cell: string;
}

/** An evidence sentence with her two cells beside it. */
export interface PlanSentence {
  /** As the figures say it. */
  readonly drafted: string;
  readonly wording: PlanBox;
  readonly use: PlanBox;
}

/** A plan as it stands on its sheet. */
export interface PlanOnSheet {
  readonly mark: string;
  readonly kind: "recoveryPlan" | "actionPlan";
  readonly indicator: string;
  readonly sheet: string;
  readonly sentences: readonly PlanSentence[];
  readonly boxes: readonly PlanBox[];
  /** What the actions of the indicator's recovery plan say of boxes, by the row's key; only those that they answer. */
  readonly drafts: ReadonlyMap<string, string>;
}

const planMark = /^(recoveryPlan|actionPlan):(.*)$/s;
const reason = /^reason-\d+$/;
const formBoxes = ["reason", "what", "how", "who", "when"] as const;

/**
 * The plans that stand in the workbook, in the order of their sheets, with her words on them. Waits for a refresh
 * that is at work. Changes nothing.
 * @throws HostError when the workbook cannot be read
 */
export function readPlans(port: WorkbookPort): Promise<readonly PlanOnSheet[]> {
  return oneAtATime(port, async () => plansIn(await port.read(undefined, (mark) => planMark.test(mark))));
}

function plansIn({ sheets }: RawWorkbook): readonly PlanOnSheet[] {
  const layouts = new Map<string, StandingLayout>();
  for (const sheet of sheets) {
    const layout = planMark.test(sheet.mark ?? "") && isSeen(sheet) ? standingLayout(sheet) : null;
    if (layout && sheet.mark !== null && !layouts.has(sheet.mark)) layouts.set(sheet.mark, layout);
  }
  return [...layouts].map(([mark, layout]) => {
    const [, kind, indicator = ""] = planMark.exec(mark) ?? [];
    const actions = layouts.get(recoveryPlanMark(indicator));
    const isForm = kind === "actionPlan";
    return {
      mark,
      kind: isForm ? "actionPlan" : "recoveryPlan",
      indicator,
      sheet: layout.sheet.name,
      sentences: sentencesOf(mark, layout),
      boxes: isForm ? formBoxes.flatMap((key) => boxesOf(mark, layout, key)) : reasonsOf(mark, layout),
      drafts: isForm && actions ? draftsOf(actions) : new Map(),
    };
  });
}

function isSeen({ visibility }: RawSheet): boolean {
  return visibility === "visible";
}

function sentencesOf(mark: string, layout: StandingLayout): readonly PlanSentence[] {
  return keysOf(layout, /^evidence:/).flatMap((key) => {
    const [drafted] = boxAt(layout, { mark, key, column: "drafted" });
    const [wording] = boxAt(layout, { mark, key, column: "wording" });
    const [use] = boxAt(layout, { mark, key, column: "use" });
    return drafted && wording && use ? [{ drafted: drafted.text, wording, use }] : [];
  });
}

function reasonsOf(mark: string, layout: StandingLayout): readonly PlanBox[] {
  const boxes = keysOf(layout, reason).flatMap((key) => boxAt(layout, { mark, key, column: "action" }));
  return boxes.map((box, index) => ({ ...box, label: `${box.label} ${index + 1}` }));
}

function boxesOf(mark: string, layout: StandingLayout, key: string): readonly PlanBox[] {
  return boxAt(layout, { mark, key, column: "value" });
}

/** Keys of rows of a kind, from the top down. */
function keysOf({ keys }: StandingLayout, kind: RegExp): readonly string[] {
  return keys.flatMap((key) => (key !== null && kind.test(key) ? [key] : []));
}

/** The cell, or none where its row or column went. */
function boxAt(
  { keys, columns, sheet }: StandingLayout,
  at: Pick<PlanBox, "mark" | "key" | "column">,
): readonly PlanBox[] {
  const [row, column] = [keys.indexOf(at.key), columns.get(at.column) ?? -1];
  if (row < 0 || column < 0) return [];
  const text = shownWords(sheet.rows[row]?.[column]);
  return [{ ...at, label: boxWords(at.key, at.column), text, cell: cellName(row, column) }];
}

/** Blank rows in which she has typed an action since the last refresh count as well. */
function draftsOf(plan: StandingLayout): ReadonlyMap<string, string> {
  const { layout } = adoptRows(plan, 1_000_000);
  const rows = layout.keys.flatMap((key, row) => (key === null ? [] : [standingRow(layout, row, key)]));
  const drafts = draftedBoxes(actionsInFull({ rows }));
  return new Map(Object.entries(drafts).filter(([, text]) => text !== ""));
}
