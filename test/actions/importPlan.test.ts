import { PageBreak, Paragraph } from "docx";
import { check } from "../../src/actions/check";
import { importPlan, previewPlanImport, readPlanDocument } from "../../src/actions/importPlan";
import { loadReportSettings } from "../../src/actions/reportSettings";
import { undoLastRun } from "../../src/actions/undoLastRun";
import { usualSettings, type PlanImport } from "../../src/domain/document/buildPlanImport";
import type { WordDocument } from "../../src/domain/document/WordDocument";
import { defaultReportSettings } from "../../src/domain/report/ReportSettings";
import { createXlsx } from "../../src/files/xlsx/createXlsx";
import { vi } from "../../src/i18n/vi";
import { openBook, seedBook, sheetOf, type BookOnHost } from "../support/bookOnHost";
import { packDocx, planParts, seedPlanRows, tableOf } from "../support/word/planDocument";
import { workbookState } from "../support/workbookState";
import { actionContext, seedOptions } from "./seedRun";

async function readDocument(bytes: Uint8Array): Promise<WordDocument> {
  const { signal } = new AbortController();
  const source = { path: "ke-hoach.docx", read: () => Promise.resolve(bytes) };
  const read = await readPlanDocument({ signal, onProgress: () => undefined }, source);
  if ("problem" in read) throw new Error(read.problem);
  return read.document;
}

/** The seed's document, its table cut in two by a page break after the third row, in the middle of activity 2. */
async function cutSeed(): Promise<WordDocument> {
  const rows = seedPlanRows();
  const pageBreak = new Paragraph({ children: [new PageBreak()] });
  const tables = [tableOf(rows.slice(0, 3)), pageBreak, tableOf(rows.slice(3))];
  return readDocument(await packDocx(planParts(tables)));
}

const emptyBook = (): BookOnHost => openBook(createXlsx());
const words = vi.planImport;

async function previewed(book: BookOnHost, document: WordDocument): Promise<PlanImport> {
  const request = { document, choice: null, words };
  const { answer } = await previewPlanImport(actionContext(book), seedOptions, request);
  if (answer.kind !== "plan") throw new Error(answer.kind);
  return answer.plan;
}

