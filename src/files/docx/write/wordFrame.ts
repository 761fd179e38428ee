import {
  Bookmark,
  BorderStyle,
  Document,
  FileChild,
  Header,
  InternalHyperlink,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  Tab,
  TextRun,
  type ISectionOptions,
} from "docx";
import { unzipSync } from "fflate";
import type {
  DocxBlock,
  DocxDocument,
  DocxParagraph,
  DocxRule,
  DocxSection,
  DocxTable,
} from "./DocxDocument";
import { pageMargins, pageSize } from "./wordPage";
import { wordStyles } from "./wordStyles";
import { wordLines } from "./wordText";

/** The file of a document without its tables. */
export interface WordFrame {
  /** Parts by name, without the document's own. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** The part that holds the text, cut where the tables go. */
  readonly pieces: readonly string[];
  readonly tables: readonly DocxTable[];
}

const documentPart = "word/document.xml";

/** Holds a table's place; no text can look like it, since texts are escaped. */
class TablePlace extends FileChild {
  static readonly mark = "thvps:table";

  constructor() {
    super(TablePlace.mark);
  }
}

/** Styles, sections, headers and paragraphs, by the docx package. */
export async function buildFrame(document: DocxDocument): Promise<WordFrame> {
  const tables: DocxTable[] = [];
  const { title, subject, creator, language, sections } = document;
  const clean = (text: string): string => wordLines(text).join(" ");
  const made = new Document({
    title: clean(title),
    subject: clean(subject),
    creator: clean(creator),
    lastModifiedBy: clean(creator),
    styles: wordStyles(language),
    sections: sections.map((section) => sectionOptions(section, tables)),
  });
  const parts = new Map(
    Object.entries(unzipSync(new Uint8Array(await Packer.toArrayBuffer(made)))),
  );
  const text = new TextDecoder().decode(parts.get(documentPart));
  parts.delete(documentPart);
  return { parts, pieces: text.split(`<${TablePlace.mark}/>`), tables };
}

export { documentPart };

function sectionOptions(section: DocxSection, tables: DocxTable[]): ISectionOptions {
  const children = section.blocks.flatMap((block) => blockChildren(block, tables));
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      // No number on the first page (NĐ 30/2020, Phụ lục I, phần I, mục I, khoản 7).
      titlePage: true,
      page: {
        size: {
          ...pageSize,
          orientation: section.isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: pageMargins,
        pageNumbers: { start: 1 },
      },
    },
    headers: {
      default: new Header({
        children: [
          new Paragraph({
            style: "PageNumber",
            children: [new TextRun({ children: [PageNumber.CURRENT] })],
          }),
        ],
      }),
      first: new Header({ children: [new Paragraph({ style: "PageNumber" })] }),
    },
    // Holds what Word keeps of the section; one of the package's own would be a line high.
    children: [...children, new Paragraph({ style: "SectionEnd" })],
  };
}

function blockChildren(block: DocxBlock, tables: DocxTable[]): FileChild[] {
  if (block.kind === "paragraph") return paragraphs(block);
  if (block.kind === "rule") return [rule(block)];
  tables.push(block);
  return [new TablePlace()];
}

function paragraphs({ style, text, link, anchor, isKept }: DocxParagraph): Paragraph[] {
  return wordLines(text).map((line, index) => {
    const run = new TextRun({ children: withTabs(line) });
    const linked =
      link === undefined ? run : new InternalHyperlink({ anchor: link, children: [run] });
    const isPlace = anchor !== undefined && index === 0;
    return new Paragraph({
      style,
      ...(isKept && { keepNext: true }),
      children: isPlace ? [new Bookmark({ id: anchor, children: [linked] })] : [linked],
    });
  });
}

function withTabs(line: string): (string | Tab)[] {
  return line
    .split("\t")
    .flatMap((piece, index) => (index === 0 ? [piece] : [new Tab(), piece]))
    .filter((piece) => piece !== "");
}

function rule({ inset }: DocxRule): Paragraph {
  const side = Math.round(inset * 20);
  return new Paragraph({
    style: "Rule",
    indent: { left: side, right: side },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: "000000" } },
  });
}
