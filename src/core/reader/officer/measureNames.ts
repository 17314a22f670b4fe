import { measures } from "../../domain/measures/index";
import { typedMeasure } from "../../domain/measures/typedMeasure";
import { headingKey } from "../headings/headingText";
import { shapedTopic } from "../headings/shapedHeadings";

const idsByKey: ReadonlyMap<string, string> = new Map([
  ...measures.flatMap(({ id, title, shortTitle }) =>
    [id, title, shortTitle].map((name) => [headingKey(name), id] as const),
  ),
  ...[typedMeasure, "manual", "given", "other team"].map((name) => [headingKey(name), typedMeasure] as const),
]);

/** The id of a measure named by its id, its title or a heading such as "5+ A*-C inc E&M"; null when unknown. */
export function measureIdOf(text: string): string | null {
  const key = headingKey(text);
  const shaped = shapedTopic(key);
  return idsByKey.get(key) ?? (shaped?.kind === "ready" ? shaped.measure : null);
}
