/** How the grades of a column are written, where the same text may mean several things. */
export interface Notation {
  /** What a minus behind a GCSE grade means: the whole grade all the same, or the grade below, as it is not secure. */
  readonly minus: "whole" | "below";
  /** Whether 4a, 4b and 4c are a strong 4, a 4 and a weak 4; or 4s, 4w (4d) and 4b (4e) are. */
  readonly letters: "a to c" | "steps" | null;
  /** What H behind a number is: beside M or L a strong grade (4H, 4M, 4L), else the tier of the paper (4H, 4F). */
  readonly heights: "high to low" | "tier" | null;
  /** Whether 4.5 is half a grade above 4. */
  readonly decimals: boolean;
  /** What Below is among WTS, EXS and GDS, where At is EXS and Above is GDS; null where such words are none. */
  readonly below: "WTS" | "BLW" | null;
}

/** Signs and whole grades only. */
export const plainNotation: Notation = {
  minus: "whole",
  letters: null,
  heights: null,
  decimals: false,
  below: null,
};
