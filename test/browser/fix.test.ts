import { describeInBrowser } from "../support/browser/browserPath";
import { startTrial, type Trial } from "../support/browser/startTrial";

jest.setTimeout(180_000);

const ditto = /ghi như dòng trên/;

describeInBrowser("a safe fix on the trial page", () => {
  let trial: Trial;

  beforeAll(async () => {
    trial = await startTrial();
    await trial.pane.getByText("Kế hoạch năm 2022").waitFor();
  });

  afterAll(async () => {
    await trial.close();
  });

  const card = () => trial.pane.locator("li").filter({ hasText: ditto }).first();
  const button = (name: string) => card().getByRole("button", { name, exact: true });
  const cell = (row: number) => trial.page.locator(`#cell-${row}-4`).innerText();
  /** What only says how something was read is folded away. */
  const unfoldCard = async () => {
    await card().waitFor({ state: "attached" });
    const group = trial.pane.locator("details").filter({ hasText: ditto });
    if ((await group.getAttribute("open")) === null) await group.locator("summary").click();
    await button("Sửa").waitFor();
  };
  let above = "";

  test("a ditto mark that is typed gets a card with Sửa", async () => {
    above = await cell(9);
    expect(above).not.toBe("");
    await trial.page.locator(".name-box").fill("'Kế hoạch'!E11");
    await trial.page.locator(".name-box").press("Enter");
    await trial.page.keyboard.type("nt");
    await trial.page.keyboard.press("Enter");
    await unfoldCard();
  });

  test("shows what it would write, and Thôi leaves the cell as it is", async () => {
    await button("Sửa").click();
    await card().getByText(`nt → ${above}`).waitFor();
    await trial.screenshot("16-fix");
    await button("Thôi").click();
    expect(await card().getByText(`nt → ${above}`).count()).toBe(0);
    expect(await cell(10)).toBe("nt");
  });

  test("writes that cell and no other, and its card is gone", async () => {
    const others = await Promise.all([6, 7, 8, 9].map(cell));
    await button("Sửa").click();
    await button("Ghi vào ô").click();
    await trial.pane.getByText("Đã sửa ô E11", { exact: false }).first().waitFor();
    expect(await cell(10)).toBe(above);
    expect(await Promise.all([6, 7, 8, 9].map(cell))).toEqual(others);
    expect(await trial.pane.getByText(ditto).count()).toBe(0);
  });

  test("Hoàn tác puts back what stood there", async () => {
    await trial.pane.getByRole("button", { name: "Hoàn tác", exact: true }).first().click();
    await trial.pane.getByText("Đã hoàn tác", { exact: false }).first().waitFor();
    expect(await cell(10)).toBe("nt");
    await unfoldCard();
  });

  test("nothing went wrong behind it", () => {
    expect(trial.errors).toEqual([]);
  });
});
