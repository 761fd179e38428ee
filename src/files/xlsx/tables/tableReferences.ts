/** The formula after the table got another name, or with null is gone: "Bảng1[Cột]" becomes "#REF!". */
export function mapTable(formula: string, table: string, newName: string | null): string {
  if (!formula.includes("[")) return formula;
  const reference = new RegExp(
    String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'(?=!)|(?<![\p{L}\p{N}_.\]])(${escapePattern(table)})(\[(?:[^\[\]']|'.|\[(?:[^\[\]']|'.)*\])*\])`,
    "giu",
  );
  return formula.replace(
    reference,
    (whole, name: string | undefined, inside: string | undefined) => {
      if (name === undefined || inside === undefined) return whole;
      return newName === null ? "#REF!" : newName + inside;
    },
  );
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
