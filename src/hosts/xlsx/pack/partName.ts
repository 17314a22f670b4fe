/** Where a relationship's target stands: relative to its part, or from the root when it starts with a slash. */
export function resolveTarget(part: string, target: string): string {
  if (target.startsWith("/")) return decodeURI(target.slice(1));
  const steps = part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return decodeURI(steps.join("/"));
}

/** A target as its part spells it: relative, which every reader follows; not all follow one from the root. */
export function spellTarget(part: string, target: string): string {
  const from = part.split("/").slice(0, -1);
  const to = target.split("/");
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same++;
  return encodeURI([...from.slice(same).map(() => ".."), ...to.slice(same)].join("/"));
}

/** The part that holds another part's relationships; the package's own are those of the empty name. */
export function relationshipsPart(part: string): string {
  const at = part.lastIndexOf("/") + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}
