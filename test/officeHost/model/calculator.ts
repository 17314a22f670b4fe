import type { CellContent } from "./cell";
import { formulaFunctions } from "./formulaFunctions";
import type { Part } from "./formulaParts";
import { formulaParts } from "./formulaParts";

/** Values of the cells a reference names, row by row. */
export type LookUp = (reference: string) => readonly CellContent[];

const binary: readonly (readonly string[])[] = [
  ["=", "<>", "<", ">", "<=", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
];

/**
 * Works out the small formulas our sheets use. What it cannot read is `#NAME?`.
 */
export function workOut(formula: string, lookUp: LookUp): CellContent {
  const parts = formulaParts(formula.replace(/^=/, ""));
  if (!parts) return "#NAME?";
  const reader = new FormulaReader(parts, lookUp);
  try {
    return reader.whole();
  } catch (error) {
    if (error instanceof FormulaFault) return error.code;
    throw error;
  }
}

class FormulaFault extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

class FormulaReader {
  private at = 0;

  constructor(
    private readonly parts: readonly Part[],
    private readonly lookUp: LookUp,
  ) {}

  whole(): CellContent {
    const value = one(this.operation(0));
    if (this.at < this.parts.length) throw new FormulaFault("#NAME?");
    return value;
  }

  private take(...signs: readonly string[]): string | null {
    const part = this.parts[this.at];
    if (part?.kind !== "sign" || !signs.includes(part.text)) return null;
    this.at += 1;
    return part.text;
  }

  private operation(level: number): readonly CellContent[] {
    const signs = binary[level];
    if (!signs) return this.signed();
    let left = this.operation(level + 1);
    for (let sign = this.take(...signs); sign; sign = this.take(...signs)) {
      left = [combine(sign, one(left), one(this.operation(level + 1)))];
    }
    return left;
  }

  private signed(): readonly CellContent[] {
    if (this.take("+")) return this.signed();
    if (this.take("-")) return [-number(one(this.signed()))];
    const value = this.single();
    return this.take("%") ? [number(one(value)) / 100] : value;
  }

  private single(): readonly CellContent[] {
    if (this.take("(")) return this.closed(this.operation(0));
    const part = this.parts[this.at++];
    if (part?.kind === "number") return [Number(part.text)];
    if (part?.kind === "text") return [part.text.slice(1, -1).replaceAll('""', '"')];
    if (part?.kind === "reference") return this.lookUp(part.text);
    if (part?.kind !== "name") throw new FormulaFault("#NAME?");
    if (/^(true|false)$/i.test(part.text)) return [part.text.toLowerCase() === "true"];
    return [this.call(part.text)];
  }

  private call(name: string): CellContent {
    const known = formulaFunctions[name.toUpperCase()];
    if (!known || !this.take("(")) throw new FormulaFault("#NAME?");
    const given: (readonly CellContent[])[] = [];
    if (!this.take(")")) {
      do given.push(this.operation(0));
      while (this.take(","));
      this.closed([]);
    }
    return known(given);
  }

  private closed(value: readonly CellContent[]): readonly CellContent[] {
    if (!this.take(")")) throw new FormulaFault("#NAME?");
    return value;
  }
}

function one(values: readonly CellContent[]): CellContent {
  return values[0] ?? "";
}

function number(value: CellContent): number {
  const found = value === "" ? 0 : Number(value);
  if (Number.isNaN(found)) throw new FormulaFault("#VALUE!");
  return found;
}

function combine(sign: string, left: CellContent, right: CellContent): CellContent {
  if (sign === "&") return `${left}${right}`;
  if (sign === "=") return same(left, right);
  if (sign === "<>") return !same(left, right);
  if (sign === "<") return left < right;
  if (sign === ">") return left > right;
  if (sign === "<=") return left <= right;
  if (sign === ">=") return left >= right;
  if (sign === "/" && number(right) === 0) throw new FormulaFault("#DIV/0!");
  const sums: Record<string, (a: number, b: number) => number> = {
    "+": (a, b) => a + b,
    "-": (a, b) => a - b,
    "*": (a, b) => a * b,
    "/": (a, b) => a / b,
  };
  return sums[sign]?.(number(left), number(right)) ?? "#VALUE!";
}

function same(left: CellContent, right: CellContent): boolean {
  return String(left).toLowerCase() === String(right).toLowerCase();
}
