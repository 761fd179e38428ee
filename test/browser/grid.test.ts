import { describeInBrowser } from "../support/browser/browserPath";
import { startTrial, type Trial } from "../support/browser/startTrial";

jest.setTimeout(120_000);

describeInBrowser("the grid of the trial page", () => {
  let trial: Trial;

  beforeAll(async () => {
    trial = await startTrial({ opensPane: false });
    await trial.page.getByRole("grid").waitFor();
  });

  afterAll(async () => {
    await trial.close();
  });

  const grid = () => trial.page.getByRole("grid");
  const cell = (rowIndex: number, columnIndex: number) =>
    trial.page.locator(`#cell-${rowIndex}-${columnIndex}`);
  const nameBox = () => trial.page.locator(".name-box");
  const goTo = async (address: string) => {
    await nameBox().fill(address);
    await nameBox().press("Enter");
  };
  const press = async (...keys: string[]) => {
    for (const key of keys) await trial.page.keyboard.press(key);
  };

  test("shows the plan as the file has it", async () => {
    expect(await cell(10, 1).innerText()).toContain("Tổ chức các buổi tọa đàm");
    expect(await cell(0, 0).getAttribute("aria-colspan")).toBe("7");
    expect(await cell(5, 0).evaluate((one) => getComputedStyle(one).borderBottomStyle)).toBe(
      "solid",
    );
    expect(await trial.page.getByRole("tab").allInnerTexts()).toContain("Ghi chú nội bộ");
  });

  test("the name box goes to a cell, also of another sheet, and says when there is none", async () => {
    await goTo("F11");
    expect(await trial.page.locator(".formula-text").inputValue()).toBe("Quý II/2022");
    await goTo("'Thanh tra'!C9");
    expect(await trial.page.getByRole("tab", { selected: true }).innerText()).toBe("Thanh tra");
    expect(await trial.page.locator(".formula-text").inputValue()).toBe("'- Không phát sinh hồ sơ");
    await goTo("Trang này không có!A1");
    expect(await trial.page.getByRole("alert").innerText()).toContain("Không có ô");
    await nameBox().press("Escape");
    await goTo("'Kế hoạch'!A6");
    expect(await trial.page.getByRole("tab", { selected: true }).innerText()).toBe("Kế hoạch");
  });

  test("dates show as days, numbers at the right", async () => {
    await goTo("'Văn phòng'!C5");
    expect(await cell(4, 2).innerText()).toBe("10/06/2022");
    await goTo("'Kế hoạch'!A6");
  });

  test("moves with the keyboard alone", async () => {
    await goTo("A6");
    await grid().focus();
    await press("ArrowRight", "ArrowDown");
    expect(await nameBox().inputValue()).toBe("B7");
    await press("Control+End");
    const last = await nameBox().inputValue();
    await press("Control+Home");
    expect(await nameBox().inputValue()).toBe("A1");
    expect(last).toMatch(/^[F-G]1[5-6]$/);
    await press("Control+PageDown");
    expect(await trial.page.getByRole("tab", { selected: true }).innerText()).toBe("Đơn vị");
    await press("Control+PageUp");
    expect(await trial.page.getByRole("tab", { selected: true }).innerText()).toBe("Kế hoạch");
    await press("ArrowDown", "ArrowDown", "Shift+ArrowDown");
    expect(await nameBox().inputValue()).toBe("A3:G4");
  });

  test("typing is read as Excel reads it", async () => {
    await goTo("C20");
    await trial.page.keyboard.type("30/6/2022");
    await press("Enter");
    expect(await cell(19, 2).innerText()).toMatch(/^30\/0?6\/2022$/);
    await trial.page.keyboard.type("'03");
    await press("Tab");
    expect(await cell(20, 2).innerText()).toBe("03");
    expect(await nameBox().inputValue()).toBe("D21");
    await trial.page.keyboard.type("12%");
    await press("Enter");
    expect(await cell(20, 3).innerText()).toBe("12%");
  });

  test("F2 keeps the content, Escape leaves it as it was, Delete empties", async () => {
    await goTo("C21");
    await press("F2");
    await trial.page.keyboard.type("1");
    await press("Escape");
    expect(await cell(20, 2).innerText()).toBe("03");
    await press("F2");
    await trial.page.keyboard.type("1");
    await press("Enter");
    expect(await cell(20, 2).innerText()).toBe("031");
    await press("ArrowUp", "Delete");
    expect(await cell(20, 2).innerText()).toBe("");
  });

  test("a broken formula is refused with a reason and stays to be corrected", async () => {
    await goTo("C22");
    await trial.page.keyboard.type("=12+*3");
    await press("Enter");
    expect(await trial.page.getByRole("alert").innerText()).toContain("Công thức có lỗi");
    expect(await trial.page.locator(".cell-editor").inputValue()).toBe("=12+*3");
    await press("Escape");
    expect(await cell(21, 2).innerText()).toBe("");
  });

  test("the formula bar edits the same cell", async () => {
    await goTo("J6");
    await trial.page.locator(".formula-text").fill("Sửa ở thanh công thức");
    await press("Enter");
    expect(await cell(5, 9).innerText()).toBe("Sửa ở thanh công thức");
    expect(await trial.page.locator(".file-changed").isVisible()).toBe(true);
  });

  test("draws only what is in sight of a long sheet, and jumps to its far end", async () => {
    await goTo("A100000");
    expect(await cell(99_999, 0).isVisible()).toBe(true);
    expect(await trial.page.getByRole("row").count()).toBeLessThan(120);
    await goTo("A1");
  });

  test("nothing left the machine and nothing went wrong", () => {
    expect(trial.strangers).toEqual([]);
    expect(trial.errors).toEqual([]);
  });
});
