import { describeInBrowser } from "../support/browser/browserPath";
import { startTrial, type Trial } from "../support/browser/startTrial";

jest.setTimeout(120_000);

describeInBrowser("the pane beside a person at work", () => {
  let trial: Trial;

  beforeAll(async () => {
    trial = await startTrial();
    await trial.pane.getByText("Kế hoạch năm 2022").waitFor();
  });

  afterAll(async () => {
    await trial.close();
  });

  const press = async (...keys: string[]) => {
    for (const key of keys) await trial.page.keyboard.press(key);
  };

  test("waits while a cell is edited, says so, and goes on after Enter", async () => {
    await trial.page.locator(".name-box").fill("'Kế hoạch'!C20");
    await trial.page.locator(".name-box").press("Enter");
    await trial.page.keyboard.type("Gõ dở");
    await trial.pane.getByRole("button", { name: "Kiểm tra kế hoạch" }).click();
    const hint = trial.pane.getByText("Nhấn Enter để kết thúc sửa ô", { exact: false });
    await hint.filter({ visible: true }).first().waitFor();
    await trial.screenshot("14-cell-edit");
    await trial.page.locator(".cell-editor").press("Enter");
    await trial.pane.getByText("Đã kiểm tra", { exact: false }).first().waitFor();
    expect(await trial.page.locator("#cell-19-2").innerText()).toBe("Gõ dở");
  });

  test("a Vietnamese input method composes from the very first letter", async () => {
    await trial.page.locator(".name-box").fill("C21");
    await trial.page.locator(".name-box").press("Enter");
    const devtools = await trial.page.context().newCDPSession(trial.page);
    const process = { key: "Process", windowsVirtualKeyCode: 229 };
    await devtools.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...process });
    for (const text of ["d", "đ", "đư", "đượ", "được"]) {
      const end = text.length;
      await devtools.send("Input.imeSetComposition", {
        text,
        selectionStart: end,
        selectionEnd: end,
      });
    }
    await devtools.send("Input.insertText", { text: "được" });
    await press("Enter");
    expect(await trial.page.locator("#cell-20-2").innerText()).toBe("được");
  });

  test("what is typed in a unit's sheet reaches the pane without a button, and so does taking it back", async () => {
    const count = (text: string) => trial.pane.getByRole("button", { name: text, exact: true });
    await count("Quá hạn: 1").waitFor();
    await trial.page.locator(".name-box").fill("'Công đoàn'!D8");
    await trial.page.locator(".name-box").press("Enter");
    await trial.page.keyboard.type("Hoàn thành");
    await press("Enter");
    await count("Quá hạn: 0").waitFor();
    await trial.page.getByRole("grid").focus();
    await press("Control+z");
    await count("Quá hạn: 1").waitFor();
  });

  test("the marking of a row follows what is typed in its cell, and the board what is typed in a unit's sheet", async () => {
    const fillOf = (cell: string) =>
      trial.page.locator(cell).evaluate((one) => getComputedStyle(one).backgroundColor);
    const plain = "rgba(0, 0, 0, 0)";
    const goTo = async (address: string) => {
      await trial.page.locator(".name-box").fill(address);
      await trial.page.locator(".name-box").press("Enter");
    };
    await trial.page.getByRole("button", { name: "Tô màu nội dung quá hạn" }).click();
    await trial.page.getByText("Đã chạy xong: Tô màu nội dung quá hạn.").waitFor();
    await goTo("'Kế hoạch'!F11");
    expect(await fillOf("#cell-10-1")).not.toBe(plain);
    await trial.page.keyboard.type("Thường xuyên");
    await press("Enter");
    expect(await fillOf("#cell-10-1")).toBe(plain);
    await trial.pane.getByRole("button", { name: "Quá hạn: 0", exact: true }).waitFor();
    await trial.page.getByRole("grid").focus();
    await press("Control+z");
    expect(await fillOf("#cell-10-1")).not.toBe(plain);

    await trial.pane.getByRole("tab", { name: "Đơn vị", exact: true }).click();
    const line = trial.pane.getByRole("listitem").filter({ hasText: "Thanh tra Sở" });
    await line.filter({ hasNotText: "Sai kỳ báo cáo" }).waitFor();
    await goTo("'Thanh tra'!A4");
    await trial.page.keyboard.type("Kỳ báo cáo: Quý I/2022");
    await press("Enter");
    await line.getByText("Sai kỳ báo cáo").waitFor();
    await trial.page.getByRole("grid").focus();
    await press("Control+z");
    await line.filter({ hasNotText: "Sai kỳ báo cáo" }).waitFor();
    await trial.pane.getByRole("tab", { name: "Kế hoạch", exact: true }).click();
  });

  test("sees what the person typed at the next check", async () => {
    await trial.page.locator(".name-box").fill("'Kế hoạch'!D11");
    await trial.page.locator(".name-box").press("Enter");
    await trial.page.keyboard.type("Phòng Không Có");
    await press("Enter");
    await trial.page.getByRole("button", { name: "Kiểm tra kế hoạch" }).click();
    await trial.pane.getByText("Phòng Không Có", { exact: false }).first().waitFor();
    await trial.page.getByRole("grid").focus();
    await press("Control+z");
    expect(await trial.page.locator("#cell-10-3").innerText()).toBe("Công đoàn cơ sở");
  });

  test("Ctrl+S downloads, and checking leaves nothing to download", async () => {
    const waiting = trial.page.waitForEvent("download");
    await press("Control+s");
    await waiting;
    await trial.page.getByRole("button", { name: "Kiểm tra kế hoạch" }).click();
    await trial.page.getByText("Đã chạy xong: Kiểm tra kế hoạch.", { exact: false }).waitFor();
    expect(await trial.page.locator(".file-changed").count()).toBe(0);
  });

  test("closes and opens again with what it showed; the ribbon works meanwhile", async () => {
    await trial.pane.getByRole("tab", { name: "Đơn vị", exact: true }).click();
    await trial.page.getByRole("button", { name: "Đóng ngăn tác vụ" }).click();
    expect(await trial.page.locator("iframe").isVisible()).toBe(false);
    const open = trial.page.getByRole("button", { name: "Tổng hợp Văn phòng Sở", exact: true });
    expect(await open.evaluate((one) => one === document.activeElement)).toBe(true);
    await trial.page.getByRole("button", { name: "Tô màu nội dung quá hạn" }).click();
    await trial.page
      .getByText("Đã chạy xong: Tô màu nội dung quá hạn.", { exact: false })
      .waitFor();
    // The pane comes back by itself, with the notice that says how it ended.
    await trial.pane
      .getByText(/^Đã tô màu|^Không có nội dung nào quá hạn/)
      .first()
      .waitFor();
    expect(await trial.page.locator("iframe").isVisible()).toBe(true);
    await trial.pane.getByRole("tab", { name: "Đơn vị", exact: true }).waitFor();
    expect(trial.questions).toHaveLength(1);
  });

  test("nothing left the machine and nothing went wrong", () => {
    expect(trial.strangers).toEqual([]);
    expect(trial.errors).toEqual([]);
  });
});
