import { hostError } from "./excelErrors";

/**
 * Opens a file as a workbook of its own, not saved anywhere yet, in a window beside this one. ExcelApi 1.8; while a
 * cell is being typed in, Excel waits for its end.
 * @throws HostError when Excel opens no more, as where windows are blocked on the web
 */
export async function openAsWorkbook(bytes: Uint8Array): Promise<void> {
  try {
    await Excel.createWorkbook(base64(bytes));
  } catch (error) {
    throw hostError(error, "reading");
  }
}

/** In parts: all bytes at once are more arguments than a function takes. */
function base64(bytes: Uint8Array): string {
  const part = 0x8000;
  const texts: string[] = [];
  for (let at = 0; at < bytes.length; at += part)
    texts.push(String.fromCharCode(...bytes.subarray(at, at + part)));
  return btoa(texts.join(""));
}
