import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Paragraph } from "docx";
import { openXlsx } from "../../src/files/xlsx/openXlsx";
import { fixtureBytes, seedBook } from "../support/bookOnHost";
import { centred, packDocx, tableOf } from "../support/word/planDocument";
import { runCli, seedOptions, temporaryFolder } from "./runCli";

interface Imported {
  readonly imports: readonly {
    readonly file: string;
    readonly unit: string | null;
    readonly sheet: string | null;
    readonly problem: string | null;
  }[];
  readonly findings: readonly { readonly code: string; readonly message: string }[];
}

test("consolidate --import takes a Word report with a table; one without is named with what to do", async () => {
  const { folder, remove } = temporaryFolder();
  try {
    const model = openXlsx(fixtureBytes(seedBook));
    for (const { id, name } of model.sheets()) if (name === "Thanh tra") model.deleteSheet(id);
    writeFileSync(path.join(folder, "so.xlsx"), model.save());
    mkdirSync(path.join(folder, "nhan"));
    const table = tableOf([
      ["TT", "Nội dung", "Kết quả thực hiện"],
      ["1", "Tuyên truyền Chương trình tổng thể", "- Quán triệt 02 cuộc họp"],
    ]);
    const head = [new Paragraph("THANH TRA SỞ"), centred("BÁO CÁO QUÝ II NĂM 2022")];
    const report = await packDocx([...head, table]);
    const letter = await packDocx([...head, new Paragraph("Đã quán triệt 02 cuộc họp.")]);
    writeFileSync(path.join(folder, "nhan", "a.docx"), report);
    writeFileSync(path.join(folder, "nhan", "b.docx"), letter);
    const args = ["consolidate", "so.xlsx", "-o", "ra.xlsx", "--import", "nhan", "--json"];
    const { out } = await runCli([...args, ...seedOptions], { folder });
    const { imports, findings } = JSON.parse(out) as Imported;
    expect(imports.map(({ file, unit, sheet, problem }) => [file, unit, sheet, problem])).toEqual([
      ["a.docx", "Thanh tra Sở", "Thanh tra", null],
      ["b.docx", "Thanh tra Sở", null, "only-paragraphs"],
    ]);
    const left = findings.find(({ code }) => code === "file-unreadable")?.message;
    expect(left).toContain("tệp Word chỉ có đoạn văn, không có bảng");
  } finally {
    remove();
  }
});
