import { ks4Examples } from "./ks4";
import type { MeasureExample } from "./measureExample";

export const measureExamples: readonly MeasureExample[] = [...ks4Examples];
