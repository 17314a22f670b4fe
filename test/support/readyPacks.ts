import { boxOf } from "../../src/core/plans/ready/boxes";
import { pupilNames } from "../../src/core/plans/ready/pupilNames";
import type { CommitteePage, ReadyPack } from "../../src/core/plans/ready/readyPack";
import { readyRemarks } from "../../src/core/plans/ready/readyRemarks";
import type { PlanAction } from "../../src/core/plans/planAction";
import type { SheetKind } from "../../src/core/plans/planInput";
import { indicatorResult } from "./indicatorResults";
import { aPupil } from "./pupils";

/** A text in a cell of hers: which page, whose row, which column, what it says. */
export type TypedAt = readonly [kind: SheetKind, key: string, column: string, text: string];

const result = indicatorResult({
  indicator: { strategicLead: "Director of Children's Services", departmentalLead: "Virtual School Head" },
});

/** The pages of one indicator that is RED, with a filled form, so that nothing is left to remark on. */
const filled: readonly TypedAt[] = [
  ["recoveryPlan", "reason-1", "action", "Mathematics support began late."],
  ["actionPlan", "reason", "value", "Mathematics support began late."],
  ["actionPlan", "what", "value", "One-to-one mathematics for 12 pupils"],
  ["actionPlan", "how", "value", "Weekly sessions"],
  ["actionPlan", "who", "value", "KS4 adviser"],
  ["actionPlan", "when", "value", "By June 2015"],
];

/** A pack with these texts over the filled one's, and whatever else differs. */
export function readyPackOf(typed: readonly TypedAt[], more: Partial<ReadyPack> = {}): ReadyPack {
  const place = ([kind, key, column]: TypedAt) => [kind, key, column].join("\n");
  const texts = new Map([...filled, ...typed].map((each) => [place(each), each] as const));
  const page = (kind: SheetKind): CommitteePage => ({ mark: `${kind}:ks4-5ac-em`, kind, result });
  return {
    pages: [page("recoveryPlan"), page("progressReport"), page("actionPlan")],
    cells: [...texts.values()]
      .filter(([, , , text]) => text !== "")
      .map(([kind, key, column, text]) => ({
        at: { mark: `${kind}:ks4-5ac-em`, key, column },
        box: boxOf(kind, key, column)!,
        text,
        isClipped: false,
      })),
    actions: [],
    results: [result],
    findings: [],
    names: pupilNames([
      { ...aPupil, name: "Ainsworth, Phoebe" },
      { ...aPupil, name: "Tomasz Dawber" },
      { ...aPupil, name: "Dhillon, Summer" },
    ]),
    term: { now: { year: "2014/15", name: "autumn", half: null }, before: null },
    actionsBefore: new Set(),
    approved: null,
    figuresAsAt: "2014-12-05",
    needs: new Map([
      [
        "ks4-5ac-em",
        [
          new Map([
            ["ASD", 3],
            ["BESD", 11],
            ["MLD", 9],
          ]),
        ],
      ],
    ]),
    ...more,
  };
}

/** An action as it stands on the plan, complete unless said otherwise. */
export function actionOf(number: number, part: Partial<PlanAction> = {}): PlanAction {
  return {
    id: `a-${number}`,
    indicator: "ks4-5ac-em",
    number,
    was: null,
    action: `Raise attendance to 95%, part ${number}`,
    lead: "KS4 adviser",
    due: "2015-06-30",
    status: "",
    planStatus: "",
    flags: [],
    ended: false,
    ...part,
  };
}

/** What is said: rule, cell and quotation. */
export function said(pack: ReadyPack): readonly string[] {
  return readyRemarks(pack).map(({ rule, at, quoted }) => {
    const place = "sheet" in at ? `${at.sheet} ${at.cell}` : `${at.key} ${at.column}`;
    return `${rule} | ${place} | ${quoted}`;
  });
}
