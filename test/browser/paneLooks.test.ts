import { describeInBrowser } from "../support/browser/browserPath";
import { cutTexts, paneFrame, setPaneWidth } from "../support/browser/paneLook";
import { startTrial, type Trial } from "../support/browser/startTrial";

jest.setTimeout(120_000);

const places = ["Kế hoạch", "Đơn vị", "Tổng hợp", "Cài đặt"];

async function openPlace(trial: Trial, place: string): Promise<void> {
  await trial.pane.getByRole("tab", { name: place, exact: true }).click();
  await trial.pane.getByRole("tab", { name: place, exact: true, selected: true }).waitFor();
  await trial.pane.getByRole("heading", { level: 2 }).first().waitFor();
}

describeInBrowser("the looks of the pane", () => {
  let trial: Trial;

  beforeAll(async () => {
    trial = await startTrial();
    await trial.pane.getByText("Kế hoạch năm 2022").waitFor();
  });

  afterAll(async () => {
    await trial.close();
  });

  // 240 px is a pane of 480 px at 200 % zoom; the whole life of a plan is walked at 320 and 480 px.
  test.each(places)("nothing is cut in a pane of 240 px: %s", async (place) => {
    await setPaneWidth(trial, 240);
    await openPlace(trial, place);
    await trial.screenshot(`pane-240-${String(places.indexOf(place) + 1)}`);
    expect(await cutTexts(trial)).toEqual([]);
  });

  test("everything is reached with the keyboard, and the focus is seen", async () => {
    await openPlace(trial, "Kế hoạch");
    await trial.pane.getByRole("button", { name: /^Quá hạn/ }).focus();
    const names: string[] = [];
    for (let step = 0; step < 40; step += 1) {
      await trial.page.keyboard.press("Tab");
      const focused = await paneFrame(trial).evaluate(`(() => {
        const { activeElement } = document;
        const { outlineStyle, outlineColor, boxShadow } = getComputedStyle(activeElement);
        const isOutlined = outlineStyle !== "none" && outlineColor !== "rgba(0, 0, 0, 0)";
        const isSeen = isOutlined || boxShadow !== "none";
        return [activeElement.textContent.slice(0, 30), isSeen];
      })()`);
      const [name, isSeen] = focused as [string, boolean];
      if (names.includes(name)) break;
      names.push(name);
      expect(isSeen ? "" : name).toBe("");
      if (name === "Tổng hợp báo cáo") break;
    }
    expect(names).toContain("Kế hoạch");
    expect(names.some((name) => name.includes("Ban Tôn giáo"))).toBe(true);
    expect(names.some((name) => name.includes("tọa đàm"))).toBe(true);
    expect(names.at(-1)).toBe("Tổng hợp báo cáo");
  });

  test("nothing went wrong on the way", () => {
    expect(trial.errors).toEqual([]);
    expect(trial.strangers).toEqual([]);
  });
});

describeInBrowser("an outdated webview", () => {
  test("shows what to do instead of a blank pane", async () => {
    const trial = await startTrial({ opensPane: false });
    try {
      const page = await trial.page.context().newPage();
      await page.addInitScript("delete AbortSignal.prototype.throwIfAborted");
      await page.goto(`${trial.origin}/taskpane.html`);
      await page.getByText("Excel trên máy này quá cũ để mở tiện ích.").waitFor();
      expect(await page.locator("#root").isVisible()).toBe(false);
    } finally {
      await trial.close();
    }
  });
});
