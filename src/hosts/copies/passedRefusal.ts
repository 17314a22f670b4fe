import { HostError } from "../../core/workflows/ports";

/** A refusal on its way out of a worker; of any other error nothing is told, as its text could hold a pupil's name. */
export type PassedRefusal = { readonly code: string; readonly message: string } | null;

export function passedRefusal(error: unknown): PassedRefusal {
  return error instanceof HostError ? { code: error.code, message: error.message } : null;
}
