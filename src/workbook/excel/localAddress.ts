/**
 * An address of one or more areas without the names of their sheets: "'Kế hoạch'!A7:G12,'Kế hoạch'!A15" is
 * "A7:G12,A15".
 */
export function localAddress(address: string): string {
  return address.replace(/(?:'(?:[^']|'')*'|[^,!']+)!/g, "");
}
