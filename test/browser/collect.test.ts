import { unzipSync } from "fflate";
import { Paragraph } from "docx";
import { describeInBrowser } from "../support/browser/browserPath";
import { fillForm } from "../support/fillForm";
import { packDocx } from "../support/word/planDocument";
import { axeFindings, cutTexts, paneFrame } from "../support/browser/paneLook";
import { downloadedBytes, startTrial, type Trial } from "../support/browser/startTrial";

jest.setTimeout(180_000);

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

describeInBrowser("collecting on the trial page, in a pane 320 px wide", () => {
  let trial: Trial;
  let forms: Record<string, Uint8Array> = {};

  beforeAll(async () => {
    trial = await startTrial({ height: 1000 });
    await trial.page.addStyleTag({
      content: `iframe.pane-frame { position: fixed; inset: 0 0 auto auto; z-index: 9;
        width: 320px !important; height: 100vh !important; }`,
    });
    await place("Tổng hợp").click();
    await trial.pane.getByLabel("Kỳ báo cáo").selectOption({ label: "Quý II/2022" });
    await trial.pane.getByLabel("Ngày tổng hợp").fill("05/07/2022");
    await trial.pane.getByLabel("Hạn đơn vị gửi báo cáo").fill("15/06/2022");
    await trial.pane.getByLabel("Hạn đơn vị gửi báo cáo").press("Enter");
    await trial.pane.getByText(/tính đến ngày 05\/0?7\/2022/).waitFor();
    await place("Đơn vị").click();
  });

  afterAll(async () => {
    await trial.close();
  });

  const place = (name: string) => trial.pane.getByRole("tab", { name, exact: true });
  const button = (name: string | RegExp) => trial.pane.getByRole("button", { name });
  const sheets = () => trial.page.getByRole("tab").allInnerTexts();

  test("forms: what would be made is shown, then downloaded for all and made for those without a sheet", async () => {
    await button("Tạo biểu mẫu").click();
    await trial.pane.getByText("Sẽ tạo 2 trang: Ban TĐKT, Ban Tôn giáo 2022-Q2").waitFor();
    await trial.screenshot("collect-1-forms");
    const [download] = await Promise.all([
      trial.page.waitForEvent("download"),
      button("Tải tệp cho từng đơn vị (zip)").click(),
    ]);
    expect(download.suggestedFilename()).toBe("Bieu mau 2022-Q2.zip");
    forms = unzipSync(await downloadedBytes(download));
    expect(Object.keys(forms)).toHaveLength(10);
    await button("Tạo trang trong sổ tính").click();
    await trial.pane.getByText("Đã tạo 2 trang biểu mẫu.").waitFor();
    expect(await sheets()).toEqual(expect.arrayContaining(["Ban TĐKT", "Ban Tôn giáo 2022-Q2"]));
  });

  test("a form's cell takes a day and nothing else, and says so in the form's own words", async () => {
    await trial.page.getByRole("tab", { name: "Ban TĐKT", exact: true }).click();
    const label = trial.page.getByRole("gridcell", { name: "Ngày gửi báo cáo:", exact: true });
    const row = Number((await label.getAttribute("id"))?.split("-")[1]);
    const cell = trial.page.locator(`#cell-${String(row)}-2`);
    await trial.page.locator(".name-box").fill(`C${String(row + 1)}`);
    await trial.page.locator(".name-box").press("Enter");
    await trial.page.keyboard.type("hôm qua");
    await trial.page.keyboard.press("Enter");
    const alert = trial.page.getByRole("alert");
    await alert.filter({ hasText: "Nhập ngày gửi theo dạng ngày/tháng/năm" }).waitFor();
    expect(await trial.page.locator(".cell-editor").inputValue()).toBe("hôm qua");
    await trial.screenshot("collect-5-refused");
    await trial.page.keyboard.press("Escape");
    expect(await cell.innerText()).toBe("");
    await trial.page.keyboard.type("14/6/2022");
    await trial.page.keyboard.press("Enter");
    expect(await cell.innerText()).toBe("14/06/2022");
    await trial.page.getByRole("grid").focus();
    await trial.page.keyboard.press("Control+z");
    expect(await cell.innerText()).toBe("");
  });

  test("import: every file is a line of the list before anything is written", async () => {
    await button("Nhập báo cáo").click();
    const filled = await fillForm(
      forms["Ban TĐKT 2022-Q2.xlsx"] ?? new Uint8Array(),
      new Date(Date.UTC(2022, 5, 14)),
      [{ "Kết quả thực hiện": "- Đã đăng 03 tin", "Tình trạng": "Đang thực hiện" }],
    );
    await trial.pane
      .locator("input[type=file]")
      .first()
      .setInputFiles([
        { name: "Ban TĐKT 2022-Q2.xlsx", mimeType: xlsx, buffer: Buffer.from(filled) },
        { name: "quet.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7") },
        { name: "~$khoa.xlsx", mimeType: xlsx, buffer: Buffer.from("x") },
      ]);
    await trial.pane.getByText("Đọc được 2 dòng; sẽ nhập 1.").waitFor();
    await trial.pane.getByText(/tệp PDF, không phải sổ tính/).waitFor();
    await trial.screenshot("collect-2-import");
    await button("Nhập 1 báo cáo").click();
    await trial.pane.getByText("Đã nhập 1 báo cáo vào sổ tính.").waitFor();
    expect(await sheets()).toContain("Ban TĐKT 2022-Q2");
  });

  test("import from Word: a report of paragraphs comes in as the person assigns them", async () => {
    const before = await sheets();
    const sent = await packDocx([
      new Paragraph("Kính gửi: Văn phòng Sở"),
      new Paragraph("- Đã tổ chức 02 buổi tuyên truyền"),
    ]);
    const docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    const file = { name: "bc.docx", mimeType: docx, buffer: Buffer.from(sent) };
    await trial.pane.locator("input[type=file]").first().setInputFiles(file);
    await trial.pane.getByLabel("Đơn vị của báo cáo “bc.docx”").selectOption("Thanh tra Sở");
    const paragraph = trial.pane.getByLabel(/Nội dung của đoạn .*02 buổi tuyên truyền/);
    await paragraph.selectOption({ index: 1 });
    await trial.screenshot("collect-6-paragraphs");
    expect(await cutTexts(trial)).toEqual([]);
    expect(await axeFindings(paneFrame(trial))).toEqual([]);
    await trial.pane.getByLabel("Bản báo cáo được dùng").selectOption("prefer");
    await button("Nhập 1 báo cáo").click();
    await trial.pane.getByText("Đã nhập 1 báo cáo vào sổ tính.").waitFor();
    const made = (await sheets()).filter((name) => !before.includes(name));
    expect(made).toHaveLength(1);
    await trial.page.getByRole("tab", { name: made[0] ?? "", exact: true }).click();
    await trial.page
      .getByRole("grid")
      .getByText("- Đã tổ chức 02 buổi tuyên truyền", { exact: true })
      .waitFor();
  });

  test("reminders: a text for each unit that is left, and that they were reminded is kept", async () => {
    await button("Soạn văn bản đôn đốc").click();
    await trial.pane.getByText(/đơn vị cần đôn đốc\./).waitFor();
    expect(await trial.pane.getByText("chưa gửi báo cáo", { exact: true }).count()).toBe(0);
    await trial.pane.getByText("Xem văn bản").first().click();
    await trial.screenshot("collect-3-remind");
    await button("Ghi nhận đã đôn đốc hôm nay").click();
    await trial.pane.getByText(/Đã lưu vào sổ tính/).waitFor();
    await trial.pane.getByText("Đã đôn đốc ngày 05/7/2022").first().waitFor();
  });

  test("the matrix shows who has reported what", async () => {
    await button("Bảng đơn vị × nội dung").click();
    const row = trial.pane.getByRole("row", { name: /Ban Thi đua/ });
    await row.waitFor();
    expect((await row.innerText()).replace(/\s+/gu, " ")).toBe(
      "Ban Thi đua - Khen thưởng tỉnh ✓ ✗ ✗ ✗ ✗",
    );
    await trial.screenshot("collect-4-matrix");
    expect(trial.errors).toEqual([]);
  });
});
