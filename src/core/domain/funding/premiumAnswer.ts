/** The one bucket of a pupil for the premium of a financial year; `reason` is empty when eligible. */
export interface PremiumStanding {
  readonly standing: "eligible" | "notEligible" | "cannotTell";
  readonly reason: string;
}

export const eligible: PremiumStanding = { standing: "eligible", reason: "" };

export function no(reason: string): PremiumStanding {
  return { standing: "notEligible", reason };
}

/** Cannot be told. */
export function open(reason: string): PremiumStanding {
  return { standing: "cannotTell", reason };
}
