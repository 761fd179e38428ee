import { unzipSync } from "fflate";
import { en } from "../../src/i18n/en";
import { vi } from "../../src/i18n/vi";
import { openXlsx } from "../../src/files/xlsx/openXlsx";
import { cellAddress } from "../../src/domain/sheet/Area";
import { describeInBrowser } from "../support/browser/browserPath";
import { fillForm } from "../support/fillForm";
import { guidePicture } from "../support/browser/guidePictures";
import {
  axeInEveryTheme,
  cutTexts,
  primaryButtons,
  setPaneWidth,
} from "../support/browser/paneLook";
import { downloadedBytes, startTrial, type Trial } from "../support/browser/startTrial";

jest.setTimeout(300_000);

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const report = "Tổng hợp Văn phòng Sở";
const annex = "PL Kết quả";
// The first letter opens the cell, so it is one that a key types.
const note = "Văn phòng đã trao đổi, đề nghị bổ sung số liệu";
const languages = { vi, en } as const;

for (const language of ["vi", "en"] as const) {
  describeInBrowser(`the whole life of a plan, in ${language}`, () => {
    const words = languages[language];
    const say = words.pane;
    let trial: Trial;
    let forms: Record<string, Uint8Array> = {};

    beforeAll(async () => {
      trial = await startTrial({ height: 900, opensPane: false });
      trial.page.setDefaultTimeout(90_000);
      if (language === "en") await trial.page.getByRole("button", { name: "English" }).click();
      await trial.page
        .getByRole("button", { name: words.trial.pane.trust.open, exact: true })
        .click();
      await setPaneWidth(trial, 320);
      await trial.pane.getByText(say.header.plan("Kế hoạch", 2022)).waitFor();
    });

    afterAll(async () => {
      await trial.close();
    });

    const button = (name: string) => trial.pane.getByRole("button", { name, exact: true });
    const place = (name: string) => trial.pane.getByRole("tab", { name, exact: true });
    const seen = (text: string) => trial.pane.getByText(text, { exact: true }).first().waitFor();

    /** Looks at the pane as it stands: axe and a picture in three themes, one primary button, nothing cut at any width. */
    async function look(name: string): Promise<void> {
      const picture = (theme: string) =>
        trial.screenshot(`life-${language}-${name}-320-${theme.replace(" ", "-")}`);
      expect(await axeInEveryTheme(trial, picture)).toEqual([]);
      expect(await cutTexts(trial)).toEqual([]);
      expect(await primaryButtons(trial)).toHaveLength(1);
      if (language === "vi") await guidePicture(trial, name);
      await setPaneWidth(trial, 480);
      expect(await cutTexts(trial)).toEqual([]);
      await trial.screenshot(`life-${language}-${name}-480`);
      await setPaneWidth(trial, 320);
    }

    /** Types into a cell as a person does; the pane lies over the page's right side only. */
    async function type(address: string, text: string): Promise<void> {
      await trial.page.locator(".name-box").fill(address);
      await trial.page.locator(".name-box").press("Enter");
      await trial.page.keyboard.type(text);
      await trial.page.keyboard.press("Enter");
    }

    async function downloadedBook() {
      const [download] = await Promise.all([
        trial.page.waitForEvent("download"),
        // The pane lies over the page's own button.
        trial.page
          .getByRole("grid")
          .focus()
          .then(() => trial.page.keyboard.press("Control+s")),
      ]);
      return openXlsx(await downloadedBytes(download));
    }

    /** Texts of a sheet by address. */
    async function textsOf(sheetName: string): Promise<Map<string, string>> {
      const sheet = (await downloadedBook()).sheets().find(({ name }) => name === sheetName);
      const used = sheet?.usedArea(true);
      const texts = new Map<string, string>();
      if (!sheet || !used) return texts;
      for (let row = 0; row < used.rowIndex + used.rowCount; row += 1) {
        for (let column = 0; column < used.columnIndex + used.columnCount; column += 1) {
          const text = String(sheet.contentAt(row, column)?.value ?? "");
          if (text !== "") texts.set(cellAddress(row, column), text);
        }
      }
      return texts;
    }

    test("open: the period is set, the plan is checked by itself", async () => {
      await place(say.places.consolidate).click();
      await trial.pane.getByLabel(say.consolidate.period).selectOption("2022-Q2");
      await trial.pane.getByLabel(say.consolidate.date).fill("05/07/2022");
      await trial.pane.getByLabel(say.consolidate.submitBy).fill("15/06/2022");
      await trial.pane.getByLabel(say.consolidate.submitBy).press("Enter");
      await button(say.header.overdue(1)).waitFor();
      await trial.pane.getByText(say.consolidate.previewUntouched).waitFor();
      await look("tong-hop");
    });

    test("check: the findings lead to their cells, the row of an activity marks it", async () => {
      await button(say.actions.check).click();
      await trial.pane.getByRole("heading", { name: say.plan.findings }).waitFor();
      await look("ke-hoach");
      await trial.page.locator(".name-box").fill("'Kế hoạch'!B11");
      await trial.page.locator(".name-box").press("Enter");
      await trial.pane.locator('li[aria-current="true"]', { hasText: "tọa đàm" }).waitFor();
    });

    test("forms: made for those without a sheet, downloaded for all", async () => {
      await place(say.places.units).click();
      await button(say.collecting.steps.forms).click();
      const [download] = await Promise.all([
        trial.page.waitForEvent("download"),
        button(say.collecting.forms.download).click(),
      ]);
      forms = unzipSync(await downloadedBytes(download));
      await look("bieu-mau");
    });

    test("import: what a unit sent back is seen before it is brought in", async () => {
      await button(say.collecting.steps.import).click();
      const name = Object.keys(forms).find((file) => file.startsWith("Ban TĐKT")) ?? "";
      const buffer = await fillForm(
        forms[name] ?? new Uint8Array(),
        new Date(Date.UTC(2022, 5, 14)),
        [{ "Kết quả thực hiện": "- Đã đăng 03 tin", "Tình trạng": "Đang thực hiện" }],
      );
      await trial.pane
        .locator('input[type="file"]')
        .first()
        .setInputFiles({ name, mimeType: xlsx, buffer: Buffer.from(buffer) });
      await seen(say.collecting.import.found(1, 1));
      await look("nhap-bao-cao");
      await button(say.collecting.import.bringIn(1)).click();
      await seen(say.collecting.import.done(1));
    });

    test("remind: a text for each unit that is not in order", async () => {
      await button(say.collecting.steps.remind).click();
      await trial.pane.getByText(say.collecting.remind.list).waitFor();
      await look("don-doc");
    });

    test("the board follows the sheet that is shown", async () => {
      await button(say.collecting.steps.remind).click();
      await trial.page.getByRole("tab", { name: "Thanh tra", exact: true }).click();
      await trial.pane.locator('li[aria-current="true"]', { hasText: "Thanh tra Sở" }).waitFor();
      await look("don-vi");
    });

    test("consolidate: the report is built, shown, and who is missing comes next", async () => {
      await button(say.actions.consolidate).click();
      await trial.page.getByRole("tab", { name: report, exact: true }).waitFor();
      await trial.pane.getByRole("heading", { name: say.consolidate.result }).waitFor();
      await trial.pane.getByRole("button", { name: say.collecting.steps.remind }).waitFor();
      await look("ket-qua");
    });

    test("edit note and rebuild: what the office wrote stands in the next report", async () => {
      const texts = await textsOf(annex);
      const column = [...texts].find(([, text]) => text === words.report.noteColumns[0])?.[0] ?? "";
      const row = [...texts].find(([, text]) => text.startsWith("Thanh tra"))?.[0] ?? "";
      const cell = `${column.replace(/\d/gu, "")}${row.replace(/\D/gu, "")}`;
      await type(`'${annex}'!${cell}`, note);
      await type("'Công đoàn'!D8", "Hoàn thành");
      await button(say.header.overdue(0)).waitFor();
      await button(say.actions.consolidate).click();
      await trial.pane.getByRole("heading", { name: say.consolidate.result }).waitFor();
      expect([...(await textsOf(annex)).values()]).toContain(note);
    });

    test("undo: the report of before comes back, and the plan is read again", async () => {
      await button(say.actions.undo).first().click();
      const undone = say.ends.undone([]).split(":")[0] ?? "";
      await trial.pane.getByText(undone).first().waitFor();
      await button(say.header.overdue(0)).waitFor();
      expect([...(await textsOf(annex)).values()]).toContain(note);
      await look("hoan-tac");
    });

    test("settings: the last place opens, with its heading about the add-in", async () => {
      await place(say.places.settings).click();
      await trial.pane.getByRole("heading", { name: say.settings.about }).waitFor();
      await look("cai-dat");
    });

    test("nothing left the machine and nothing went wrong", () => {
      expect(trial.strangers).toEqual([]);
      expect(trial.errors).toEqual([]);
    });
  });
}
