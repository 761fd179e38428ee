import fc from "fast-check";
import {
  paragraph,
  type DocxBlock,
  type DocxDocument,
} from "../../../../src/files/docx/write/DocxDocument";
import { wordLines } from "../../../../src/files/docx/write/wordText";
import { writeDocument } from "../../../../src/files/docx/write/writeDocument";
import {
  documentXml,
  readParagraphs,
  wordLinesOf,
  wordParts,
} from "../../../support/word/wordText";

const never = { signal: new AbortController().signal, onProgress: () => undefined };

function documentOf(blocks: readonly DocxBlock[], title = "Báo cáo"): DocxDocument {
  return {
    title,
    subject: "Quý II/2022",
    creator: "Văn phòng Sở Nội vụ",
    language: "vi-VN",
    sections: [{ isLandscape: false, blocks }],
  };
}

function tableOf(texts: readonly string[]): DocxBlock {
  return {
    kind: "table",
    widths: [100, 200],
    isBordered: true,
    rows: texts.map((text) => ({ cells: [{ content: [paragraph("UnitText", text)], span: 2 }] })),
    rowCount: texts.length,
  };
}

/** Styled paragraphs alone: Word's own marks of sections are no text. */
async function writtenTexts(blocks: readonly DocxBlock[]): Promise<string[]> {
  const read = readParagraphs(await writeDocument(documentOf(blocks), never));
  return read.flatMap(({ style, text }) => (style === "SectionEnd" ? [] : [text]));
}

const hostile = [
  ["markup", "<w:p>&amp;]]><!-- \"'", ["<w:p>&amp;]]><!-- \"'"]],
  ["line ends", "một\nhai\r\nba\rbốn", ["một", "hai", "ba", "bốn"]],
  ["tabs", "\tA\t\tB\t", ["\tA\t\tB\t"]],
  ["spaces at the ends", "  A  B ", ["  A  B "]],
  ["control characters", "A\u0000\u0007\u000B\u001FB", ["AB"]],
  ["half a character", "A\uD83DB\uDE00C", ["A\uFFFDB\uFFFDC"]],
  ["whole pairs and letters in pieces", "😀 Tổ chức", ["😀 Tổ chức"]],
  ["non-characters", "A\uFFFEB\uFFFF", ["A\uFFFDB\uFFFD"]],
  [
    "a very long text",
    "Đã tổ chức hội nghị. ".repeat(20_000),
    ["Đã tổ chức hội nghị. ".repeat(20_000)],
  ],
  ["the mark of a table's place", "<thvps:table/>", ["<thvps:table/>"]],
] as const;

describe("texts of a Word document", () => {
  test.each(hostile)("%s, in the text and in a table", async (_name, text, lines) => {
    expect(await writtenTexts([paragraph("BodyText", text), tableOf([text])])).toEqual([
      ...lines,
      ...lines,
    ]);
  });

  test("whatever is written is read back, but for what XML cannot hold", async () => {
    // Many texts in each of few documents: a document has its styles and heads beside them.
    const piece = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("\uD800", "\uDC00", "]]>", "<w:p>", "\r", "\n", "\t", "\u0001", "&#0;"),
    );
    const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(""));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 60 }), async (texts) => {
        const expected = texts.flatMap(wordLines);
        const body = texts.map((one) => paragraph("BodyText", one));
        expect(await writtenTexts([...body, tableOf(texts)])).toEqual([...expected, ...expected]);
      }),
      { numRuns: 6 },
    );
  });

  test("properties of the document are cleaned like its texts", async () => {
    const parts = wordParts(
      await writeDocument(documentOf([paragraph("Title", "A")], "<Một>\u0001\nhai\uD800"), never),
    );
    const core = parts.get("docProps/core.xml") ?? "";
    expect(core).toContain("<dc:title>&lt;Một&gt; hai\uFFFD</dc:title>");
    expect(core).toContain("<dc:subject>Quý II/2022</dc:subject>");
    expect(core).toContain("<dc:creator>Văn phòng Sở Nội vụ</dc:creator>");
  });
});

describe("a document of many rows", () => {
  const rows = Array.from({ length: 1200 }, (_, index) => `Dòng ${index}`);

  test("is written in pieces, each told, every row once and in order", async () => {
    const told: (readonly [number, number])[] = [];
    const bytes = await writeDocument(documentOf([tableOf(rows)]), {
      ...never,
      onProgress: (done, total) => told.push([done, total]),
    });
    expect(wordLinesOf(bytes)).toEqual(rows);
    expect(told.length).toBeGreaterThan(3);
    expect(told.at(-1)).toEqual([1200, 1200]);
  });

  test("stops between two pieces when it is told to", async () => {
    const controller = new AbortController();
    const writing = writeDocument(documentOf([tableOf(rows)]), {
      signal: controller.signal,
      onProgress: () => {
        controller.abort();
      },
    });
    await expect(writing).rejects.toThrow(/abort/iu);
  });
});

test("pages are A4 with the decree's margins, numbered in the head but for the first, annexes on their own", async () => {
  const blocks = [paragraph("BodyText", "A")];
  const bytes = await writeDocument(
    {
      ...documentOf(blocks),
      sections: [
        { isLandscape: false, blocks },
        { isLandscape: true, blocks },
      ],
    },
    never,
  );
  const xml = documentXml(bytes);
  const sections = xml.match(/<w:sectPr[\s\S]*?<\/w:sectPr>/gu) ?? [];
  expect(sections).toHaveLength(2);
  for (const section of sections) {
    expect(section).toMatch(/w:top="1134"/u);
    expect(section).toMatch(/w:bottom="1134"/u);
    expect(section).toMatch(/w:left="1701"/u);
    expect(section).toMatch(/w:right="850"/u);
    expect(section).toContain("<w:titlePg/>");
    expect(section).toMatch(/<w:pgNumType w:start="1"\/>/u);
  }
  expect(sections[0]).toMatch(/w:w="11906" w:h="16838" w:orient="portrait"/u);
  expect(sections[1]).toMatch(/w:w="16838" w:h="11906" w:orient="landscape"/u);
  const parts = wordParts(bytes);
  expect(parts.get("word/header1.xml")).toContain("PAGE");
  expect(parts.get("word/styles.xml")).toContain('w:val="vi-VN"');
  expect(parts.get("word/styles.xml")).toContain('w:ascii="Times New Roman"');
});
