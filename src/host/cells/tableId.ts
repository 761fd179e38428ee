/** The form of Excel's ids of tables; the number is the file's. */
export function tableIdText(id: number): string {
  const digits = id.toString(16).toUpperCase().padStart(8, "0");
  return `{00000000-000C-0000-FFFF-FFFF${digits}}`;
}
