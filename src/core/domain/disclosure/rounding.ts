/** Counts to the nearest 5 or 10, halves up: 4 prints 0, 5 prints 10 to the nearest 10. Source: DfE's national counts. */
export function roundedCount(n: number, to: 5 | 10): number {
  return Math.floor((n + to / 2) / to) * to;
}

/** The least and the greatest count that print as `n` does: 0 to 4 for a printed 0 to the nearest 10. */
export function rangeOfRounded(n: number, to: 5 | 10): { readonly from: number; readonly to: number } {
  const printed = roundedCount(n, to);
  return { from: Math.max(0, printed - Math.floor(to / 2)), to: printed + Math.ceil(to / 2) - 1 };
}
