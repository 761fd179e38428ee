import { importReports, readImport } from "../../src/actions/importReports";
import { check } from "../../src/actions/check";
import type { FileSource } from "../../src/files/unitFile/readUnitFiles";
import { checkImport } from "../../src/domain/submission/import/checkImport";
import { chooseRows } from "../../src/domain/submission/import/chooseRows";
import type { ImportRow } from "../../src/domain/submission/import/ImportRow";
import { createXlsx } from "../../src/files/xlsx/createXlsx";
import { openXlsx } from "../../src/files/xlsx/openXlsx";
import { lineOf } from "../support/assessFixtures";
import { fixtureBytes, openBook, seedBook, type BookOnHost } from "../support/bookOnHost";
import { actionContext, seedOptions } from "./seedRun";

/** The seed's plan and roster without any report. */
function planOnly(): BookOnHost {
  const model = openXlsx(fixtureBytes(seedBook));
  for (const { id, name } of model.sheets()) {
    if (name !== "Kế hoạch" && name !== "Đơn vị") model.deleteSheet(id);
  }
  return openBook(model);
}

function workbook(sheets: Readonly<Record<string, readonly (readonly (string | number)[])[]>>) {
  const model = createXlsx();
  const [blank] = model.sheets();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = model.addSheet(name);
    rows.forEach((row, rowIndex) => {
      row.forEach((value, columnIndex) => {
        if (value !== "")
          sheet.setContent(rowIndex, columnIndex, { value, formula: null, isError: false });
      });
    });
  }
  if (blank) model.deleteSheet(blank.id);
  return model.save();
}

function file(path: string, bytes: Uint8Array): FileSource {
  return { path, read: () => Promise.resolve(bytes) };
}

/** A compound file as far as it is looked at: its signature, then the name of the stream that locks it. */
function lockedFile(): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  Array.from("EncryptedPackage").forEach((letter, index) => {
    bytes[1024 + index * 2] = letter.charCodeAt(0);
  });
  return bytes;
}

const head = (unit: string) => [
  [`Đơn vị: ${unit}`],
  ["Kỳ báo cáo: Quý II/2022"],
  ["Ngày gửi báo cáo: 10/6/2022"],
];
const table = (result: string) => [
  ["TT", "Nội dung", "Kết quả thực hiện", "Tình trạng"],
  [
    1,
    "Tuyên truyền các nội dung trong Chương trình tổng thể cải cách hành chính",
    result,
    "Đang thực hiện",
  ],
];

async function listOf(
  book: BookOnHost,
  ...files: readonly FileSource[]
): Promise<readonly ImportRow[]> {
  return (await readImport(actionContext(book), seedOptions, files)).rows;
}

test("every kind of file is a line of the list that says what it is, and stops nothing else", async () => {
  const book = planOnly();
  const rows = await listOf(
    book,
    file("trong.xlsx", new Uint8Array(0)),
    file("khoa.xlsx", lockedFile()),
    file("lon.xlsx", new Uint8Array(64 * 1024 * 1024 + 1)),
    file("hong.xlsx", workbook({ A: table("x") }).slice(0, 400)),
    file(
      "khac.xlsx",
      workbook({
        "Thực đơn": [
          ["Món", "Giá"],
          ["Phở", 40000],
        ],
      }),
    ),
    file(
      "hai don vi.xlsx",
      workbook({
        Bieu: [
          ...head("Thanh tra Sở"),
          ...table("a"),
          [],
          ...head("Ban Tôn giáo tỉnh"),
          ...table("b"),
        ],
      }),
    ),
    file("la.xlsx", workbook({ Bieu: [...head("Sở Xây dựng"), ...table("a")] })),
    file(
      "Ban Ton giao.xls",
      workbook({ "P.CCHC": [...head("Thanh tra Sở"), ...table("Đã xong")] }),
    ),
  );
  expect(
    rows.map(({ path, problem, unit, matchedBy }) => [path, problem, unit, matchedBy]),
  ).toEqual([
    ["trong.xlsx", "empty-file", null, null],
    ["khoa.xlsx", "encrypted", null, null],
    ["lon.xlsx", "too-large", null, null],
    ["hong.xlsx", "damaged", null, null],
    ["khac.xlsx", "no-report", null, null],
    ["hai don vi.xlsx", "several-units", null, "label"],
    ["la.xlsx", "unit-unknown", null, null],
    // Renamed to another unit's name and another ending: its label says whose it is.
    ["Ban Ton giao.xls", null, "Thanh tra Sở", "label"],
  ]);
  const chosen = chooseRows(rows);
  expect(chosen.map(({ path }) => path)).toEqual(["Ban Ton giao.xls"]);
  expect(checkImport(rows, chosen).map(({ code }) => code)).toEqual([
    "file-unreadable",
    "file-unreadable",
    "file-unreadable",
    "file-unreadable",
    "file-without-report",
    "file-several-units",
    "file-unit-unknown",
  ]);
});

test("a file's sheet that is too big to be read whole is brought in, and the list says what was read", async () => {
  const model = openXlsx(workbook({ "Báo cáo": [...head("Thanh tra Sở"), ...table("Đã xong")] }));
  model.sheets()[0]?.setContent(4, 300, { value: "x", formula: null, isError: false });
  const [row] = await listOf(planOnly(), file("bc.xlsx", model.save()));
  expect(row?.unit).toBe("Thanh tra Sở");
  expect(row?.findings).toContainEqual(
    expect.objectContaining({ code: "sheet-cut", sheet: "Báo cáo", params: { area: "A1:IV5" } }),
  );
});

