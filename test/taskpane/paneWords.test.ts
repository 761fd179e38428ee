import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { en } from "../../src/i18n/en";
import { vi } from "../../src/i18n/vi";

/** Groups that are looked up by a code ("overdue", "cell-edit"); their types hold every code. */
const byCode = [
  "plan.statuses",
  "units.states",
  "progress.stages",
  "plan.severities",
  "problems",
  "consolidate.changeKinds",
  "collecting.steps",
  "collecting.import.fields",
  "collecting.matrix.marks",
  "collecting.receipt.channels",
  "collecting.remind.rounds",
  "collecting.year.marks",
  "settings.periods.kinds",
];

function leaves(words: object, path = ""): string[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    const here = path === "" ? key : `${path}.${key}`;
    const isGroup = typeof value === "object" && value !== null && !Array.isArray(value);
    return isGroup ? leaves(value, here) : [here];
  });
}

function sources(folder: string): string {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return sources(path);
      return /\.tsx?$/.test(entry.name) ? readFileSync(path, "utf8") : "";
    })
    .join("\n");
}

const code = sources(join(__dirname, "../../src/taskpane"));
const keys = leaves(vi.pane);

describe("words of the pane", () => {
  test("both languages have the same entries", () => {
    expect(leaves(en.pane).sort()).toEqual([...keys].sort());
  });

  test.each(keys.filter((key) => !byCode.some((group) => key.startsWith(`${group}.`))))(
    "%s is used",
    (key) => {
      const name = key.split(".").at(-1) ?? "";
      // Buttons and places are looked up by step, place and run kind.
      const isCode = /^(places|actions|progress)\./.test(key) && code.includes(`"${name}"`);
      expect(isCode || new RegExp(`[.{,]\\s*${name}\\b`).test(code)).toBe(true);
    },
  );

  test("no text is empty, and English is not Vietnamese", () => {
    const texts = (words: object): string[] => JSON.stringify(words).match(/"[^"]*"/g) ?? [];
    expect(texts(vi.pane)).not.toContain('""');
    expect(texts(en.pane)).not.toContain('""');
    const same = leaves(vi.pane).filter((key) => textAt(vi.pane, key) === textAt(en.pane, key));
    expect(same.sort()).toEqual([
      "collecting.receipt.channels.e-office",
      "collecting.year.marks.none",
      "consolidate.datePlaceholder",
      "empty.otherColumns",
      "empty.requiredColumns",
      "plan.fixChange",
      "progress.of",
      "settings.english",
      "settings.vietnamese",
    ]);
  });
});

/** Text of an entry; for those that take parameters, what they say of one and of "x". */
function textAt(words: object, path: string): string {
  const value = path
    .split(".")
    .reduce<unknown>((group, key) => (group as Record<string, unknown>)[key], words);
  return typeof value === "function" ? String(value) : JSON.stringify(value);
}
