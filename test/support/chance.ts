/** Whole numbers below a bound, the same ones for the same seed: Lehmer's generator modulo 2³¹ − 1. */
export function chance(seed: number): (below: number) => number {
  const modulus = 2_147_483_647;
  let state = (seed * 48_271 + 1) % modulus;
  return (below) => {
    state = (state * 48_271) % modulus;
    return state % below;
  };
}
