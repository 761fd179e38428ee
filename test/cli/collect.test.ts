import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { openXlsx } from "../../src/files/xlsx/openXlsx";
import { fixtureBytes, seedBook } from "../support/bookOnHost";
import { runCli, seedOptions, temporaryFolder } from "./runCli";

const { folder, remove } = temporaryFolder();
afterAll(remove);

describe("forms", () => {
  test("one workbook for each unit; one that is there may be filled in and stays", async () => {
    const out = path.join(folder, "bieu-mau");
    const first = await runCli(["forms", seedBook, ...seedOptions, "-o", out]);
    expect(first.exitCode).toBe(0);
    expect(first.out).toContain("Thanh tra 2022-Q2.xlsx: Thanh tra Sở, 5 nội dung");
    const files = readdirSync(out);
    expect(files).toHaveLength(10);
    for (const file of files) {
      const model = openXlsx(new Uint8Array(readFileSync(path.join(out, file))));
      expect(model.sheets()).toHaveLength(1);
    }
    writeFileSync(path.join(out, "Thanh tra 2022-Q2.xlsx"), "đã điền");
    const again = await runCli(["forms", seedBook, ...seedOptions, "-o", out, "--json"]);
    const { forms } = JSON.parse(again.out) as { forms: { isKept: boolean }[] };
    expect(forms.map(({ isKept }) => isKept)).toEqual(Array(10).fill(true));
    expect(readFileSync(path.join(out, "Thanh tra 2022-Q2.xlsx"), "utf8")).toBe("đã điền");
  });

  test.each([
    ["no plan", ["forms", "../../cli/runCli.ts", "--period", "2022-Q2"], /Không mở được/],
    ["no such book", ["forms", "khong-co.xlsx", "--period", "2022-Q2"], /Không tìm thấy/],
  ])("%s: exit code 2, and it is said", async (_name, args, message) => {
    const run = await runCli([...args, "-o", folder]);
    expect(run.exitCode).toBe(2);
    expect(run.err).toMatch(message);
  });
});

test("a file that stands in the way is told in words, not in the system's English", async () => {
  const file = path.join(folder, "khong-phai-thu-muc");
  writeFileSync(file, "x");
  const taken = await runCli(["forms", seedBook, ...seedOptions, "-o", file]);
  expect(taken.exitCode).toBe(2);
  expect(taken.err).toMatch(/đã có tệp cùng tên/u);
  const within = await runCli(["forms", seedBook, ...seedOptions, "-o", path.join(file, "a")]);
  expect(within.err).toMatch(/một phần của đường dẫn là tệp/u);
  const read = await runCli(["check", folder, ...seedOptions]);
  expect(read.exitCode).toBe(2);
  expect(read.err).toMatch(/đây là thư mục/u);
});

test("the output is never the report that a unit sent", async () => {
  const sent = path.join(folder, "Thanh tra.xlsx");
  writeFileSync(sent, fixtureBytes(seedBook));
  const args = ["consolidate", seedBook, ...seedOptions, "--import", sent, "-o", sent];
  const run = await runCli(args);
  expect(run.exitCode).toBe(2);
  expect(run.err).toMatch(/sẽ ghi đè báo cáo đó/u);
  expect(new Uint8Array(readFileSync(sent))).toEqual(fixtureBytes(seedBook));

  const place = path.join(folder, "da-gui");
  mkdirSync(place);
  const within = path.join(place, "P.CCVC.xlsx");
  writeFileSync(within, fixtureBytes(seedBook));
  const lost = await runCli([
    "consolidate",
    seedBook,
    ...seedOptions,
    "--import",
    place,
    "-o",
    within,
  ]);
  expect(lost.exitCode).toBe(2);
  expect(lost.err).toMatch(/sẽ ghi đè báo cáo đó/u);
  expect(new Uint8Array(readFileSync(within))).toEqual(fixtureBytes(seedBook));
});

describe("remind", () => {
  test("the list for all, then each unit's text", async () => {
    const run = await runCli(["remind", seedBook, ...seedOptions]);
    expect(run.exitCode).toBe(0);
    expect(run.out).toMatch(/^ĐÔN ĐỐC BÁO CÁO QUÝ II\/2022/u);
    expect(run.out).toContain("--- Ban Thi đua - Khen thưởng tỉnh <dv07@snv.example>");
    expect(run.out).not.toContain("--- Văn phòng Sở");
  });

  test("--json", async () => {
    const run = await runCli([
      "remind",
      seedBook,
      ...seedOptions,
      "--reply-by",
      "2022-07-08",
      "--json",
    ]);
    const json = JSON.parse(run.out) as {
      replyBy: string;
      reminders: { unit: string; state: string | null; missing: string[]; overdue: string[] }[];
    };
    expect(json.replyBy).toBe("2022-07-08");
    expect(json.reminders.map(({ unit, state }) => [unit, state])).toContainEqual([
      "Ban Thi đua - Khen thưởng tỉnh",
      "missing",
    ]);
    expect(json.reminders.at(-1)).toMatchObject({ unit: "Công đoàn cơ sở", overdue: ["4"] });
  });
});

