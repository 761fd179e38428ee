/* A count is no object to load: Office.js fills it in. */
/* eslint office-addins/load-object-before-read: "off" */
import { strFromU8 } from "fflate";
import { openXlsx } from "../../../../src/files/xlsx/openXlsx";
import { ExcelHost } from "../../../../src/host/ExcelHost";
import { bootOffice } from "../../../../src/host/node/bootOffice";
import { structureErrors, unzipParts } from "../../../support/package/comparePackages";
import { openBook } from "../../../support/bookOnHost";
import { errorCode, type EmptyBook, openEmptyBook } from "../../onSheet";

/** A comment on B2 with a reply, by An. */
async function openCommented(): Promise<EmptyBook> {
  const book = openEmptyBook({ userName: "An" });
  await book.run(async ({ workbook }) => {
    const comment = workbook.comments.add("Sheet1!B2", "Chưa rõ <hạn>\nđề nghị ghi ngày");
    comment.replies.add("Đã sửa & gửi lại");
    await workbook.context.sync();
  });
  return book;
}

function readThreads(book: Pick<EmptyBook, "run">) {
  return book.run(async (context) => {
    const { comments } = context.workbook;
    comments.load("items/content,items/authorName,items/resolved,items/creationDate");
    await context.sync();
    const threads = comments.items.map((comment) => ({
      comment,
      place: comment.getLocation().load("address"),
      replies: comment.replies.load("items/content"),
    }));
    await context.sync();
    return threads.map(({ comment, place, replies }) => [
      place.address,
      comment.authorName,
      comment.content,
      comment.resolved,
      replies.items.map(({ content }) => content),
      comment.creationDate.getUTCFullYear() > 2020,
    ]);
  });
}

const thread = [
  "Sheet1!B2",
  "An",
  "Chưa rõ <hạn>\nđề nghị ghi ngày",
  false,
  ["Đã sửa & gửi lại"],
  true,
];

test("a comment and its reply are read back, now and from the saved file", async () => {
  const book = await openCommented();
  expect(await readThreads(book)).toEqual([thread]);
  const saved = book.host.workbook.save();
  const again = bootOffice(new ExcelHost(openXlsx(saved)));
  expect(await readThreads(again)).toEqual([thread]);
  expect(structureErrors(unzipParts(saved))).toEqual([]);
});

test("programs without threads find a note with the same words in its box", async () => {
  const { host } = await openCommented();
  const parts = unzipParts(host.workbook.save());
  const textOf = (name: string): string => strFromU8(parts.get(name) ?? new Uint8Array());
  expect(textOf("xl/comments1.xml")).toContain("    Chưa rõ &lt;hạn&gt;\n    đề nghị ghi ngày");
  expect(textOf("xl/comments1.xml")).toContain("Reply:\n    Đã sửa &amp; gửi lại");
  expect(textOf("xl/drawings/vmldrawing1.vml")).toContain("<x:Row>1</x:Row><x:Column>1</x:Column>");
  expect(textOf("xl/persons/person1.xml")).toContain('displayName="An"');
});

test("found by cell, by id, by reply, by place; of one sheet and of all", async () => {
  const { run } = await openCommented();
  const found = await run(async (context) => {
    const { workbook } = context;
    const all = workbook.comments;
    const other = workbook.worksheets.add("Khác").comments.getCount();
    const byCell = all.getItemByCell("Sheet1!B2").load("id");
    const reply = byCell.replies.getItemAt(0).load("id");
    await context.sync();
    const ways = [
      all.getItem(byCell.id),
      all.getItemAt(0),
      all.getItemByReplyId(reply.id),
      reply.getParentComment(),
      workbook.worksheets.getFirst().comments.getItem(byCell.id),
    ];
    for (const way of ways) way.load("id");
    const byId = byCell.replies.getItem(reply.id).load("content");
    await context.sync();
    return [
      other.value,
      new Set(ways.map(({ id }) => id)).size,
      ways[0]?.id === byCell.id,
      byId.content,
    ];
  });
  expect(found).toEqual([0, 1, true, "Đã sửa & gửi lại"]);
});

