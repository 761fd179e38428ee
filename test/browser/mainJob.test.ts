import type { Locator } from "playwright-core";
import { openXlsx } from "../../src/files/xlsx/openXlsx";
import type { SheetModel } from "../../src/files/xlsx/model/WorkbookModel";
import { describeInBrowser } from "../support/browser/browserPath";
import { downloadedBytes, startTrial, type Trial } from "../support/browser/startTrial";

jest.setTimeout(180_000);

const overdueRow = 10;
const report = "Tổng hợp Văn phòng Sở";

/** All texts of a sheet, row by row. */
function textsOf(sheet: SheetModel): string[][] {
  const used = sheet.usedArea(true);
  return Array.from({ length: (used?.rowIndex ?? 0) + (used?.rowCount ?? 0) }, (_, row) =>
    Array.from({ length: (used?.columnIndex ?? 0) + (used?.columnCount ?? 0) }, (__, column) =>
      String(sheet.contentAt(row, column)?.value ?? ""),
    ),
  );
}

describeInBrowser("the whole job on the trial page", () => {
  let trial: Trial;

  beforeAll(async () => {
    trial = await startTrial();
  });

  afterAll(async () => {
    await trial.close();
  });

  const tab = (name: string) => trial.page.getByRole("tab", { name, exact: true });
  const shownTab = () => trial.page.getByRole("tab", { selected: true }).innerText();
  const place = (name: string) => trial.pane.getByRole("tab", { name, exact: true });
  const fillOf = (cell: Locator) => cell.evaluate((one) => getComputedStyle(one).backgroundColor);
  const planCell = (row: number, column: number) => trial.page.locator(`#cell-${row}-${column}`);

  test("Office.js asks once, then the pane finds the plan", async () => {
    await trial.pane.getByText("Kế hoạch năm 2022 (trang “Kế hoạch”)").waitFor();
    expect(trial.questions).toHaveLength(1);
    expect(trial.questions[0]).toContain("localhost");
    expect(await trial.page.locator(".file-changed").count()).toBe(0);
    await trial.screenshot("1-checked");
  });

  test("takes reporting date, period and send-by date", async () => {
    await place("Tổng hợp").click();
    await trial.pane.getByLabel("Kỳ báo cáo").selectOption({ label: "Quý II/2022" });
    await trial.pane.getByLabel("Ngày tổng hợp").fill("05/07/2022");
    await trial.pane.getByLabel("Hạn đơn vị gửi báo cáo").fill("15/06/2022");
    await trial.pane.getByLabel("Hạn đơn vị gửi báo cáo").press("Enter");
    await trial.pane.getByText(/tính đến ngày 05\/0?7\/2022/).waitFor();
    await trial.pane.getByText("Quá hạn: 1", { exact: true }).waitFor();
    await trial.screenshot("2-settings");
  });

  test("Tổng hợp builds the report sheet and shows it", async () => {
    await trial.pane.getByRole("button", { name: "Tổng hợp báo cáo" }).click();
    await tab(report).waitFor();
    await trial.pane
      .getByText(`Đã tổng hợp báo cáo vào trang “${report}”`, { exact: false })
      .first()
      .waitFor();
    expect(await shownTab()).toBe(report);
    const grid = await trial.page.getByRole("grid").innerText();
    expect(grid).toContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    expect(grid).toContain("Quý II/2022");
    expect(await trial.page.locator(".steps li.done").count()).toBe(2);
    await trial.screenshot("3-report");
    await tab("PL Kết quả").click();
    await trial.page.getByRole("grid").getByText("Phòng Cải cách hành chính").first().waitFor();
    await trial.screenshot("3-annex");
  });

  test("marks the row of the overdue activity and no other", async () => {
    await tab("Kế hoạch").click();
    const marked = await fillOf(planCell(overdueRow, 1));
    for (const row of [6, 7, 8, 9, 11]) expect(await fillOf(planCell(row, 1))).not.toBe(marked);
    expect(marked).not.toBe("rgba(0, 0, 0, 0)");
    expect(await fillOf(planCell(overdueRow, 0))).toBe(marked);
    expect(await fillOf(planCell(overdueRow, 6))).toBe(marked);
    await trial.screenshot("trial-page");
  });

  test("a finding leads to its cell", async () => {
    await place("Kế hoạch").click();
    await trial.pane.getByRole("button", { name: /Ban Tôn giáo.*ô A4/s }).click();
    await tab("Ban Tôn giáo").and(trial.page.locator('[aria-selected="true"]')).waitFor();
    expect(await trial.page.locator(".name-box").inputValue()).toBe("A4");
    await trial.screenshot("4-finding");
  });

  test("running again gives one report sheet, not two", async () => {
    await trial.page.getByRole("button", { name: "Tổng hợp báo cáo" }).click();
    await trial.page.getByText("Đã chạy xong: Tổng hợp báo cáo.").waitFor();
    const tabs = await trial.page.getByRole("tab").allInnerTexts();
    expect(tabs.filter((name) => name.startsWith(report))).toEqual([report]);
  });

  test("the other ribbon buttons run in the pane", async () => {
    for (const name of ["Kiểm tra kế hoạch", "Tô màu nội dung quá hạn"]) {
      await trial.page.locator(".ribbon").getByRole("button", { name }).click();
      await trial.page.getByText(`Đã chạy xong: ${name}.`).waitFor();
    }
  });

  test("the downloaded workbook holds the report and everything it came with", async () => {
    const waiting = trial.page.waitForEvent("download");
    await trial.page.getByRole("button", { name: "Tải xuống", exact: true }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe("ke-hoach-cchc-2022.xlsx");
    const model = openXlsx(await downloadedBytes(download));
    const visible = model.sheets().filter((sheet) => sheet.visibility === "visible");
    expect(visible.map(({ name }) => name)).toEqual([
      "Kế hoạch",
      "Đơn vị",
      "Văn phòng",
      "Thanh tra",
      "P.CCHC",
      "P.CCVC",
      "P.TCBC",
      "P.XDCQ",
      "Ban Tôn giáo",
      "CC VTLT",
      "Công đoàn",
      "Ghi chú nội bộ",
      report,
      "PL Tình hình gửi",
      "PL Kết quả",
      "PL Quá hạn",
      "PL Đề xuất",
      "PL Số liệu",
      "PL Biểu đồ",
      "Sửa đổi, bổ sung",
    ]);
    const sheet = visible.find(({ name }) => name === report);
    const texts = sheet ? textsOf(sheet).flat() : [];
    for (const kept of [
      "=Đã phổ biến trong họp phòng",
      "+ 12 hồ sơ hội, quỹ",
      "- Không phát sinh hồ sơ",
    ]) {
      expect(texts).toContain(kept);
    }
    const plan = visible.find(({ name }) => name === "Kế hoạch");
    expect(plan?.rules()).toHaveLength(1);
    expect(await trial.page.locator(".file-changed").count()).toBe(0);
    expect(await trial.page.locator(".steps li.done").count()).toBe(3);
  });

  test("nothing left the machine and nothing went wrong", () => {
    expect(trial.strangers).toEqual([]);
    expect(trial.errors).toEqual([]);
    expect(trial.questions).toHaveLength(1);
  });
});
