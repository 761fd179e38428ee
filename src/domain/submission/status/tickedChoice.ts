const empty = "(?:[☐□◻⬜○]|[[(] ?[\\])])";
const ticked = "(?:[☑☒■◼✅✔✓√●🗹]|[[(] ?[xv] ?[\\])])";
const emptyBox = new RegExp(empty, "u");
const tickedFirst = new RegExp(`^\\s*${ticked}`, "u");
const box = new RegExp(`(${empty}|${ticked})`, "u");

/**
 * What is ticked where a form gives several statuses to choose from: "chua hoan thanh" of "☐ Đã hoàn thành ☑ Chưa hoàn
 * thành". The text itself where it has no empty box; "" where nothing is ticked. Expects folded letters.
 */
export function tickedChoice(letters: string): string {
  if (!emptyBox.test(letters)) return letters;
  const pieces = letters.split(box).map((piece) => piece.trim());
  const [before = "", ...rest] = pieces;
  // "☐ Đã hoàn thành" or "Đã hoàn thành ☐"
  const labels =
    before === ""
      ? rest
      : pieces
          .slice(0, -1)
          .flatMap((_, at) => (at % 2 === 0 ? [pieces[at + 1] ?? "", pieces[at] ?? ""] : []));
  return labels
    .filter((_, at) => at % 2 === 1 && tickedFirst.test(labels[at - 1] ?? ""))
    .join("; ");
}