test("changed, resolved, and taken away without a trace", async () => {
  const book = await openCommented();
  const empty = openEmptyBook().host.workbook.save();
  await book.run(async (context) => {
    const comment = context.workbook.comments.getItemAt(0);
    comment.content = "Đã rõ";
    comment.resolved = true;
    comment.replies.getItemAt(0).content = "Cảm ơn";
    await context.sync();
  });
  expect(await readThreads(book)).toEqual([["Sheet1!B2", "An", "Đã rõ", true, ["Cảm ơn"], true]]);
  await book.run(async (context) => {
    const comment = context.workbook.comments.getItemAt(0);
    comment.replies.getItemAt(0).delete();
    comment.delete();
    await context.sync();
  });
  expect(await readThreads(book)).toEqual([]);
  const names = [...unzipParts(book.host.workbook.save()).keys()];
  const left = names.filter((name) => !unzipParts(empty).has(name));
  // Who has once commented is kept, as in Excel.
  expect(left.filter((name) => !name.includes("person") && !name.endsWith(".rels"))).toEqual([]);
});

test("comments follow their rows, go with them, and a copied sheet has its own", async () => {
  const { run, host } = await openCommented();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("1:3").insert("Down");
    sheet.copy();
    await context.sync();
    sheet.getRange("5:5").delete("Up");
    await context.sync();
  });
  const [first, copy] = host.workbook.sheets();
  expect(first?.comments.all()).toEqual([]);
  expect(copy?.comments.all()).toMatchObject([{ rowIndex: 4, columnIndex: 1, author: "An" }]);
  const parts = unzipParts(host.workbook.save());
  expect(strFromU8(parts.get("xl/drawings/vmldrawing1.vml") ?? new Uint8Array())).not.toContain(
    "<x:Row>",
  );
  expect(structureErrors(parts)).toEqual([]);
});

test("a new comment leaves the notes and threads that are there", async () => {
  const { host } = await openCommented();
  const { run, host: again } = openBook(host.workbook.save());
  const code = await errorCode(run, (sheet) => {
    sheet.comments.add(sheet.getRange("D9"), "Thêm");
  });
  expect(code).toBeNull();
  const [sheet] = openXlsx(again.workbook.save()).sheets();
  expect(sheet?.comments.all().map(({ text }) => text)).toEqual([
    "Chưa rõ <hạn>\nđề nghị ghi ngày",
    "Thêm",
  ]);
});

test.each<[string, string, (sheet: Excel.Worksheet) => unknown]>([
  ["several cells", "InvalidArgument", (sheet) => sheet.comments.add("Sheet1!A1:A2", "x")],
  ["a cell without its sheet", "InvalidArgument", (sheet) => sheet.comments.add("A1", "x")],
  ["no words", "InvalidArgument", (sheet) => sheet.comments.add("Sheet1!A1", "")],
  ["a cell that has one", "ItemAlreadyExists", (sheet) => sheet.comments.add("Sheet1!B2", "x")],
  ["none on the cell", "ItemNotFound", (s) => s.comments.getItemByCell("Sheet1!A1").load("id")],
  ["no such id", "ItemNotFound", (sheet) => sheet.comments.getItem("{x}").load("id")],
  [
    "mentions",
    "UnsupportedOperation",
    (sheet) => sheet.comments.add("Sheet1!A1", { richContent: "x", mentions: [] }),
  ],
  [
    "a protected sheet",
    "AccessDenied",
    (sheet) => {
      sheet.protection.protect();
      sheet.comments.add("Sheet1!A1", "x");
    },
  ],
])("%s is refused: %s", async (_what, code, act) => {
  const { run, sheet } = await openCommented();
  expect(await errorCode(run, act)).toBe(code);
  expect(sheet.comments.all()).toHaveLength(1);
});
