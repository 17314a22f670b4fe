import type { ListAndHeadings } from "../period/yearEvidence";
import type { ReadContext } from "../readContext";
import { listFingerprint } from "./pupilList";
import type { PupilList } from "./pupilList";

const all = "all";

/**
 * Names of sheets whose pupils do not count. Sheets that hold lists of one kind, one a year group, school or
 * term, are one tracker to most officers: all count, and one question lets her say which.
 */
export function sheetsLeftOut(lists: readonly ListAndHeadings[], context: ReadContext): ReadonlySet<string> {
  const names = alike(
    lists.map(({ list }) => list).filter(({ long, side }) => long === undefined && side === undefined),
  );
  if (names.length < 2) return new Set();
  const chosen = ask(names, lists, context);
  return new Set(chosen === all ? [] : names.filter((name) => !namesIn(chosen, names).includes(name)));
}

/** Sheets with the headings of another one, or named for a year group. */
function alike(lists: readonly PupilList[]): string[] {
  const prints = lists.map(listFingerprint);
  const found = lists.filter(
    ({ titles, sheet }, nth) =>
      titles[0]?.said.yearGroup != null ||
      prints.some((print, other) => print === prints[nth] && lists[other]?.sheet.name !== sheet.name),
  );
  return [...new Set(found.map(({ sheet }) => sheet.name))];
}

function only(names: readonly string[]): string {
  return `only ${names.map((name) => `‘${name}’`).join(", ")}`;
}

function ask(
  names: readonly string[],
  lists: readonly ListAndHeadings[],
  { questions }: ReadContext,
): string {
  const prints = lists.map(({ list }) => listFingerprint(list));
  const shown = names.map((name) => `‘${name}’`);
  return questions.decide({
    id: "read-sheets",
    about: `read sheets ${[...new Set(prints)].sort().join(" ")}`,
    text: () =>
      `Pupils stand on ${names.length} sheets: ${shown.join(", ")}. Which of them count? Name several with commas between them.`,
    at: { sheet: names[0] ?? "", cell: "A1" },
    options: [all, ...names.map((name) => only([name]))],
    likely: all,
    reads: (answer) => {
      const named = namesIn(answer, names);
      return named.length === 0 ? null : named.length === names.length ? all : only(named);
    },
    scope: "workbook",
    settles: [],
  });
}

/** The sheets that an answer names, in the order of the workbook. */
export function namesIn(answer: string, names: readonly string[]): string[] {
  const said = answer
    .replace(/^only /, "")
    .split(",")
    .map((name) => name.trim().replace(/^‘|’$/g, "").toLowerCase());
  return names.filter((name) => said.includes(name.trim().toLowerCase()));
}
