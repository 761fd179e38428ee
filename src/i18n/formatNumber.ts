/** "1.234,5" for Vietnamese, "1,234.5" for English; at most six decimals. */
export function formatNumber(value: number, decimal: "," | "."): string {
  const thousands = decimal === "," ? "." : ",";
  const rounded = Number(value.toFixed(6));
  const [whole = "0", fraction = ""] = String(Math.abs(rounded)).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return `${rounded < 0 ? "-" : ""}${grouped}${fraction === "" ? "" : decimal + fraction}`;
}
