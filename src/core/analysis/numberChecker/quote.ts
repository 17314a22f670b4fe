import type { Span } from "./reading/mention";
import type { Prose } from "./reading/readProse";

const most = 60;
/** Numbers closer than this are quoted with what stands between them. */
const close = 8;

/**
 * The officer's characters at the given places, joined by "…" where others stand between: so a name that stands
 * between two numbers is never quoted.
 */
export function quote(prose: Prose, ...spans: readonly Span[]): string {
  const joined: Span[] = [];
  for (const span of [...spans].sort((first, second) => first.start - second.start)) {
    const last = joined.at(-1);
    if (last && span.start - last.end <= close)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else joined.push(span);
  }
  return shortened(joined.map((span) => typedAt(prose, span)).join(" … "));
}

function typedAt({ typed, at }: Prose, { start, end }: Span): string {
  const from = at[start] ?? 0;
  const to = (at[end - 1] ?? from) + 1;
  const text = typed.slice(from, to).replace(/\s+/g, " ").trim();
  return text.includes("(") && !text.includes(")") && typed.charAt(to) === ")" ? `${text})` : text;
}

/** Cuts in the middle, and never inside a character. */
function shortened(text: string): string {
  if (text.length <= most) return text;
  const kept = Math.floor((most - 3) / 2);
  const head = text.slice(0, kept).replace(/[\uD800-\uDBFF]$/, "");
  const tail = text.slice(-kept).replace(/^[\uDC00-\uDFFF]/, "");
  return `${head} … ${tail}`;
}
