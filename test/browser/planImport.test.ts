import type { Frame } from "playwright-core";
import { describeInBrowser } from "../support/browser/browserPath";
import { packDocx, planParts, seedPlanRows, tableOf } from "../support/word/planDocument";
import { startTrial, type Trial } from "../support/browser/startTrial";

jest.setTimeout(180_000);

describeInBrowser("a plan from Word on the trial page", () => {
  let trial: Trial;
  let docx: Uint8Array = new Uint8Array();

  beforeAll(async () => {
    const rows = seedPlanRows();
    docx = await packDocx(planParts([tableOf(rows.slice(0, 3)), tableOf(rows.slice(3))]));
    trial = await startTrial({ height: 1000 });
    await trial.pane.getByText("Kế hoạch năm 2022 (trang “Kế hoạch”)").waitFor();
  });

  afterAll(async () => {
    await trial.close();
  });

  const button = (name: string) => trial.pane.getByRole("button", { name, exact: true });
  const paneFrame = (): Frame => {
    const frame = trial.page.frames().find((one) => one.url().includes("taskpane.html"));
    if (!frame) throw new Error("The pane is not open.");
    return frame;
  };
  const drop = (name: string, bytes: Uint8Array) =>
    paneFrame().evaluate(
      (sent) => {
        const transfer = new DataTransfer();
        const content = Uint8Array.from(atob(sent.base64), (letter) => letter.charCodeAt(0));
        transfer.items.add(new File([content], sent.name));
        window.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, cancelable: true }));
      },
      { name, base64: Buffer.from(bytes).toString("base64") },
    );

  test("what is no Word document says what to do, and the workbook is left alone", async () => {
    await button("Nhập kế hoạch từ Word").click();
    await trial.pane
      .getByText("Chọn hoặc kéo thả tệp .docx của kế hoạch vào đây.", { exact: false })
      .waitFor();
    await drop("ke-hoach.pdf", Buffer.from("%PDF-1.7"));
    await trial.pane.getByText("Tệp PDF không giữ bảng.", { exact: false }).first().waitFor();
  });

  test("a dropped document is shown, what was read beside what would be written", async () => {
    await drop("ke-hoach.docx", docx);
    await trial.pane.getByText("Sẽ ghi vào trang mới “Kế hoạch 2022”: 5 nội dung").waitFor();
    await trial.pane.getByText("Số: 12/KH-SNV").waitFor();
    await trial.pane
      .getByText("Thời gian: “Quý II/2022” → trong thời gian, hạn 30/6/2022")
      .waitFor();
    await trial.pane.getByText("Bảng được nối từ 2 phần (ngắt trang).").waitFor();
    expect(await trial.page.getByRole("tab", { name: "Kế hoạch 2022" }).count()).toBe(0);
    await trial.screenshot("plan-import-1-preview");
  });

  test("writing makes the sheet, and the pane goes on with its plan", async () => {
    await button("Ghi kế hoạch vào sổ tính").click();
    await trial.pane.getByText("Đã ghi kế hoạch vào trang “Kế hoạch 2022”.").waitFor();
    await trial.pane.getByText("Kế hoạch năm 2022 (trang “Kế hoạch 2022”)").waitFor();
    expect(await trial.page.getByRole("tab", { selected: true }).innerText()).toBe("Kế hoạch 2022");
    const grid = await trial.page.getByRole("grid").innerText();
    expect(grid).toContain("UBND TỈNH BÌNH ĐỊNH");
    await trial.screenshot("plan-import-2-written");
    expect(trial.strangers).toEqual([]);
    expect(trial.errors).toEqual([]);
  });
});
