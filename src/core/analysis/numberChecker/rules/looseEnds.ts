import type { Prose } from "../reading/readProse";
import { strayTags, unfinished } from "../remarkWords";
import type { Draft } from "./numberRule";

/** Tags of a web form. One remark for all of them. */
export function tagsLeft({ tags }: Prose): readonly Draft[] {
  const [first] = tags;
  if (first === undefined) return [];
  return [{ spans: [], typedSpan: first, remark: strayTags(tags.length) }];
}

const hanging = /(?:^|[^a-z])((?:i\.e|e\.g)\.?|(?:ie|eg))[:,.-]? ?\n?$/;

/** A text that stops at "i.e." or "e.g." */
export function unfinishedEnd({ plain }: Prose): readonly Draft[] {
  const match = hanging.exec(plain.slice(-12));
  if (match?.[1] === undefined) return [];
  const start = plain.slice(-12).lastIndexOf(match[1]) + Math.max(0, plain.length - 12);
  return [{ spans: [{ start, end: start + match[1].length }], remark: unfinished }];
}
