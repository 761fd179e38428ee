import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { openXlsx } from "../../src/files/xlsx/openXlsx";
import { reportLines } from "../support/report/reportLines";
import { wordLinesOf } from "../support/word/wordText";
import { runCli, seedOptions, temporaryFolder } from "./runCli";

const { folder, remove } = temporaryFolder();
afterAll(remove);

const at = (name: string): string => path.join(folder, name);
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(at(name)));

describe("consolidate --word", () => {
  test.each([
    ["ke-hoach-cchc-2022.xlsx", seedOptions],
    ["bang-chung-6-thang-2022.xlsx", ["--date", "2022-07-05"]],
    ["danh-muc-2023-lon-xon.xlsx", ["--date", "2023-04-05"]],
    ["tinh-20-don-vi.xlsx", ["--date", "2022-07-05"]],
  ])("%s: the document reads back as the sheets show it", async (book, options) => {
    const [out, word] = [at(book), at(book.replace(".xlsx", ".docx"))];
    const run = await runCli([
      "consolidate",
      book,
      "-o",
      out,
      "--word",
      word,
      ...options,
      "--json",
    ]);
    expect(run.exitCode).not.toBe(2);
    expect(JSON.parse(run.out)).toMatchObject({ word: path.basename(word) });
    const lines = wordLinesOf(bytesOf(path.basename(word)));
    expect(lines.length).toBeGreaterThan(40);
    expect(lines).toEqual(reportLines(openXlsx(bytesOf(book))));
  });

  test("a document that is there may have been edited: nothing is written, and it is said", async () => {
    writeFileSync(at("da-sua.docx"), "đã sửa");
    const args = ["consolidate", "ke-hoach-cchc-2022.xlsx", "-o", at("ra.xlsx"), ...seedOptions];
    const run = await runCli([...args, "--word", at("da-sua.docx"), "--json"]);
    expect(run.exitCode).toBe(2);
    expect(run.err).toContain("không ghi đè");
    expect(readFileSync(at("da-sua.docx"), "utf8")).toBe("đã sửa");
    expect(existsSync(at("ra.xlsx"))).toBe(false);
  });

  test.each([
    ["another ending", ["--word", at("bao-cao.doc")], /đuôi \.docx/u],
    ["no such folder", ["--word", at("khong-co/bao-cao.docx")], /Không có thư mục/u],
    ["the output itself", ["-o", at("x.docx"), "--word", at("x.docx")], /khác tệp của -o/u],
    ["a unit without a letter", ["--unit", "Thanh tra Sở"], /--unit chỉ dùng với remind/u],
  ])("%s is refused before anything is read", async (_name, options, message) => {
    const run = await runCli(["consolidate", "khong-co.xlsx", "-o", at("x.xlsx"), ...options]);
    expect(run.exitCode).toBe(2);
    expect(run.err).toMatch(message);
  });

  test("goes with consolidate and remind only", async () => {
    const run = await runCli(["check", "ke-hoach-cchc-2022.xlsx", "--word", at("x.docx")]);
    expect([run.exitCode, run.err]).toEqual([2, expect.stringContaining("--word chỉ dùng")]);
  });
});

describe("remind --word", () => {
  const remind = (word: string, ...more: string[]) =>
    runCli(["remind", "ke-hoach-cchc-2022.xlsx", ...seedOptions, "--word", at(word), ...more]);

  test("one letter to all", async () => {
    const run = await remind("chung.docx");
    expect([run.exitCode, run.out]).toEqual([
      0,
      expect.stringContaining("“chung.docx”".slice(1, -1)),
    ]);
    expect(wordLinesOf(bytesOf("chung.docx"))).toContain("- Công đoàn cơ sở.");
  });

  test("one unit's, found however its name is written", async () => {
    const run = await remind("mot.docx", "--unit", "BAN TÔN GIÁO TỈNH", "--json");
    expect(JSON.parse(run.out)).toMatchObject({ word: "mot.docx" });
    expect(wordLinesOf(bytesOf("mot.docx"))).toContain("Kính gửi: Ban Tôn giáo tỉnh");
  });

  test("a unit that is in order gets none, and the others are named", async () => {
    const run = await remind("khong.docx", "--unit", "Thanh tra Sở");
    expect(run.exitCode).toBe(2);
    expect(run.err).toContain("Các đơn vị cần đôn đốc: Phòng Công chức, viên chức");
    expect(existsSync(at("khong.docx"))).toBe(false);
  });
});
