import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createXlsx } from "../../src/files/xlsx/createXlsx";
import { describeInBrowser } from "../support/browser/browserPath";
import { startTrial, type Trial } from "../support/browser/startTrial";

jest.setTimeout(180_000);

const workbooks = join(__dirname, "..", "fixtures", "workbooks");
const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const fixture = (name: string) => readFileSync(join(workbooks, name));
const oleStart = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

describeInBrowser("files on the trial page", () => {
  let trial: Trial;

  beforeAll(async () => {
    trial = await startTrial();
    await trial.pane.getByText("Kế hoạch năm 2022").waitFor();
  });

  afterAll(async () => {
    await trial.close();
  });

  const choose = (name: string, buffer: Buffer) =>
    trial.page.locator('input[type="file"]').setInputFiles({ name, mimeType: xlsx, buffer });
  const shownFile = () => trial.page.locator(".file-name > span").first().innerText();
  const drop = (files: readonly { name: string; bytes: Buffer }[]) =>
    trial.page.evaluate(
      (sent) => {
        const transfer = new DataTransfer();
        for (const { name, base64 } of sent) {
          const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
          transfer.items.add(new File([bytes], name));
        }
        window.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, cancelable: true }));
      },
      files.map(({ name, bytes }) => ({ name, base64: bytes.toString("base64") })),
    );

  test.each([
    ["ghi-chu.xlsx", Buffer.from("Đây không phải sổ tính."), "không phải là sổ tính Excel"],
    [
      "khoa.xlsx",
      Buffer.concat([oleStart, Buffer.alloc(600), Buffer.from("EncryptedPackage", "utf16le")]),
      "đặt mật khẩu",
    ],
    ["cu.xls", Buffer.concat([oleStart, Buffer.alloc(600)]), "định dạng cũ .xls"],
    ["cut.xlsx", fixture("tinh-20-don-vi.xlsx").subarray(0, 9000), "cắt cụt"],
    ["trong.xlsx", Buffer.alloc(0), "Không mở được “trong.xlsx”"],
  ])("%s: says why it cannot be opened, and the open workbook stays", async (name, bytes, why) => {
    await choose(name, bytes);
    const alert = trial.page.getByRole("alert");
    await alert.filter({ hasText: why }).waitFor();
    expect(await alert.innerText()).toContain("Sổ tính đang mở vẫn giữ nguyên");
    expect(await shownFile()).toBe("ke-hoach-cchc-2022.xlsx");
    expect(await trial.page.locator("#cell-0-0").innerText()).toBe("UBND TỈNH BÌNH ĐỊNH");
  });

  test("opens a workbook of one's own, and the pane starts afresh over it", async () => {
    await choose("tinh-20-don-vi.xlsx", fixture("tinh-20-don-vi.xlsx"));
    await trial.page.getByText("Đã mở tinh-20-don-vi.xlsx.").waitFor();
    expect(await trial.page.getByRole("tab").count()).toBeGreaterThan(20);
    await trial.pane.getByText("Kế hoạch năm").first().waitFor();
    // Trusted once: the new pane is not asked about again.
    expect(trial.questions).toHaveLength(1);
  });

  test("asks before unsaved changes are discarded", async () => {
    await trial.page.locator(".name-box").fill("A1");
    await trial.page.locator(".name-box").press("Enter");
    await trial.page.keyboard.type("Sửa thử");
    await trial.page.keyboard.press("Enter");
    await trial.page.getByText("chưa tải xuống", { exact: true }).waitFor();
    await trial.page.getByRole("button", { name: "Bản mẫu mới" }).click();
    const dialog = trial.page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Quay lại" }).click();
    expect(await shownFile()).toBe("tinh-20-don-vi.xlsx");
    await trial.page.getByRole("button", { name: "Bản mẫu mới" }).click();
    const waiting = trial.page.waitForEvent("download");
    await dialog.getByRole("button", { name: "Tải xuống rồi mở" }).click();
    expect((await waiting).suggestedFilename()).toBe("tinh-20-don-vi.xlsx");
    await trial.page.getByText("Đã mở ke-hoach-cchc-2022.xlsx.").waitFor();
    expect(await trial.page.locator(".file-changed").count()).toBe(0);
  });

  test("takes a dropped file, but not two at once", async () => {
    const bytes = fixture("danh-muc-2023-lon-xon.xlsx");
    await drop([
      { name: "a.xlsx", bytes },
      { name: "b.xlsx", bytes },
    ]);
    await trial.page.getByText("Mỗi lần chỉ mở được một tệp.", { exact: false }).waitFor();
    await drop([{ name: "danh-muc-2023-lon-xon.xlsx", bytes }]);
    await trial.page.getByText("Đã mở danh-muc-2023-lon-xon.xlsx.").waitFor();
    await trial.screenshot("5-own-file");
  });

  test("a workbook without a plan: the pane says what to do", async () => {
    await choose("khong-ke-hoach.xlsx", Buffer.from(createXlsx().save()));
    await trial.page.getByText("Đã mở khong-ke-hoach.xlsx.").waitFor();
    await trial.pane.getByText("Chưa tìm thấy bảng kế hoạch").waitFor();
    const ribbon = trial.page.locator(".ribbon");
    for (const name of ["Tô màu nội dung quá hạn", "Tổng hợp báo cáo"]) {
      await ribbon.getByRole("button", { name, disabled: true }).waitFor();
    }
    await ribbon.getByRole("button", { name: "Kiểm tra kế hoạch", disabled: false }).waitFor();
    await trial.screenshot("15-no-plan");
  });

  test("the sample plan opens in a workbook of its own, and the ribbon's buttons work again", async () => {
    await trial.pane.getByRole("button", { name: "Mở kế hoạch mẫu" }).click();
    await trial.page.getByText("Đã mở so-tinh-moi.xlsx.").waitFor();
    await trial.pane.getByText("Kế hoạch năm 2022").waitFor();
    await trial.page
      .locator(".ribbon")
      .getByRole("button", { name: "Tổng hợp báo cáo", disabled: false })
      .waitFor();
  });

  test("opens 200 unit sheets and still answers at once", async () => {
    const before = Date.now();
    await choose("tinh-200-don-vi.xlsx", fixture("tinh-200-don-vi.xlsx"));
    await trial.page.getByText("Đã mở tinh-200-don-vi.xlsx.").waitFor();
    await trial.pane.getByText("Kế hoạch năm").first().waitFor({ timeout: 60_000 });
    expect(Date.now() - before).toBeLessThan(30_000);
    await trial.page.getByRole("grid").focus();
    await trial.page.keyboard.press("Control+PageDown");
    await trial.page.keyboard.press("Control+PageDown");
    await trial.screenshot("6-200-units");
  });

  test("nothing left the machine and nothing went wrong", () => {
    expect(trial.strangers).toEqual([]);
    expect(trial.errors).toEqual([]);
  });
});
