import { isIsoDate } from "../../../domain/isoDate";
import { isAsAbove } from "../../asAbove";
import { dueText } from "../../dueText";
import type { CommitteeCell, Found, ReadyPack } from "../readyPack";
import { quoteText } from "../quoteText";
import { isDated, putOffWords } from "./dates";
import { inBoxes, textsIn } from "./inBoxes";

const formBoxes = [
  ["what", "What"],
  ["how", "How"],
  ["who", "Who"],
  ["when", "When"],
] as const;

/** Forms of RED indicators with a box that nothing stands in; one remark a form. */
export function emptyBoxes(pack: ReadyPack): readonly Found[] {
  return redForms(pack).flatMap(({ mark }): Found[] => {
    const empty = formBoxes.filter(([box]) => textsIn(pack, mark, box).length === 0);
    const [first] = empty;
    if (first === undefined) return [];
    const quoted = empty.map(([, words]) => words).join(", ");
    const remark = empty.length === 1 ? "This box is empty" : "These boxes are empty";
    return [{ at: { mark, key: first[0], column: "value" }, quoted, remark }];
  });
}

/** Forms of RED indicators that name neither of the two leads. */
export function withoutLeads(pack: ReadyPack): readonly Found[] {
  return redForms(pack).flatMap(({ mark, result }): Found[] => {
    if (result?.indicator.strategicLead !== "" || result.indicator.departmentalLead !== "") return [];
    return [
      {
        at: { mark, key: "strategic-lead", column: "value" },
        quoted: "Strategic Director Lead, Departmental Lead",
        remark: "No lead: type them on the Indicators sheet",
      },
    ];
  });
}

function redForms({ pages }: ReadyPack): ReadyPack["pages"] {
  return pages.filter(({ kind, result }) => kind === "actionPlan" && result?.rag === "RED");
}

const parted = /\s*[;\n]\s*|\s*[,/&]\s*|\s+and\s+/;
const partedPlainly = /[;\n]/;
const roles =
  /\b(?:head|heads|lead|leads|officers?|advis[eo]rs?|managers?|workers?|teachers?|co-?ordinators?|directors?|carers?|governors?|schools?|teams?|services?|psychologists?|tutors?|mentors?|vsh|dt|iro|iros|senco|sencos|vs)\b/i;

/** Several roles in one box: then nobody answers for it. */
export const severalRoles = inBoxes(["who", "lead"], (text) => {
  const named = text.split(parted).filter((part) => part.trim() !== "");
  const held = named.filter((part) => roles.test(part));
  const isSeveral = (partedPlainly.test(text) && named.length > 1) || held.length > 1;
  if (!isSeveral) return [];
  return [
    {
      quoted: quoteText(text),
      remark: "Several roles: name the one who answers for it, the others under How",
    },
  ];
});

/** A time that nobody can be held to. */
export const undated = inBoxes(["when", "due"], (text, _, { box }) => {
  if (isAsAbove(text)) return [];
  const putOff = box === "when" ? putOffWords(text) : null;
  if (putOff !== null)
    return [{ quoted: putOff, remark: "No result by a day: say the date by which it will show" }];
  if (isDated(text) || isIsoDate(text) || /^\d+$/.test(text)) return [];
  return [{ quoted: quoteText(text), remark: "No date: say the day, month or term" }];
});

/** A cell that only points at the one above it, which a new order of rows turns round. */
export const pointsUp = inBoxes(
  ["reason", "action", "lead", "due", "what", "how", "who", "when", "progress"],
  (text, pack, cell) =>
    isAsAbove(text) ? [{ quoted: quoteText(text), remark: remarkOnPointer(pack, cell) }] : [],
);

function remarkOnPointer(pack: ReadyPack, cell: CommitteeCell): string {
  const meant = meantBy(pack, cell);
  if (meant === null) return "Stands for the row above only as long as the rows stay: write it out";
  if (meant === "" || isAsAbove(meant)) return "Nothing stands above it that it could mean: write it out";
  return meant === saidAbove(pack, cell)
    ? "Stands for the row above only as long as the rows stay: write it out"
    : `Meant ‘${quoteText(meant)}’, and stands below something else now: write it out`;
}

/** What the cell stands for, in full; null where that is not known. */
function meantBy({ actions }: ReadyPack, { at, box, reads }: CommitteeCell): string | null {
  if (box === "progress") return reads ?? null;
  const action = actions.find(({ id }) => id === at.key);
  if (!action) return null;
  if (box === "due") return dueText(action);
  return box === "lead" || box === "action" ? action[box] : null;
}

function saidAbove(pack: ReadyPack, cell: CommitteeCell): string | undefined {
  const column = textsIn(pack, cell.at.mark, cell.box);
  const above = column.slice(0, column.indexOf(cell)).filter(({ text }) => !isAsAbove(text));
  const last = above.at(-1);
  return last && (last.box === "progress" ? last.text : (meantBy(pack, last) ?? last.text));
}

/** Progress of an earlier term that says no more than "As above": what it meant stood nowhere when the term ended. */
export const pointedUp = inBoxes(["before"], (text) =>
  text
    .split("\n")
    .filter((line) => isAsAbove(line.replace(/^[^:]*:/, "")))
    .map((line) => ({
      quoted: quoteText(line),
      remark: "Nothing stood above it that it could mean: write it out, or take it out",
    })),
);

/** Words that do not fit into the highest row that Excel has. */
export function clippedText({ cells }: ReadyPack): readonly Found[] {
  return cells
    .filter(({ isClipped }) => isClipped)
    .map(({ at, text }) => ({
      at,
      quoted: quoteText(text),
      remark: "Longer than a row can be high, so its end does not print: part it into two rows or shorten it",
    }));
}
