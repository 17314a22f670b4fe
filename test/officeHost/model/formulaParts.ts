/** A formula cut into numbers, texts, references, names and signs; null when it has something else in it. */
export interface Part {
  readonly kind: "number" | "text" | "reference" | "name" | "sign";
  readonly text: string;
}

const shapes: readonly (readonly [Part["kind"], RegExp])[] = [
  ["number", /^\d+(\.\d+)?/],
  ["text", /^"(?:[^"]|"")*"/],
  [
    "reference",
    /^(?:(?:'(?:[^']|'')+'|[A-Za-z_][\w.]*)!)?\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?(?![\w(])/,
  ],
  ["name", /^[A-Za-z][\w.]*/],
  ["sign", /^(<=|>=|<>|[-+*/&=<>(),%])/],
];

export function formulaParts(formula: string): Part[] | null {
  const parts: Part[] = [];
  let rest = formula.trim();
  while (rest !== "") {
    const found = shapes
      .map(([kind, shape]) => ({ kind, text: shape.exec(rest)?.[0] }))
      .find((each) => each.text);
    if (!found?.text) return null;
    parts.push({ kind: found.kind, text: found.text });
    rest = rest.slice(found.text.length).trimStart();
  }
  return parts;
}
