import type { Place } from "./place";

/**
 * Something the tracker leaves open. The run goes on with `assumed`; the officer's answer is a decision
 * kept under `id`.
 */
export interface Question {
  readonly id: string;
  readonly text: string;
  readonly at: Place;
  readonly options: readonly string[];
  readonly assumed: string;
}

/** Answers by question id. */
export type Decisions = ReadonlyMap<string, string>;
