import { act, fireEvent, screen } from "@testing-library/react";
import { assessWorkbook } from "../../src/domain/assessWorkbook";
import { buildPlanImport } from "../../src/domain/document/buildPlanImport";
import type { WordBlock, WordDocument } from "../../src/domain/document/WordDocument";
import type { RunOptions } from "../../src/domain/Assessment";
import type { PlanImportServices } from "../../src/taskpane/services/PlanImportServices";
// Fetched when it is first needed: here before the clock of a test runs.
import "../../src/taskpane/planImport/PlanImportPanel";
import "../../src/taskpane/places/plan/PlanPlace";
import { renderPane, servicesOver } from "../support/renderPane";
import { sampleOptions } from "../support/sampleAssessment";
import { snapshotFromRows } from "../support/snapshotFromRows";

const snapshot = snapshotFromRows([{ name: "Sheet1", rows: [] }]);
const noPlan = assessWorkbook(snapshot, sampleOptions());
const header = ["TT", "Nội dung", "Cơ quan chủ trì", "Thời gian thực hiện"];

function table(...rows: readonly (readonly string[])[]): WordBlock {
  return {
    kind: "table",
    rowCount: rows.length + 1,
    columnWidths: header.map(() => 0),
    cells: [header, ...rows].flatMap((row, rowIndex) =>
      row.map((text, columnIndex) => ({
        rowIndex,
        columnIndex,
        rowCount: 1,
        columnCount: 1,
        text,
      })),
    ),
  };
}

const title: WordBlock = { kind: "paragraph", text: "KẾ HOẠCH NĂM 2022", isCentred: true };
const annex: WordBlock = { kind: "paragraph", text: "Phụ lục 2", isCentred: true };
const first = table(["1", "Đăng tin, bài", "Văn phòng Sở", "Quý II/2022"]);
const second = table(["1", "Tổ chức hội nghị", "Thanh tra Sở", "Quý IV/2022"]);

/** The real reading of a document, over a workbook without a plan or the one given; writing is recorded. */
function importServices(document: WordDocument, workbook = snapshot) {
  const planImport: jest.Mocked<PlanImportServices> = {
    read: jest.fn<ReturnType<PlanImportServices["read"]>, Parameters<PlanImportServices["read"]>>(
      () => Promise.resolve({ document }),
    ),
    preview: jest.fn<
      ReturnType<PlanImportServices["preview"]>,
      Parameters<PlanImportServices["preview"]>
    >((options: RunOptions, request) =>
      Promise.resolve({
        answer: buildPlanImport({ ...request, sheetName: request.words.sheet }, workbook, options),
        blocked: [],
      }),
    ),
    write: jest.fn<
      ReturnType<PlanImportServices["write"]>,
      Parameters<PlanImportServices["write"]>
    >(() => Promise.resolve({ sheet: "Kế hoạch", findings: [] })),
  };
  return planImport;
}

async function chooseFile(planImport: PlanImportServices): Promise<void> {
  renderPane(servicesOver(noPlan, { planImport }));
  const input = await screen.findByLabelText("Chọn tệp .docx", { selector: "input" });
  await act(async () => {
    fireEvent.change(input, { target: { files: [new File(["x"], "ke-hoach.docx")] } });
    await Promise.resolve();
  });
}

test("a workbook without a plan asks for the document; what would be written is shown, then written", async () => {
  const planImport = importServices({ blocks: [title, first] });
  await chooseFile(planImport);
  await screen.findByText("Sẽ ghi vào trang mới “Kế hoạch”: 1 nội dung");
  expect(screen.getByText("1. Đăng tin, bài")).toBeTruthy();
  expect(
    screen.getByText("Thời gian: “Quý II/2022” → trong thời gian, hạn 30/6/2022"),
  ).toBeTruthy();
  expect(screen.getByText("Năm: 2022")).toBeTruthy();
  expect(screen.getByText("Số: không thấy")).toBeTruthy();
  expect(planImport.write).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole("button", { name: "Ghi kế hoạch vào sổ tính" }));
  await screen.findByText("Đã ghi kế hoạch vào trang “Kế hoạch”.");
  expect(planImport.write).toHaveBeenCalledTimes(1);
});

test("a plan that a sheet holds already, and a document in old fonts, say so; there is nothing to write", async () => {
  const document: WordDocument = { blocks: [title, first], hasLegacyFonts: true };
  const request = { document, choice: null, sheetName: "Kế hoạch" };
  const answer = buildPlanImport(request, snapshot, sampleOptions());
  if (answer.kind !== "plan") throw new Error(answer.kind);
  const rows = answer.plan.content.values.map((row) => row.map((value) => value ?? ""));
  const workbook = snapshotFromRows([{ name: "KH 2022", rows }]);
  await chooseFile(importServices(document, workbook));
  await screen.findByText(
    "Trang “KH 2022” đã có đúng kế hoạch này, giống từng chữ; không ghi thêm.",
  );
  expect(screen.getByText(/phông chữ cũ/u)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Ghi kế hoạch vào sổ tính" })).toBeNull();
});

test("of several tables none is guessed", async () => {
  const planImport = importServices({ blocks: [title, first, annex, second] });
  await chooseFile(planImport);
  const choice = await screen.findByLabelText("Chọn một bảng");
  expect(screen.queryByRole("button", { name: "Ghi kế hoạch vào sổ tính" })).toBeNull();
  expect([...choice.querySelectorAll("option")].map((option) => option.textContent)).toEqual([
    "Chọn một bảng",
    "Bảng 1: 1 nội dung, bắt đầu bằng “Đăng tin, bài”",
    "Bảng 2: 1 nội dung, bắt đầu bằng “Tổ chức hội nghị”",
    "Tất cả, nối tiếp nhau",
  ]);
  fireEvent.change(choice, { target: { value: "1" } });
  await screen.findByText("1. Tổ chức hội nghị");
  fireEvent.change(screen.getByLabelText("Chọn một bảng"), { target: { value: "all" } });
  await screen.findByText("Sẽ ghi vào trang mới “Kế hoạch”: 2 nội dung");
});

test("a file that is no Word document says what to do", async () => {
  const planImport = importServices({ blocks: [] });
  planImport.read.mockResolvedValueOnce({ problem: "old-word" });
  await chooseFile(planImport);
  await screen.findByText(/Lưu dưới dạng, kiểu “Word Document/);
  expect(planImport.preview).not.toHaveBeenCalled();
});

test("a document without a plan says so", async () => {
  await chooseFile(importServices({ blocks: [title] }));
  await screen.findByText(/không có bảng nào giống bảng kế hoạch/);
});
