import { unzipSync } from "fflate";
import { SaxesParser } from "saxes";

/** One paragraph of a Word document, empty ones too. */
export interface ReadParagraph {
  readonly style: string;
  readonly text: string;
}

/** The parts of a .docx as texts, by name. */
export function wordParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  const utf8 = new TextDecoder("utf-8", { fatal: true });
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, utf8.decode(part)]));
}

export function documentXml(bytes: Uint8Array): string {
  return wordParts(bytes).get("word/document.xml") ?? "";
}

/** The paragraphs of the body in order, by a strict XML parser: throws where it is not well-formed. */
export function readParagraphs(bytes: Uint8Array): ReadParagraph[] {
  const paragraphs: ReadParagraph[] = [];
  const parser = new SaxesParser();
  let style = "";
  let text = "";
  let isText = false;
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (name === "w:p") [style, text] = ["", ""];
    if (name === "w:pStyle") style = String(attributes["w:val"]);
    if (name === "w:tab" && !isText) text += "\t";
    if (name === "w:t") isText = true;
  });
  parser.on("text", (part) => {
    if (isText) text += part;
  });
  parser.on("closetag", ({ name }) => {
    if (name === "w:t") isText = false;
    if (name === "w:p") paragraphs.push({ style, text });
  });
  parser.write(documentXml(bytes)).close();
  return paragraphs;
}

/** What a Word document says, line by line, without empty lines. */
export function wordLinesOf(bytes: Uint8Array): string[] {
  return readParagraphs(bytes).flatMap(({ text }) => (text === "" ? [] : [text]));
}
