const types = {
  zip: "application/zip",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
} as const;

/** Hands bytes to the browser as a download; in Excel for Mac nothing comes of it (OfficeDev/office-js#1511). */
export function downloadFile(bytes: Uint8Array, fileName: string, type: keyof typeof types): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: types[type] }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser reads the address after the click; a minute is ample.
  window.setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