describe("the seed's plan as a Word document", () => {
  test("becomes the five activities, letter for letter, though its table is cut", async () => {
    const { assessment } = await check(actionContext(openBook(seedBook)), seedOptions);
    const book = emptyBook();
    const document = await cutSeed();
    const plan = await previewed(book, document);
    expect(book.model.sheets()).toHaveLength(1);
    const settings = usualSettings(plan);
    const request = { document, choice: null, words, settings };
    const outcome = await importPlan(actionContext(book), seedOptions, request);
    expect(outcome).toEqual({ sheet: "Kế hoạch", findings: [] });
    const after = await check(actionContext(book), seedOptions);
    const textsOf = (found: typeof assessment) =>
      found.plan?.activities.map(({ ordinal, content, form, lead, coordinators, timing, note }) => [
        ordinal,
        content,
        form,
        lead,
        coordinators,
        timing.text,
        timing.due?.toString(),
        note,
      ]);
    expect(textsOf(after.assessment)).toEqual(textsOf(assessment));
    expect(textsOf(after.assessment)).toHaveLength(5);
    expect(after.assessment.plan).toMatchObject({
      year: 2022,
      title: "Tuyên truyền công tác cải cách hành chính Sở Nội vụ năm 2022",
      letterhead: ["UBND TỈNH BÌNH ĐỊNH", "SỞ NỘI VỤ"],
    });
    expect(after.assessment.plan?.issuedOn?.toString()).toBe("2022-01-15");
  });

  test("its head and foot are read, and fill settings that the workbook does not have", async () => {
    const { head, proposals } = await previewed(emptyBook(), await cutSeed());
    expect(head).toMatchObject({
      title: ["KẾ HOẠCH", "Tuyên truyền công tác cải cách hành chính Sở Nội vụ năm 2022"],
      number: "12/KH-SNV",
      place: "Bình Định",
      authority: ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"],
      signatory: "Nguyễn Thị Bình",
      recipients: ["- Chủ tịch UBND tỉnh (để báo cáo);", "- Các phòng, đơn vị;", "- Lưu: VT, VP."],
      otherParagraphs: 6,
    });
    expect(proposals.map(({ setting, value, isUsual }) => [setting, value, isUsual])).toEqual([
      ["parentBody", "UBND TỈNH BÌNH ĐỊNH", true],
      ["department", "SỞ NỘI VỤ", true],
      ["place", "Bình Định", true],
      ["authority", "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC", false],
      ["signatory", "Nguyễn Thị Bình", false],
      [
        "recipients",
        "- Chủ tịch UBND tỉnh (để báo cáo);\n- Các phòng, đơn vị;\n- Lưu: VT, VP.",
        false,
      ],
    ]);
  });

  test("a workbook with a plan keeps it; the new one stands beside it and undoing takes it away", async () => {
    const book = openBook(seedBook);
    const before = workbookState(book.model);
    const document = await cutSeed();
    const plan = await previewed(book, document);
    expect(plan).toMatchObject({ sheet: "Kế hoạch 2022", otherPlan: "Kế hoạch" });
    const settings = new Set(["place", "signatory"] as const);
    const context = { ...actionContext(book), isUndoable: true };
    await importPlan(context, seedOptions, { document, choice: null, words, settings });
    const sheet = sheetOf(book.model, "Kế hoạch 2022");
    expect(sheet.contentAt(0, 0)?.value).toBe("UBND TỈNH BÌNH ĐỊNH");
    expect(sheet.mergedAreas()).not.toHaveLength(0);
    expect(sheet.page()).toMatchObject({ orientation: "landscape", fitWide: 1 });
    const options = { ...seedOptions, planSheet: "Kế hoạch 2022" };
    const { assessment } = await check(actionContext(book), options);
    expect(assessment.plan?.activities).toHaveLength(5);
    expect((await undoLastRun(actionContext(book), false)).kind).toBe("undone");
    expect(workbookState(book.model)).toEqual(before);
  });

  test("a plan that a sheet holds letter for letter is not written again; one that was edited since is", async () => {
    const book = emptyBook();
    const document = await cutSeed();
    const request = { document, choice: null, words, settings: new Set(["place"] as const) };
    await importPlan(actionContext(book), seedOptions, request);
    const once = workbookState(book.model);
    expect(await previewed(book, document)).toMatchObject({ isThere: true, proposals: [] });
    const second = await importPlan(actionContext(book), seedOptions, request);
    expect(second).toEqual({ sheet: "Kế hoạch", findings: [] });
    expect(workbookState(book.model)).toEqual(once);
    const edited = { value: "Sửa tay", formula: null, isError: false };
    sheetOf(book.model, "Kế hoạch").setContent(20, 8, edited);
    expect(await previewed(book, document)).toMatchObject({
      isThere: false,
      sheet: "Kế hoạch 2022",
      otherPlan: "Kế hoạch",
    });
  });

  test("a protected structure says so, and nothing is written", async () => {
    const book = openBook(seedBook);
    book.model.setStructureProtected(true);
    const document = await cutSeed();
    const request = { document, choice: null, words };
    const { blocked } = await previewPlanImport(actionContext(book), seedOptions, request);
    expect(blocked.map(({ code }) => code)).toContain("workbook-protected");
  });

  test("the settings are kept with the workbook", async () => {
    const book = emptyBook();
    const document = await cutSeed();
    const settings = new Set(["place", "signatory"] as const);
    await importPlan(actionContext(book), seedOptions, { document, choice: null, words, settings });
    expect(await loadReportSettings(book.run)).toEqual({
      ...defaultReportSettings,
      place: "Bình Định",
      signatory: "Nguyễn Thị Bình",
    });
  });
});
