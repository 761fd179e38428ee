import type { XmlElement } from "../xlsx/xml/XmlElement";
import { isHidden } from "./ParagraphStyles";
import { symbolText } from "./symbols";
import { childAt, contentOf, isOn, nameOf, valueOf } from "./wordElement";

/** What a paragraph holds: its text, and the text boxes that hang on it. */
export interface InlineContent {
  readonly text: string;
  readonly boxes: readonly XmlElement[];
}

/**
 * Reads the text inside paragraphs. One for a document, since a field may begin in one paragraph and end in another:
 * what stands between its beginning and its result is an instruction, no text.
 */
export class InlineReader {
  /** Fields that are open, innermost last: whether their result has begun. */
  private readonly fields: { hasResult: boolean }[] = [];

  read(paragraph: XmlElement): InlineContent {
    const boxes: XmlElement[] = [];
    let text = "";
    for (const child of contentOf(paragraph)) {
      const name = nameOf(child);
      if (name === "r") text += this.runText(child, boxes);
      else if (name === "m:oMath" || name === "m:oMathPara") text += mathText(child);
    }
    return { text, boxes };
  }

  private runText(run: XmlElement, boxes: XmlElement[]): string {
    if (isHidden(run)) return "";
    let text = "";
    for (const child of contentOf(run)) {
      const name = nameOf(child);
      if (name === "fldChar") {
        text += this.passField(child);
      } else if (["drawing", "pict", "object"].includes(name)) {
        boxes.push(...boxesIn(child));
      } else if (this.fields.every(({ hasResult }) => hasResult)) {
        text += pieceOf(child, name);
      }
    }
    return text;
  }

  /** Notes where a field begins, has its result and ends; gives the sign of a box to tick. */
  private passField(mark: XmlElement): string {
    const type = valueOf(mark, "fldCharType");
    if (type === "end") this.fields.pop();
    const open = this.fields[this.fields.length - 1];
    if (type === "separate" && open) open.hasResult = true;
    if (type !== "begin") return "";
    const isShown = this.fields.every(({ hasResult }) => hasResult);
    this.fields.push({ hasResult: false });
    const box = childAt(mark, "ffData", "checkBox");
    if (!box || !isShown) return "";
    return isOn(childAt(box, "checked") ?? childAt(box, "default")) ? "☒" : "☐";
  }
}

function pieceOf(element: XmlElement, name: string): string {
  switch (name) {
    case "t":
      return textOf(element);
    case "tab":
    case "ptab":
      return "\t";
    case "br":
    case "cr":
      return "\n";
    case "noBreakHyphen":
      return "\u2011";
    case "sym":
      return symbolText(
        parseInt(valueOf(element, "char") ?? "20", 16),
        valueOf(element, "font") ?? "",
      );
    default:
      return "";
  }
}

/** White space at the ends counts only where the file says so; a line end in the file is a space on the page. */
function textOf(element: XmlElement): string {
  const text = element.text.replace(/[\r\n]+/gu, " ");
  if (element.qualifiedAttribute("space") === "preserve") return text;
  return text.replace(/^[ \t]+|[ \t]+$/gu, "");
}

/** Formulas as their letters in a row. */
function mathText(formula: XmlElement): string {
  let text = "";
  for (const element of formula.all()) if (nameOf(element) === "m:t") text += element.text;
  return text;
}

/** Contents of the text boxes in a drawing, outermost only: boxes inside them are found when they are read. */
function boxesIn(element: XmlElement): XmlElement[] {
  return contentOf(element).flatMap((child) =>
    nameOf(child) === "txbxContent" ? [child] : boxesIn(child),
  );
}
