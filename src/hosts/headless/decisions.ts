import type { Decisions } from "../../core/domain/question";
import { UsageError } from "./arguments";
import { readBytes } from "./files";

/**
 * Reads `{ "question id": "option" }`.
 * @throws UsageError when the file is not such a table
 */
export async function readDecisions(path: string | null): Promise<Decisions> {
  if (path === null) return new Map();
  const parsed = parseJson(new TextDecoder().decode(await readBytes(path)), path);
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) {
    throw new UsageError(`${path} must hold one JSON object: { "question id": "option" }.`);
  }
  const entries = Object.entries(parsed);
  const odd = entries.find(([, option]) => typeof option !== "string");
  if (odd) throw new UsageError(`In ${path} the answer to “${odd[0]}” must be text.`);
  return new Map(entries as [string, string][]);
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`${path} is not JSON. It must hold { "question id": "option" }.`);
  }
}
