import { noAnswer } from "./excelErrors";

/** A sync that has not settled by then is given up: some never do (office-js issues 4805, 6150, 6678). */
const patience = 30_000;

/**
 * Waits for a sync, but not for ever.
 * @throws HostError `not-confirmed` when Excel stays silent; what was sent may still land.
 */
export async function answered(sync: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(noAnswer(patience / 1000)), patience);
  });
  try {
    await Promise.race([sync, silence]);
  } finally {
    clearTimeout(timer);
  }
}