test("the workbook and the last output are no unit's report, though they lie in the folder", async () => {
  const place = path.join(folder, "chung");
  mkdirSync(place);
  const book = openXlsx(fixtureBytes(seedBook));
  const sent = openXlsx(fixtureBytes(seedBook));
  for (const { id, name } of book.sheets()) if (name === "Thanh tra") book.deleteSheet(id);
  for (const { id, name } of sent.sheets()) if (name !== "Thanh tra") sent.deleteSheet(id);
  writeFileSync(path.join(place, "so.xlsx"), book.save());
  const [report] = sent.sheets();
  const args = [
    "consolidate",
    "so.xlsx",
    "-o",
    "ra.xlsx",
    "--import",
    ".",
    ...seedOptions,
    "--json",
  ];
  for (const text of ["Bản gửi đầu", "Bản gửi sau"]) {
    report?.setContent(6, 2, { value: text, formula: null, isError: false });
    writeFileSync(path.join(place, "thanh tra.xlsx"), sent.save());
    const json = JSON.parse((await runCli(args, { folder: place })).out) as {
      imports: { file: string }[];
      units: { name: string; submission: string }[];
    };
    expect(json.imports.map(({ file }) => file)).toEqual(["thanh tra.xlsx"]);
    expect(json.units.find(({ name }) => name === "Thanh tra Sở")?.submission).toBe("submitted");
  }
});

test("a link in the folder is the file that it leads to; one that leads nowhere is told", async () => {
  const place = path.join(folder, "lien-ket");
  mkdirSync(place);
  const sent = openXlsx(fixtureBytes(seedBook));
  for (const { id, name } of sent.sheets()) if (name !== "Thanh tra") sent.deleteSheet(id);
  writeFileSync(path.join(folder, "goc.xlsx"), sent.save());
  symlinkSync(path.join(folder, "goc.xlsx"), path.join(place, "thanh tra.xlsx"));
  symlinkSync(path.join(folder, "khong-co.xlsx"), path.join(place, "mat.xlsx"));
  const out = path.join(folder, "ra-lien-ket.xlsx");
  const args = ["consolidate", seedBook, "-o", out, "--import", place, ...seedOptions, "--json"];
  const { imports } = JSON.parse((await runCli(args)).out) as {
    imports: { file: string; problem: string | null }[];
  };
  expect(imports.map(({ file, problem }) => [file, problem])).toEqual([
    ["mat.xlsx", "not-read"],
    ["thanh tra.xlsx", null],
  ]);
});

test("files that cannot be read are named with what to do, and the rest is consolidated", async () => {
  const back = path.join(folder, "gui-ve");
  mkdirSync(back);
  const model = openXlsx(fixtureBytes(seedBook));
  for (const { id, name } of model.sheets()) if (name !== "Thanh tra") model.deleteSheet(id);
  writeFileSync(path.join(back, "thanh tra.xlsx"), model.save());
  writeFileSync(path.join(back, "hong.xlsx"), model.save().slice(0, 700));
  writeFileSync(path.join(back, "rong.xlsx"), "");
  writeFileSync(path.join(back, "bao cao.pdf"), "%PDF-1.7");
  const book = openXlsx(fixtureBytes(seedBook));
  for (const { id, name } of book.sheets()) if (name === "Thanh tra") book.deleteSheet(id);
  const source = path.join(folder, "so.xlsx");
  writeFileSync(source, book.save());
  const out = path.join(folder, "ra.xlsx");
  const run = await runCli([
    "consolidate",
    source,
    "-o",
    out,
    "--import",
    back,
    ...seedOptions,
    "--json",
  ]);
  expect(run.exitCode).toBe(1);
  const json = JSON.parse(run.out) as {
    imports: { file: string; problem: string | null; sheet: string | null }[];
    findings: { code: string; message: string }[];
    units: { name: string; submission: string }[];
  };
  expect(json.imports.map(({ file, problem, sheet }) => [file, problem, sheet])).toEqual([
    ["bao cao.pdf", "pdf", null],
    ["hong.xlsx", "damaged", null],
    ["rong.xlsx", "empty-file", null],
    ["thanh tra.xlsx", null, "Thanh tra"],
  ]);
  expect(json.findings[0]?.message).toBe(
    "Tệp “bao cao.pdf”: tệp PDF, không phải sổ tính. Đề nghị đơn vị gửi tệp Excel theo biểu mẫu.",
  );
  expect(json.units.find(({ name }) => name === "Thanh tra Sở")?.submission).toBe("submitted");
});
