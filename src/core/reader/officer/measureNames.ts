import { declaredMeasures, typedMeasure } from "../../domain/measures/declaredMeasures";
import { measures } from "../../domain/measures/index";
import { headingKey } from "../headings/headingText";
import { shapedTopic } from "../headings/shapedHeadings";

const idsByKey: ReadonlyMap<string, string> = new Map([
  ...declaredMeasures.flatMap(({ id, title }) => [id, title].map((name) => [headingKey(name), id] as const)),
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