test("hidden rows of a file are brought in like others, and the list says which they are", async () => {
  const book = planOnly();
  const model = openXlsx(
    workbook({ "Báo cáo": [...head("Thanh tra Sở"), ...table("Đã quán triệt")] }),
  );
  const [sheet] = model.sheets();
  sheet?.setRowHidden(4, true);
  sheet?.setColumnHidden(2, true);
  const [row] = await listOf(book, file("tt.xlsx", model.save()));
  expect(row?.reportedCount).toBe(1);
  expect(row?.findings.map(({ code, cell, params }) => [code, cell, params])).toEqual(
    expect.arrayContaining([
      ["rows-hidden", "B5", { rows: "5", count: 1 }],
      ["columns-hidden", null, { columns: "C" }],
    ]),
  );
});

test("figures on a second sheet of the file go with the report and are no second one", async () => {
  const book = planOnly();
  const bytes = workbook({
    "Báo cáo": [...head("Thanh tra Sở"), ...table("Đã quán triệt")],
    "Biểu số liệu": [
      ...head("Thanh tra Sở"),
      ["TT", "Chỉ tiêu", "Trong kỳ", "Lũy kế"],
      [1, "Số cuộc họp", 2, 5],
    ],
  });
  const rows = await listOf(book, file("bc.xlsx", bytes));
  expect(rows.map(({ fileSheet, unit, rivals }) => [fileSheet, unit, rivals])).toEqual([
    ["Báo cáo", "Thanh tra Sở", []],
    ["Biểu số liệu", "Thanh tra Sở", []],
  ]);
  const choice = { rows: chooseRows(rows), counting: new Set<string>() };
  expect(choice.rows).toHaveLength(2);
  await importReports(actionContext(book), seedOptions, choice);
  const { assessment } = await check(actionContext(book), seedOptions);
  expect(lineOf(assessment, "Thanh tra Sở").state).toBe("submitted");
  expect(assessment.reports.get("Thanh tra Sở")?.figures).toMatchObject([
    { label: "Số cuộc họp", inPeriod: 2, cumulative: 5 },
  ]);
});

test("one shared table in a file: period of its title, date beside the place, “các nội dung” for all", async () => {
  const model = openXlsx(fixtureBytes("bang-chung-6-thang-2022.xlsx"));
  for (const { id, name } of model.sheets()) {
    if (name !== "Tổng hợp các đơn vị") model.deleteSheet(id);
  }
  const book = planOnly();
  const options = { ...seedOptions, periodId: "2022-H1" };
  const { rows } = await readImport(actionContext(book), options, [
    file("bang chung.xlsx", model.save()),
  ]);
  expect(rows).toMatchObject([
    {
      problem: null,
      unit: null,
      sharedUnits: [
        "Thanh tra Sở",
        "Phòng Cải cách hành chính",
        "Chi cục Văn thư - Lưu trữ",
        "Phòng Công chức, viên chức",
      ],
      isWrongPeriod: false,
    },
  ]);
  const choice = { rows: chooseRows(rows), counting: new Set<string>() };
  const { sheets } = await importReports(actionContext(book), options, choice);
  expect(sheets).toEqual(["Tổng hợp các đơn vị"]);
  const { assessment } = await check(actionContext(book), options);
  expect(lineOf(assessment, "Thanh tra Sở")).toMatchObject({
    state: "submitted",
    reportedActivities: ["1", "3"],
  });
  expect(lineOf(assessment, "Thanh tra Sở").submittedOn?.toString()).toBe("2022-06-13");
  expect(lineOf(assessment, "Chi cục Văn thư - Lưu trữ").missingActivities).toEqual([]);
});

test("a unit's own sheet with one line for all, the period only in the title and the date only beside the place", async () => {
  const book = planOnly();
  const sheet = [
    ["SỞ NỘI VỤ", "", "", "Bình Định, ngày 14 tháng 6 năm 2022"],
    ["THANH TRA SỞ"],
    ["BÁO CÁO KẾT QUẢ TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH QUÝ II NĂM 2022".normalize("NFD")],
    ["TT", "Nội dung", "Kết quả thực hiện", "Tình trạng"],
    [1, "Các nội dung:", "Không phát sinh", ""],
  ];
  const rows = await listOf(book, file("bc.xlsx", workbook({ Bieu: sheet })));
  expect(rows).toMatchObject([{ unit: "Thanh tra Sở", problem: null, isWrongPeriod: false }]);
  expect(rows[0]?.period?.id).toBe("2022-Q2");
  expect(rows[0]?.submittedOn?.toString()).toBe("2022-06-14");
  const choice = { rows: chooseRows(rows), counting: new Set<string>() };
  await importReports(actionContext(book), seedOptions, choice);
  const { assessment } = await check(actionContext(book), seedOptions);
  expect(lineOf(assessment, "Thanh tra Sở")).toMatchObject({
    state: "submitted",
    missingActivities: [],
  });
  const report = assessment.reports.get("Thanh tra Sở");
  expect(new Set(report?.rows.map(({ status }) => status))).toEqual(new Set(["not_applicable"]));
});
