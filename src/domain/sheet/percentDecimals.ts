/** How many decimals a number format shows of a percentage: 1 for "0.0%"; null for a format that is none. */
export function percentDecimals(numberFormat: string): number | null {
  const match = /(?:\.(0+))?%/u.exec(numberFormat.replace(/"[^"]*"|\\./gu, ""));
  return match && (match[1]?.length ?? 0);
}
