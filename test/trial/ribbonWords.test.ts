import { readFileSync } from "node:fs";
import { join } from "node:path";
import { en } from "../../src/i18n/en";
import { vi } from "../../src/i18n/vi";

const manifest = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");

/** The Vietnamese and English text of a resource in manifest.xml. */
function resource(id: string): { vi: string; en: string } {
  const found = new RegExp(
    `<bt:String id="${id}" DefaultValue="([^"]*)">\\s*<bt:Override Locale="en-US" Value="([^"]*)"`,
  ).exec(manifest);
  return { vi: found?.[1] ?? "", en: found?.[2] ?? "" };
}

test.each([
  ["Group.Label", vi.trial.ribbon.group, en.trial.ribbon.group],
  ["Pane.Label", vi.trial.ribbon.openPane, en.trial.ribbon.openPane],
  ["Check.Label", vi.trial.ribbon.checkPlan, en.trial.ribbon.checkPlan],
  ["Highlight.Label", vi.trial.ribbon.highlightOverdue, en.trial.ribbon.highlightOverdue],
  ["Consolidate.Label", vi.trial.ribbon.consolidateReport, en.trial.ribbon.consolidateReport],
  ["Check.Tip", vi.trial.ribbon.tips.checkPlan, en.trial.ribbon.tips.checkPlan],
  ["Highlight.Tip", vi.trial.ribbon.tips.highlightOverdue, en.trial.ribbon.tips.highlightOverdue],
])("the ribbon strip says %s as Excel's ribbon does", (id, vietnamese, english) => {
  expect(resource(id)).toEqual({ vi: vietnamese, en: english });
});

test("the buttons run the functions that the manifest names", () => {
  const names = [...manifest.matchAll(/<FunctionName>(.*?)<\/FunctionName>/g)].map(
    ([, name]) => name,
  );
  expect(names).toEqual(["checkPlan", "highlightOverdue", "consolidateReport"]);
});
