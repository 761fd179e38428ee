import { describeInBrowser } from "../support/browser/browserPath";
import { axeFindings } from "../support/browser/paneLook";
import { startTrial, type Trial } from "../support/browser/startTrial";

jest.setTimeout(120_000);

describeInBrowser("the trial page for everyone", () => {
  let trial: Trial;

  beforeAll(async () => {
    trial = await startTrial();
    await trial.pane.getByText("Kế hoạch năm 2022").waitFor();
  });

  afterAll(async () => {
    await trial.close();
  });

  const focused = () =>
    trial.page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute("role") ?? element?.tagName.toLowerCase() ?? "";
    });

  test("axe finds nothing serious on the page", async () => {
    expect(await axeFindings(trial.page.mainFrame())).toEqual([]);
  });

  test("axe finds nothing serious while a cell is edited, and in the question before discarding", async () => {
    await trial.page.getByRole("grid").focus();
    await trial.page.keyboard.type("Sửa");
    expect(await axeFindings(trial.page.mainFrame())).toEqual([]);
    await trial.page.keyboard.press("Enter");
    await trial.page.getByRole("button", { name: "Bản mẫu mới" }).click();
    await trial.page.getByRole("dialog").waitFor();
    expect(await axeFindings(trial.page.mainFrame())).toEqual([]);
    await trial.page.keyboard.press("Escape");
    await trial.page.getByRole("dialog").waitFor({ state: "detached" });
  });

  test("F6 goes round the parts of the page", async () => {
    await trial.page.getByRole("grid").focus();
    const visited: string[] = [];
    for (let step = 0; step < 4; step += 1) {
      await trial.page.keyboard.press("F6");
      visited.push(await focused());
    }
    expect(visited).toEqual(["tab", "separator", "button", "grid"]);
    await trial.page.keyboard.press("Shift+F6");
    expect(await focused()).toBe("button");
  });

  test("the whole job is done with the keyboard alone", async () => {
    await trial.page.locator(".ribbon-button").nth(3).focus();
    await trial.page.keyboard.press("Enter");
    await trial.page.getByRole("tab", { name: "Tổng hợp Văn phòng Sở" }).waitFor();
    await trial.page.getByText("Đã chạy xong: Tổng hợp báo cáo.", { exact: false }).waitFor();
    await trial.page.getByRole("tab", { selected: true }).focus();
    await trial.page.keyboard.press("Home");
    expect(await trial.page.getByRole("tab", { selected: true }).innerText()).toBe("Kế hoạch");
    await trial.page.keyboard.press("ArrowRight");
    expect(await trial.page.getByRole("tab", { selected: true }).innerText()).toBe("Đơn vị");
    await trial.page.keyboard.press("End");
    expect(await trial.page.getByRole("tab", { selected: true }).innerText()).toBe(
      "Sửa đổi, bổ sung",
    );
    const waiting = trial.page.waitForEvent("download");
    await trial.page.getByRole("button", { name: "Tải xuống", exact: true }).focus();
    await trial.page.keyboard.press("Enter");
    expect((await waiting).suggestedFilename()).toBe("ke-hoach-cchc-2022.xlsx");
  });

  test("the pane's width moves between 320 and 480 pixels", async () => {
    const resizer = trial.page.getByRole("separator");
    await resizer.focus();
    for (let step = 0; step < 10; step += 1) await trial.page.keyboard.press("ArrowLeft");
    expect(await resizer.getAttribute("aria-valuenow")).toBe("480");
    for (let step = 0; step < 20; step += 1) await trial.page.keyboard.press("ArrowRight");
    expect(await resizer.getAttribute("aria-valuenow")).toBe("320");
    const width = await trial.page.locator(".pane").evaluate((one) => one.clientWidth);
    expect(width).toBe(320);
    await trial.screenshot("9-narrow-pane");
  });

  test("speaks English when asked, the pane too", async () => {
    await trial.page.getByRole("button", { name: "English" }).click();
    await trial.page.getByRole("button", { name: "Consolidate reports" }).waitFor();
    await trial.pane.getByRole("tab", { name: "Settings" }).waitFor();
    expect(await axeFindings(trial.page.mainFrame())).toEqual([]);
    await trial.screenshot("10-english");
  });

  test("works from 1024 pixels", async () => {
    await trial.page.setViewportSize({ width: 1024, height: 700 });
    const overflow = await trial.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    await trial.screenshot("11-1024");
  });
});
