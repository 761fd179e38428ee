import { Zip, ZipDeflate } from "fflate";
import { pause } from "../../pause";
import { rowXml, tableEnd, tableStart } from "./tableXml";
import type { DocxDocument, DocxTable } from "./DocxDocument";
import { buildFrame, documentPart } from "./wordFrame";

/** How writing is stopped and tells how far it is. */
export interface WriteOptions {
  /** Throws its reason between two pieces of work. */
  readonly signal: AbortSignal;
  /** Rows of tables that are written. */
  readonly onProgress: (done: number, total: number) => void;
}

/** Rows that are written at once: some 20 ms, so that the page stays alive. */
const rowsAtOnce = 250;
/** The same as for workbooks: higher levels take longer for little. */
const level = 4;
/** The first day a zip can name. */
const modified = "1980-01-01T00:00:00";

/** The document as the bytes of a .docx. */
export async function writeDocument(
  document: DocxDocument,
  { signal, onProgress }: WriteOptions,
): Promise<Uint8Array> {
  signal.throwIfAborted();
  const { parts, pieces, tables } = await buildFrame(document);
  const total = tables.reduce((sum, { rowCount }) => sum + rowCount, 0);
  const { zip, bytes } = collectingZip();
  for (const [name, content] of parts) addPart(zip, name).push(content, true);
  const body = addPart(zip, documentPart);
  const utf8 = new TextEncoder();
  let done = 0;
  for (const [index, piece] of pieces.entries()) {
    body.push(utf8.encode(piece));
    const table = tables[index];
    if (!table) continue;
    for (const { xml, rowCount } of tablePieces(table)) {
      body.push(utf8.encode(xml));
      done += rowCount;
      onProgress(done, total);
      await pause();
      signal.throwIfAborted();
    }
  }
  body.push(new Uint8Array(0), true);
  zip.end();
  return bytes();
}

function addPart(zip: Zip, name: string): ZipDeflate {
  const part = new ZipDeflate(name, { level });
  part.mtime = modified;
  zip.add(part);
  return part;
}

function collectingZip(): { readonly zip: Zip; readonly bytes: () => Uint8Array } {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const bytes = (): Uint8Array => {
    const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const chunk of chunks) {
      all.set(chunk, at);
      at += chunk.length;
    }
    return all;
  };
  return { zip, bytes };
}

function* tablePieces(
  table: DocxTable,
): Generator<{ readonly xml: string; readonly rowCount: number }> {
  let xml = tableStart(table);
  let rowCount = 0;
  for (const row of table.rows) {
    xml += rowXml(row, table);
    rowCount += 1;
    if (rowCount < rowsAtOnce) continue;
    yield { xml, rowCount };
    xml = "";
    rowCount = 0;
  }
  yield { xml: xml + tableEnd, rowCount };
}
