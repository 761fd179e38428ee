import { act, fireEvent, screen } from "@testing-library/react";
import type { ExportOutcome, WordFile } from "../../src/actions/exportReport";
import { buildUnit } from "../../src/domain/unit/buildUnit";
import { buildReportDocument } from "../../src/files/docx/write/buildReportDocument";
import { formatDate } from "../../src/i18n/formatDate";
import { vi } from "../../src/i18n/vi";
import { ExportWord } from "../../src/taskpane/word/ExportWord";
import type { WordServices } from "../../src/taskpane/services/WordServices";
import { readExcelError } from "../../src/workbook/excel/readExcelError";
import { paneAssessment as assessment } from "../support/paneAssessment";
import { reportOf } from "../support/report/reportOf";
import { parts } from "../support/report/reportSheets";
import { openPlace, renderPane, renderWithWords, servicesOver } from "../support/renderPane";

const document_ = buildReportDocument(
  reportOf(parts),
  { agency: "Văn phòng Sở Nội vụ", language: "vi-VN" },
  { date: formatDate, number: vi.calendar.number, date1904: false },
);

function fileOf(fileName: string): WordFile {
  return { fileName, bytes: new Uint8Array([80, 75]), document: document_ };
}

const outcomeOf = (file: WordFile | null): ExportOutcome => ({ assessment, recovered: null, file });
const report = outcomeOf(fileOf("Báo cáo 2022-Q2 (05-07-2022).docx"));

type MakeFile = React.ComponentProps<typeof ExportWord>["makeFile"];

async function renderExport(makeFile: MakeFile, canDownload = true): Promise<void> {
  const services = servicesOver(assessment);
  const collect = { ...services.collect, canDownload: () => canDownload };
  await renderWithWords(
    <ExportWord label="Xuất Word" services={{ ...services, collect }} makeFile={makeFile} />,
  );
}

async function click(name: string): Promise<void> {
  const button = await screen.findByText(name);
  await act(async () => {
    fireEvent.click(button);
    await Promise.resolve();
  });
}

/** What the browser was handed to download. */
const downloads: { name: string; type: string }[] = [];
const given: Blob[] = [];

beforeEach(() => {
  downloads.length = 0;
  given.length = 0;
  URL.createObjectURL = (blob: Blob) => `blob:${given.push(blob)}`;
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    downloads.push({ name: this.download, type: given.at(-1)?.type ?? "" });
  });
});

afterEach(() => {
  jest.restoreAllMocks();
});

/** Copies as a browser does: whoever listens says what goes on the clipboard. */
function copyingWith(isAllowed: boolean): Map<string, string> {
  const clipboard = new Map<string, string>();
  const execCommand = (): boolean => {
    if (!isAllowed) return false;
    const event = Object.assign(new Event("copy", { cancelable: true }), {
      clipboardData: {
        setData: (type: string, text: string) => {
          clipboard.set(type, text);
        },
      },
    });
    document.dispatchEvent(event);
    return true;
  };
  Object.assign(document, { execCommand });
  return clipboard;
}

describe("a Word document", () => {
  test("is handed over as a file named by period and date", async () => {
    await renderExport(() => Promise.resolve(report));
    await click("Xuất Word");
    await screen.findByText("Đã tải xuống “Báo cáo 2022-Q2 (05-07-2022).docx”.");
    expect(downloads).toEqual([
      {
        name: "Báo cáo 2022-Q2 (05-07-2022).docx",
        type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      },
    ]);
  });

  test("is copied with its looks where nothing can be downloaded", async () => {
    const clipboard = copyingWith(true);
    await renderExport(() => Promise.resolve(report), false);
    await click("Xuất Word");
    await click("Sao chép để dán vào Word");
    await screen.findByText(/^Đã sao chép\. Mở Word và dán/);
    expect(downloads).toEqual([]);
    expect(clipboard.get("text/html")).toContain("I. CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI</h1>");
    expect(clipboard.get("text/plain")).toContain("Độc lập - Tự do - Hạnh phúc");
  });

  test("is shown, to be selected by hand, where copying is barred as well", async () => {
    copyingWith(false);
    await renderExport(() => Promise.resolve(report));
    await click("Xuất Word");
    await click("Không thấy tệp?");
    await click("Sao chép để dán vào Word");
    const frame = await screen.findByTitle("Nội dung văn bản");
    expect(frame.getAttribute("srcdoc")).toContain("BÁO CÁO");
    expect(frame.getAttribute("sandbox")).toBe("");
  });

  test("shows how far it is and can be stopped", async () => {
    await renderExport(({ signal, onProgress }) => {
      onProgress({ stage: "exporting", done: 250, total: 12000 });
      return new Promise((_, reject) => {
        signal.addEventListener("abort", () => {
          reject(new DOMException("Stopped", "AbortError"));
        });
      });
    });
    await click("Xuất Word");
    await screen.findByText(/lập văn bản Word 250\/12\.000/);
    await click("Hủy");
    const { code } = readExcelError(new DOMException("Stopped", "AbortError"));
    await screen.findByText(vi.pane.problems[code].title);
    expect(downloads).toEqual([]);
  });

  test("that has nothing to say is no file, and it is said", async () => {
    await renderExport(() => Promise.resolve(outcomeOf(null)));
    await click("Xuất Word");
    await screen.findByText("Không có nội dung để xuất.");
    expect(downloads).toEqual([]);
  });
});

test("the report is offered once there is one", async () => {
  const exportReport = jest.fn(() => Promise.resolve(report));
  const services = servicesOver(assessment);
  renderPane({ ...services, word: { ...services.word, exportReport } });
  await openPlace("Tổng hợp");
  expect(screen.queryByText("Xuất Word")).toBeNull();
  fireEvent.click(await screen.findByText("Tổng hợp báo cáo"));
  await click("Xuất Word");
  await screen.findByText("Đã tải xuống “Báo cáo 2022-Q2 (05-07-2022).docx”.");
  expect(exportReport).toHaveBeenCalledTimes(1);
});

test("letters go to all or to one unit", async () => {
  const units = assessment.board.lines.map(({ unit }) => buildUnit(unit));
  const services = servicesOver({ ...assessment, roster: { ...assessment.roster, units } });
  const exportReminders: WordServices["exportReminders"] = ({ unit }) =>
    Promise.resolve(outcomeOf(fileOf(`Công văn ${unit ?? "chung"}.docx`)));
  renderPane({ ...services, word: { ...services.word, exportReminders } });
  await openPlace("Đơn vị");
  await click("Soạn văn bản đôn đốc");
  await click("Xuất công văn chung");
  await screen.findByText("Đã tải xuống “Công văn chung.docx”.");
  const [first] = await screen.findAllByText("Xuất công văn");
  if (!first) throw new Error("no unit is to be reminded");
  fireEvent.click(first);
  await screen.findByText("Đã tải xuống “Công văn Ban TĐKT.docx”.");
  expect(downloads).toHaveLength(2);
});
