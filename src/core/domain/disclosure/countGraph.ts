import type { Count, Figure, PublishedSet } from "./publishedSet";

/** A count with everything it stands in. */
export interface CountNode {
  readonly count: Count;
  /** Sums in which it is the total or a part. */
  readonly sums: SumNode[];
  /** Whether some figure is built on it, as the part or as the group. */
  readonly hasFigures: boolean;
  /** Whether some figure takes it as the group. */
  readonly isGroup: boolean;
}

export interface SumNode {
  readonly total: CountNode;
  readonly parts: readonly CountNode[];
}

export interface FigureNode {
  readonly figure: Figure;
  readonly part: CountNode | null;
  readonly whole: CountNode;
}

/** A published set with its sums and figures tied to its counts. */
export interface CountGraph {
  readonly counts: readonly CountNode[];
  readonly sums: readonly SumNode[];
  readonly figures: readonly FigureNode[];
  readonly alsoHide: readonly CountNode[];
  readonly alsoHideFigures: readonly FigureNode[];
}

/**
 * Ties a set together for solving.
 * @throws when an id is unknown or given twice, a count is not a whole number from 0, or a sum does not add up:
 * then the caller has built the set wrongly.
 */
export function countGraph(set: PublishedSet): CountGraph {
  const nodes = new Map(set.counts.map((count) => [count.id, nodeOf(count, set.figures)]));
  if (nodes.size !== set.counts.length) throw new Error("Two counts have the same id");
  const find = (id: string): CountNode => {
    const node = nodes.get(id);
    if (node === undefined) throw new Error(`No count is called ${id}`);
    return node;
  };
  const sums = set.sums.map(({ total, parts }) => ({ total: find(total), parts: parts.map(find) }));
  for (const sum of sums) tie(sum);
  const figures = set.figures.map((figure) => ({
    figure,
    part: figure.part === null ? null : find(figure.part),
    whole: find(figure.whole),
  }));
  const asked = new Set(set.alsoHide);
  const alsoHideFigures = figures.filter(({ figure }) => asked.delete(figure.id));
  return { counts: [...nodes.values()], sums, figures, alsoHide: [...asked].map(find), alsoHideFigures };
}

function nodeOf(count: Count, figures: readonly Figure[]): CountNode {
  const { id, n } = count;
  if (!Number.isSafeInteger(n) || n < 0) throw new Error(`${id} is not a number of pupils: ${n}`);
  const isGroup = figures.some(({ whole }) => whole === id);
  return { count, sums: [], isGroup, hasFigures: isGroup || figures.some(({ part }) => part === id) };
}

function tie(sum: SumNode): void {
  const { total, parts } = sum;
  if (parts.reduce((so, part) => so + part.count.n, 0) !== total.count.n)
    throw new Error(`The parts of ${total.count.id} do not add up`);
  for (const node of [total, ...parts]) node.sums.push(sum);
}
