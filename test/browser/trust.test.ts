import { describeInBrowser } from "../support/browser/browserPath";
import { startTrial, type Trial } from "../support/browser/startTrial";

jest.setTimeout(120_000);

describeInBrowser("Office.js' question on the trial page", () => {
  const opened: Trial[] = [];
  const start = async (options: Parameters<typeof startTrial>[0]) => {
    const trial = await startTrial(options);
    opened.push(trial);
    return trial;
  };

  afterEach(async () => {
    for (const trial of opened.splice(0)) await trial.close();
  });

  test("is announced before it is asked, and nothing is loaded until then", async () => {
    const trial = await start({ opensPane: false });
    await trial.page.getByText("Office.js sẽ hỏi một lần", { exact: false }).waitFor();
    expect(await trial.page.locator("iframe").count()).toBe(0);
    expect(trial.questions).toEqual([]);
    await trial.page.getByRole("button", { name: "Kiểm tra kế hoạch" }).click({ force: true });
    expect(await trial.page.getByRole("alert").innerText()).toContain("chưa sẵn sàng");
    await trial.screenshot("7-before-trust");
  });

  test("is not announced again once it was accepted", async () => {
    const trial = await start({});
    await trial.pane.getByText("Kế hoạch năm 2022").waitFor();
    await trial.page.reload();
    await trial.pane.getByText("Kế hoạch năm 2022").waitFor();
    expect(trial.questions).toHaveLength(1);
  });

  test("when declined, the page says what to do, and the sheet still works", async () => {
    const trial = await start({ trusts: false });
    await trial.page.getByRole("heading", { name: "Ngăn tác vụ chưa được mở" }).waitFor();
    await trial.screenshot("8-declined");
    await trial.page.locator(".name-box").fill("B7");
    await trial.page.locator(".name-box").press("Enter");
    expect(await trial.page.locator(".formula-text").inputValue()).toContain("Tuyên truyền");
    const asked = trial.questions.length;
    await trial.page.getByRole("button", { name: "Hỏi lại" }).click();
    await trial.page.getByRole("heading", { name: "Ngăn tác vụ chưa được mở" }).waitFor();
    expect(trial.questions.length).toBeGreaterThan(asked);
    expect(trial.strangers).toEqual([]);
  });
});
