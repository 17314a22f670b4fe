/** How long Office.js may take to say where it runs; outside Office, or when it is blocked, it may never say. */
const patience = 10_000;

/** Newer members are used only behind a check of their own. */
const needed = { set: "ExcelApi", version: "1.12" } as const;

/**
 * Tells whether this page runs inside an Excel that can do what we need. False in a plain browser, in
 * another Office program, in an Excel older than ExcelApi 1.12, and when Office.js does not answer.
 */
export async function startOffice(): Promise<boolean> {
  if (typeof Office === "undefined" || !(await isInsideExcel())) return false;
  return Office.context.requirements.isSetSupported(needed.set, needed.version);
}

async function isInsideExcel(): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), patience);
  });
  const answer = await Promise.race([Office.onReady(), silence]);
  clearTimeout(timer);
  return answer?.host === Office.HostType.Excel;
}
