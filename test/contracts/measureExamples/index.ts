import { ks4Examples } from "./ks4";
import type { MeasureExample } from "./measureExample";
import { primaryExamples } from "./primary";
import { termlyExamples } from "./termly";

export const measureExamples: readonly MeasureExample[] = [
  ...ks4Examples,
  ...primaryExamples,
  ...termlyExamples,
];
