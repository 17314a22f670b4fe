const office = "application/vnd.openxmlformats-officedocument";
const types = { docx: `${office}.wordprocessingml.document`, xlsx: `${office}.spreadsheetml.sheet` } as const;

/** Hands a file over to the browser's downloads. Nothing is sent anywhere. */
export function download(bytes: Uint8Array, fileName: string): void {
  const type = fileName.endsWith(".docx") ? types.docx : types.xlsx;
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}
