import type { XmlElement } from "../package/xml/XmlElement";
import { shownInFont } from "./legacyFont";
import type { ParagraphStyles } from "./ParagraphStyles";
import { symbolText } from "./symbols";
import { childAt, childrenOf, contentOf, isOn, nameOf, numberOf, valueOf } from "./wordElement";

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
  /** Whether some text was set in a font of the old encodings. */
  hasLegacyFonts = false;
  /** Fields that are open, innermost last: whether their result has begun. Controls show what is set, and no result. */
  private readonly fields: { hasResult: boolean; readonly isControl: boolean }[] = [];

  constructor(
    private readonly styles: ParagraphStyles,
    /** Beginnings of fields that are passed over. */
    private readonly endless: ReadonlySet<XmlElement>,
  ) {}

  read(paragraph: XmlElement): InlineContent {
    const boxes: XmlElement[] = [];
    const pieces: { text: string; font: string }[] = [];
    const add = (text: string, font: string): void => {
      const last = pieces[pieces.length - 1];
      if (last?.font === font) last.text += text;
      else pieces.push({ text, font });
    };
    for (const child of contentOf(paragraph)) {
      const name = nameOf(child);
      if (name === "r") {
        add(this.runText(paragraph, child, boxes), this.styles.fontOf(paragraph, child));
      } else if (name === "m:oMath" || name === "m:oMathPara") add(mathText(child), "");
    }
    return { text: pieces.map(({ text, font }) => this.shown(text, font)).join(""), boxes };
  }

  private shown(text: string, font: string): string {
    const shown = shownInFont(text, font);
    if (shown !== null) this.hasLegacyFonts = true;
    return shown ?? text;
  }

  private runText(paragraph: XmlElement, run: XmlElement, boxes: XmlElement[]): string {
    if (this.styles.isHidden(paragraph, run)) return "";
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
    if (type === "separate" && open) open.hasResult = !open.isControl;
    if (type !== "begin" || this.endless.has(mark)) return "";
    const isShown = this.fields.every(({ hasResult }) => hasResult);
    const control = controlText(mark);
    this.fields.push({ hasResult: false, isControl: control !== null });
    return isShown ? (control ?? "") : "";
  }
}

/** What a form's box to tick or list to choose from shows; null for any other field. */
function controlText(mark: XmlElement): string | null {
  const box = childAt(mark, "ffData", "checkBox");
  if (box) return isOn(childAt(box, "checked") ?? childAt(box, "default")) ? "☒" : "☐";
  const list = childAt(mark, "ffData", "ddList");
  if (!list) return null;
  const chosen = numberOf(childAt(list, "result")) ?? numberOf(childAt(list, "default")) ?? 0;
  return valueOf(childrenOf(list, "listEntry")[chosen] ?? null) ?? "";
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
