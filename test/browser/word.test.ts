import { describeInBrowser } from "../support/browser/browserPath";
import { downloadedBytes, startTrial, type Trial } from "../support/browser/startTrial";
import { wordLinesOf } from "../support/word/wordText";

jest.setTimeout(180_000);

describeInBrowser("Word documents from the trial page", () => {
  let trial: Trial;
  const scripts: string[] = [];

  beforeAll(async () => {
    trial = await startTrial({ height: 1000 });
    trial.page.on("request", (request) => {
      if (request.url().endsWith(".js")) scripts.push(request.url());
    });
    await place("Tổng hợp").click();
    await trial.pane.getByLabel("Kỳ báo cáo").selectOption({ label: "Quý II/2022" });
    await trial.pane.getByLabel("Ngày tổng hợp").fill("05/07/2022");
    await trial.pane.getByLabel("Hạn đơn vị gửi báo cáo").fill("15/06/2022");
    await trial.pane.getByLabel("Hạn đơn vị gửi báo cáo").press("Enter");
    await trial.pane.getByText(/tính đến ngày 05\/0?7\/2022/).waitFor();
  });

  afterAll(async () => {
    await trial.close();
  });

  const place = (name: string) => trial.pane.getByRole("tab", { name, exact: true });
  const button = (name: string) => trial.pane.getByRole("button", { name, exact: true });

  test("the report, by code that is fetched only then", async () => {
    await button("Tổng hợp báo cáo").click();
    await button("Xuất Word").waitFor();
    await trial.pane.getByText("Mở trang tổng hợp: Tổng hợp Văn phòng Sở").waitFor();
    const before = scripts.length;
    const [download] = await Promise.all([
      trial.page.waitForEvent("download"),
      button("Xuất Word").click(),
    ]);
    expect(scripts.length).toBeGreaterThan(before);
    expect(download.suggestedFilename()).toBe("Báo cáo 2022-Q2 (05-07-2022).docx");
    const lines = wordLinesOf(await downloadedBytes(download));
    expect(lines).toContain("BÁO CÁO");
    expect(lines).toContain("- Không phát sinh hồ sơ");
    expect(lines).toContain("Phụ lục VI");
    await trial.pane.getByText("Đã tải xuống “Báo cáo 2022-Q2 (05-07-2022).docx”.").waitFor();
    await trial.screenshot("word-1-report");
  });

  test("the letter to all units that are not in order", async () => {
    await place("Đơn vị").click();
    await button("Soạn văn bản đôn đốc").click();
    const [download] = await Promise.all([
      trial.page.waitForEvent("download"),
      button("Xuất công văn chung").click(),
    ]);
    expect(download.suggestedFilename()).toBe("Công văn đôn đốc 2022-Q2 (05-07-2022).docx");
    expect(wordLinesOf(await downloadedBytes(download))).toContain("Kính gửi:");
    await trial.screenshot("word-2-letter");
    expect(trial.errors).toEqual([]);
    expect(trial.strangers).toEqual([]);
  });
});
