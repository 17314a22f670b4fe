import { parseArgs } from "node:util";
import { parseAcademicYear } from "../../core/domain/academicYear";
import type { TermName } from "../../core/domain/term";

export const commandNames = [
  "understand",
  "check",
  "calculate",
  "refresh",
  "put-back",
  "share",
  "word",
  "sample",
] as const;
export type CommandName = (typeof commandNames)[number];

/** A command line as understood. */
export interface CommandLine {
  readonly command: CommandName;
  /** The tracker, or for `sample` the file to write. */
  readonly file: string;
  readonly out: string | null;
  readonly inPlace: boolean;
  /** `-` is standard output; null for no JSON. */
  readonly json: string | null;
  readonly academicYear: string | null;
  readonly term: TermName | null;
  readonly asAt: string | null;
  readonly decisions: string | null;
  /** CSV files of the statutory return. */
  readonly statutory: readonly string[];
  /** Fill the empty boxes of action plans from the actions of the recovery plan. */
  readonly draftFromActions: boolean;
  /** For `share`: the public copy that was published last; null for none. */
  readonly published: string | null;
  readonly quiet: boolean;
}

/** The command line asks for something that does not exist; `message` says what does. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

export const usage = `Recovery Planner: from a pupil tracker to recovery plans, in the same workbook.

  recovery-planner understand FILE     what was found: sheets, headings, columns, questions
  recovery-planner check FILE          findings only
  recovery-planner calculate FILE      everything but writing
  recovery-planner refresh FILE        write or update the plan sheets (to NAME.planned.xlsx)
  recovery-planner put-back FILE       undo the last refresh (to NAME.put-back.xlsx)
  recovery-planner share FILE          public copy: small numbers hidden, no names (to NAME.public.xlsx)
  recovery-planner word FILE           committee paper with headings and tables (to NAME.docx)
  recovery-planner sample OUT          write the sample tracker

  -o, --out OUT        where refresh, put-back, share and word write
  --in-place           write over FILE (refresh, put-back)
  --json FILE          results as JSON; - is standard output
  --year 2013/14  --term autumn|spring|summer  --as-at YYYY-MM-DD
  --decisions FILE     answers to questions: { "question id": "option" }
  --903 FILE…          Header, Episodes, OC2 and UASC of the SSDA903 return, as CSV
  --draft-from-actions fill empty What, How, Who and When of action plans from actions
  --published FILE     the public copy published last: share hides what the two would tell together
  --quiet              no summary`;

const terms: ReadonlySet<string> = new Set(["autumn", "spring", "summer"]);

/**
 * Reads the arguments after the program's name.
 * @throws UsageError in words that say what was wrong
 */
export function readArguments(args: readonly string[]): CommandLine {
  const { values, positionals } = parse(args);
  const [command, file, ...rest] = positionals;
  if (command === undefined) throw new UsageError(usage);
  if (!isCommand(command)) {
    throw new UsageError(`There is no command “${command}”. There are: ${commandNames.join(", ")}.`);
  }
  if (file === undefined) throw new UsageError(`${command} needs a file: recovery-planner ${command} FILE.`);
  if (rest.length > 0)
    throw new UsageError(`${command} takes one file, and “${rest.join("”, “")}” came after it.`);
  if (values.published !== undefined && command !== "share")
    throw new UsageError(`--published belongs to share, and not to ${command}.`);
  return {
    command,
    file,
    out: values.out ?? null,
    inPlace: values["in-place"] ?? false,
    json: values.json ?? null,
    academicYear: yearFrom(values.year),
    term: termFrom(values.term),
    asAt: dayFrom(values["as-at"]),
    decisions: values.decisions ?? null,
    statutory: values["903"] ?? [],
    draftFromActions: values["draft-from-actions"] ?? false,
    published: values.published ?? null,
    quiet: values.quiet ?? false,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: spread903(args),
      allowPositionals: true,
      options: {
        out: { type: "string", short: "o" },
        "in-place": { type: "boolean" },
        json: { type: "string" },
        year: { type: "string" },
        term: { type: "string" },
        "as-at": { type: "string" },
        decisions: { type: "string" },
        "903": { type: "string", multiple: true },
        "draft-from-actions": { type: "boolean" },
        published: { type: "string" },
        quiet: { type: "boolean" },
      },
    });
  } catch (error) {
    throw new UsageError(`${optionFault(error)} Run recovery-planner alone for the list of options.`);
  }
}

/** Several files may follow one `--903`: those after the first must end in .csv, so that the tracker is none of them. */
function spread903(args: readonly string[]): string[] {
  const spread: string[] = [];
  let files = false;
  for (const [nth, argument] of args.entries()) {
    const first = args[nth - 1] === "--903";
    const more: boolean = files && !argument.startsWith("-") && argument.toLowerCase().endsWith(".csv");
    if (more && !first) spread.push("--903");
    files = argument.startsWith("--903") || first || more;
    spread.push(argument);
  }
  return spread;
}

function isCommand(word: string): word is CommandName {
  return (commandNames as readonly string[]).includes(word);
}

function yearFrom(text: string | undefined): string | null {
  if (text === undefined) return null;
  const year = parseAcademicYear(text);
  if (year === null) throw new UsageError(`--year “${text}” is not an academic year such as 2013/14.`);
  return year;
}

function termFrom(text: string | undefined): TermName | null {
  if (text === undefined) return null;
  const term = text.toLowerCase();
  if (!terms.has(term)) throw new UsageError(`--term “${text}” is not autumn, spring or summer.`);
  return term as TermName;
}

function dayFrom(text: string | undefined): string | null {
  if (text === undefined) return null;
  const real = /^\d{4}-\d{2}-\d{2}$/.test(text) && isCalendarDay(text);
  if (!real) throw new UsageError(`--as-at “${text}” is not a day such as 2014-09-30.`);
  return text;
}

/** False for days such as 30 February, which the calendar would carry over. */
function isCalendarDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Node's own words are for programmers; only the option's name is taken from them. */
function optionFault(error: unknown): string {
  const option = /'(-[^\s']*)/.exec(String(error))?.[1] ?? "";
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return `There is no option “${option}”.`;
  return `The option “${option}” lacks its value, or has one that it does not take.`;
}
