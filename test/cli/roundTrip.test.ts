import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { zipSync } from "fflate";
import { openXlsx } from "../../src/files/xlsx/openXlsx";
import { fixtureBytes, seedBook } from "../support/bookOnHost";
import { fillForm, type FormAnswers } from "../support/fillForm";
import { convertWithLibreOffice, locateLibreOffice } from "../support/libreOffice";
import { runCli, seedOptions, temporaryFolder } from "./runCli";

const program = locateLibreOffice();
if (program === null)
  console.warn("LibreOffice is not installed: forms are filled by exceljs only.");

const { folder, remove } = temporaryFolder();
afterAll(remove);

/** The plan and the roster of the seed without any report. */
function planOnly(): string {
  const model = openXlsx(fixtureBytes(seedBook));
  for (const { id, name } of model.sheets()) {
    if (name !== "Kế hoạch" && name !== "Đơn vị") model.deleteSheet(id);
  }
  const file = path.join(folder, "ke-hoach.xlsx");
  writeFileSync(file, model.save());
  return file;
}

/** Texts that a careless reader or writer turns into formulas, numbers, dates or other letters. */
const tricky = [
  "- Đã đăng 05 tin, bài\n- Niêm yết 95 TTHC",
  "03",
  "3/4",
  "=1+1",
  "12%",
  "TRUE",
  "'ngoặc",
  "1e5",
  "Đã tổ chức".normalize("NFD"),
  `Tổng hợp <kết quả> & "minh chứng" ${"dài ".repeat(120)}hết`,
];

const statuses = ["Hoàn thành", "Đang thực hiện", "Chưa thực hiện", "Không phát sinh"];

function answersOf(unit: number, activities: number): FormAnswers[] {
  return Array.from({ length: activities }, (_, index) => {
    const status = statuses[(unit + index) % statuses.length] ?? "";
    const result = `${String(unit)}.${String(index)} ${tricky[(unit + index) % tricky.length] ?? ""}`;
    return {
      "Kết quả thực hiện": index === 1 ? (tricky[unit] ?? "") : result,
      "Tình trạng": status,
      ...(status === "Hoàn thành" ? { "Ngày hoàn thành": new Date(Date.UTC(2022, 5, 3)) } : {}),
      "Số tin, bài gửi": unit + index,
      "Khó khăn, vướng mắc": index === 0 ? `Thiếu kinh phí ${String(unit)}` : "",
      "Đề xuất, kiến nghị": index === 0 ? `- Đề nghị ${String(unit)}` : "",
      "Minh chứng": index === 0 ? `${String(10 + unit)}/BC-ĐV` : "",
    };
  });
}

type Saving = "exceljs" | "xlsx" | "xls" | "ods";
const savings: readonly Saving[] =
  program === null ? ["exceljs"] : ["exceljs", "xlsx", "xls", "ods"];

interface Json {
  readonly units: readonly {
    readonly name: string;
    readonly submission: string;
    readonly submittedOn: string;
    readonly expected: number;
    readonly reported: number;
  }[];
  readonly imports: readonly {
    readonly file: string;
    readonly unit: string | null;
    readonly matchedBy: string;
    readonly sheet: string | null;
    readonly problem: string | null;
  }[];
  readonly findings: readonly { readonly code: string; readonly message: string }[];
}

test("forms out, filled in by other programs, and back: every answer in its place, letter for letter", async () => {
  const book = planOnly();
  const forms = path.join(folder, "bieu mau");
  const made = await runCli(["forms", book, ...seedOptions, "-o", forms, "--json"]);
  expect(made.exitCode).toBe(0);
  const list = JSON.parse(made.out) as {
    readonly forms: readonly {
      readonly file: string;
      readonly unit: string;
      readonly activities: number;
    }[];
  };
  expect(list.forms).toHaveLength(10);
  expect(readdirSync(forms)).toHaveLength(10);

  const back = path.join(folder, "gui ve");
  mkdirSync(back);
  const zipped: Record<string, Uint8Array> = {};
  const expected = new Map<string, FormAnswers[]>();
  for (const [index, { file, unit, activities }] of list.forms.entries()) {
    const answers = answersOf(index, activities);
    expected.set(unit, answers);
    const filled = await fillForm(
      new Uint8Array(readFileSync(path.join(forms, file))),
      new Date(Date.UTC(2022, 5, 10 + index)),
      answers,
      { "Số cuộc họp": [index, 10 + index], "Chỉ số CCHC: điểm": [80 + index, 80 + index] },
    );
    const saving = savings[index % savings.length] ?? "exceljs";
    const bytes =
      saving === "exceljs" || program === null
        ? filled
        : convertWithLibreOffice(program, filled, saving);
    const name = saving === "exceljs" ? file : file.replace(/xlsx$/u, saving);
    if (index < 8) writeFileSync(path.join(back, name), bytes);
    else zipped[name] = bytes;
  }
  writeFileSync(path.join(back, "goi.zip"), zipSync(zipped));
  writeFileSync(path.join(back, "~$Thanh tra.xlsx"), "lock");

  const out = path.join(folder, "ra.xlsx");
  const run = await runCli([
    "consolidate",
    book,
    "-o",
    out,
    "--import",
    back,
    ...seedOptions,
    "--json",
  ]);
  const json = JSON.parse(run.out) as Json;
  expect(json.imports.map(({ problem, matchedBy }) => [problem, matchedBy])).toEqual(
    Array.from({ length: 10 }, () => [null, "label"]),
  );
  expect(json.units.map(({ expected: owed, reported }) => reported - owed)).toEqual(
    Array.from({ length: 10 }, () => 0),
  );
  expect(json.units.map(({ submittedOn }) => submittedOn)).toEqual(
    Array.from({ length: 10 }, (_, index) => `2022-06-${String(10 + index)}`),
  );
  expect(json.units.map(({ submission }) => submission)).toEqual(
    Array.from({ length: 10 }, (_, index) => (index <= 5 ? "submitted" : "late")),
  );

  const model = openXlsx(new Uint8Array(readFileSync(out)));
  for (const { unit, sheet: name } of json.imports) {
    const sheet = model.sheets().find((one) => one.name === name);
    const answers = expected.get(unit ?? "");
    if (!sheet || !answers) throw new Error(`No sheet for ${unit ?? "nobody"}`);
    const at = (row: number, column: number) => sheet.contentAt(row, column)?.value ?? "";
    const headings = Array.from({ length: 12 }, (_, column) => at(7, column));
    answers.forEach((set, index) => {
      for (const [heading, value] of Object.entries(set)) {
        const cell = at(8 + index, headings.indexOf(heading));
        expect([unit, heading, cell]).toEqual([
          unit,
          heading,
          value instanceof Date ? 44715 : value,
        ]);
      }
    });
  }

  const figures = model.sheets().find(({ name }) => name === "PL Số liệu");
  const lines = Array.from({ length: 40 }, (_, row) =>
    [1, 2, 3, 4, 5].map((column) => figures?.contentAt(row, column)?.value ?? ""),
  );
  const scores = list.forms.map(({ unit }, index) => `${unit}: ${String(80 + index)}`);
  expect(lines).toContainEqual(["Số cuộc họp", 45, 145, 10, expect.anything()]);
  expect(lines).toContainEqual(["Chỉ số CCHC: điểm", "", "", 10, scores.join("; ")]);
}, 240_000);
