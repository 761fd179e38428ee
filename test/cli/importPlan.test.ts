import { copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Paragraph } from "docx";
import { openXlsx } from "../../src/files/xlsx/openXlsx";
import { packDocx, planParts, seedPlanRows, tableOf } from "../support/word/planDocument";
import { booksFolder, runCli, temporaryFolder } from "./runCli";

const rows = seedPlanRows();
let folder = "";
let remove = (): void => undefined;

beforeEach(() => {
  ({ folder, remove } = temporaryFolder());
});
afterEach(() => {
  remove();
});

const run = (...args: readonly string[]) => runCli(["import-plan", ...args], { folder });
const put = (name: string, bytes: Uint8Array | string): void => {
  writeFileSync(path.join(folder, name), bytes);
};
const sheetsOf = (name: string): string[] =>
  openXlsx(readFileSync(path.join(folder, name)))
    .sheets()
    .map((sheet) => sheet.name);

interface ImportJson {
  readonly sheet: string;
  readonly head: Readonly<Record<string, unknown>>;
  readonly settings: Readonly<Record<string, string>>;
  readonly plan: { readonly activities: readonly { readonly content: string }[] } | null;
  readonly findings: readonly { readonly code: string; readonly message: string }[];
}

test("a new workbook has no macros, and is not called as if it had", async () => {
  put("ke-hoach.docx", await packDocx(planParts([tableOf(rows)])));
  const { exitCode, err } = await run("ke-hoach.docx", "-o", "so.xlsm");
  expect(exitCode).toBe(2);
  expect(err).toMatch(/phải có đuôi \.xlsx/u);
  expect(existsSync(path.join(folder, "so.xlsm"))).toBe(false);
});

test("a new workbook with the plan, which check then reads", async () => {
  put("ke-hoach.docx", await packDocx(planParts([tableOf(rows)])));
  const { exitCode, out } = await run(
    "ke-hoach.docx",
    "-o",
    "so.xlsx",
    "--json",
    "--date",
    "2022-02-01",
  );
  const result = JSON.parse(out) as ImportJson;
  expect(result).toMatchObject({
    document: "ke-hoach.docx",
    workbook: "so.xlsx",
    sheet: "Kế hoạch",
    head: { number: "12/KH-SNV", issuedOn: "2022-01-15", year: 2022, signatory: "Nguyễn Thị Bình" },
    settings: { department: "SỞ NỘI VỤ", place: "Bình Định" },
  });
  expect(result.plan?.activities).toHaveLength(5);
  expect(exitCode).toBe(0);
  expect(sheetsOf("so.xlsx")).toEqual(["Kế hoạch"]);
  const checked = await runCli(["check", "so.xlsx", "--json", "--date", "2022-02-01"], { folder });
  expect((JSON.parse(checked.out) as ImportJson).plan).toEqual(result.plan);
});

test("a workbook that is there keeps its sheets", async () => {
  copyFileSync(path.join(booksFolder, "ke-hoach-cchc-2022.xlsx"), path.join(folder, "so.xlsx"));
  const before = sheetsOf("so.xlsx");
  put("ke-hoach.docx", await packDocx(planParts([tableOf(rows)])));
  const { out } = await run("ke-hoach.docx", "-o", "so.xlsx");
  expect(sheetsOf("so.xlsx")).toEqual([...before, "Kế hoạch 2022"]);
  expect(out).toContain("Đã thêm trang tính “Kế hoạch 2022” vào sổ tính có sẵn “so.xlsx”");
  expect(out).toContain("Sổ tính đã có kế hoạch ở trang tính “Kế hoạch”");
  const again = await run("ke-hoach.docx", "-o", "so.xlsx");
  expect(again).toMatchObject({ exitCode: 0 });
  expect(again.out).toContain("Trang “Kế hoạch 2022” đã có đúng kế hoạch này");
  expect(sheetsOf("so.xlsx")).toEqual([...before, "Kế hoạch 2022"]);
});

test("several tables: which one is asked, not guessed; --table says it", async () => {
  const [header = [], ...items] = rows;
  const tables = [
    tableOf([header, ...items.slice(0, 2)]),
    new Paragraph("Phụ lục 2"),
    tableOf([header, ...items.slice(3)]),
  ];
  put("ke-hoach.docx", await packDocx(planParts(tables)));
  const asked = await run("ke-hoach.docx", "-o", "so.xlsx", "--json");
  expect(asked.exitCode).toBe(2);
  expect(asked.err).toContain("Bảng 3: 3 nội dung");
  expect(asked.err).toContain("--table all");
  expect(JSON.parse(asked.out)).toMatchObject({ plan: null, workbook: "so.xlsx" });
  expect(existsSync(path.join(folder, "so.xlsx"))).toBe(false);
  const count = async (table: string, out: string): Promise<number> => {
    const told = await run("ke-hoach.docx", "-o", out, "--json", "--table", table);
    return (JSON.parse(told.out) as ImportJson).plan?.activities.length ?? 0;
  };
  expect(await count("3", "mot.xlsx")).toBe(3);
  expect(await count("all", "hai.xlsx")).toBe(5);
  expect((await run("ke-hoach.docx", "-o", "ba.xlsx", "--table", "7")).exitCode).toBe(2);
});

test.each<[string, string | Uint8Array, string]>([
  ["a.pdf", "%PDF-1.7", "Tệp PDF không giữ bảng"],
  ["a.rtf", "{\\rtf1 }", "Lưu dưới dạng, kiểu “Word Document (*.docx)”"],
  ["a.docx", "Kính gửi", "không phải tài liệu Word"],
])("%s: says what to do instead, exit 2, nothing written", async (name, bytes, why) => {
  put(name, bytes);
  const { exitCode, err } = await run(name, "-o", "so.xlsx");
  expect(exitCode).toBe(2);
  expect(err).toContain(why);
  expect(existsSync(path.join(folder, "so.xlsx"))).toBe(false);
});

test("a document without a plan, one that is missing, wrong arguments", async () => {
  put("thu.docx", await packDocx([new Paragraph("Kính gửi")]));
  expect((await run("thu.docx", "-o", "so.xlsx")).err).toContain(
    "không có bảng nào giống bảng kế hoạch",
  );
  expect((await run("khong-co.docx", "-o", "so.xlsx")).err).toContain("Không tìm thấy tệp");
  expect((await run("thu.docx")).err).toContain("-o TỆP.xlsx");
  expect((await run("thu.docx", "-o", "thu.docx")).exitCode).toBe(2);
  expect((await run("thu.docx", "-o", "khac.docx")).err).toContain("đuôi .xlsx");
  expect((await run()).err).toContain("tài liệu Word");
  expect((await run("thu.docx", "-o", "so.xlsx", "--table", "x")).err).toContain("--table");
  expect((await runCli(["check", "a.xlsx", "--table", "1"])).err).toContain("--table");
});
