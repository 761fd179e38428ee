import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { vi } from "../src/i18n/vi";
import { guideFolder, guideText, pictureTexts } from "./support/browser/guidePictures";

const guide = guideText();
const pictures = [...guide.matchAll(/!\[[^\]]+\]\(([^)]+)\)/gu)].map(([, file = ""]) => file);
const labels = [...guide.matchAll(/\*\*([^*]+)\*\*/gu)].map(([, label = ""]) =>
  label.replace(/\s+/gu, " "),
);

/** All texts of the dictionary; those with parameters are not names of anything. */
function texts(words: object): string[] {
  return Object.values(words).flatMap((value: unknown) => {
    if (typeof value === "string") return [value];
    return typeof value === "object" && value !== null ? texts(value) : [];
  });
}

const { pane, planImport, wordExport } = vi;
const known = new Set(texts({ pane, planImport, wordExport, ribbon: vi.trial.ribbon }));

describe("the user guide", () => {
  test("shows pictures and names buttons", () => {
    expect(pictures.length).toBeGreaterThan(5);
    expect(labels.length).toBeGreaterThan(20);
  });

  test.each(pictures)("has its picture %s, and what it shows is on record", (file) => {
    expect(existsSync(join(guideFolder, file))).toBe(true);
    expect(Object.keys(pictureTexts())).toContain(file.replace(".png", ""));
  });

  test("shows every picture that was taken for it", () => {
    const taken = readdirSync(guideFolder).filter((file) => file.endsWith(".png"));
    expect(pictures.sort()).toEqual(taken.sort());
  });

  test.each([...new Set(labels)])("**%s** is what the pane or the ribbon says", (label) => {
    expect(known).toContain(label);
  });
});
