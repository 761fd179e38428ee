import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { en } from "../../src/i18n/en";
import { vi } from "../../src/i18n/vi";

const source = join(__dirname, "../../src");

/** Paths of all entries; lists and functions are entries, not groups. */
function leaves(words: object, path = ""): string[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    const here = path === "" ? key : `${path}.${key}`;
    const isGroup = typeof value === "object" && value !== null && !Array.isArray(value);
    return isGroup ? leaves(value, here) : [here];
  });
}

function texts(words: object): string[] {
  return Object.values(words).flatMap((value: unknown) => {
    if (typeof value === "string") return [value];
    return typeof value === "object" && value !== null ? texts(value) : [];
  });
}

/** The code that speaks: everything but the dictionaries themselves, which only use the words of dates and numbers. */
const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/u.test(file))
  .map((file) => ({
    path: file.split(sep).join("/"),
    text: readFileSync(join(source, file), "utf8"),
  }));
const speaking = files.filter(({ path }) => !/^i18n\/(?:vi|en)/u.test(path));
const code = speaking.map(({ text }) => text).join("\n");
const dictionaries = files
  .filter(({ path }) => /^i18n\/(?:vi|en)/u.test(path))
  .map(({ text }) => text)
  .join("\n");

/** Whether the name is written as a member, taken out of an object, or spelt as a code. */
function isNamed(name: string, text: string): boolean {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
  return new RegExp(`[.{,("'\`\\s\\[]${escaped}(?![\\w-])`, "u").test(text);
}

const keys = leaves(vi);

describe("the dictionaries", () => {
  test("have the same entries in both languages", () => {
    expect(leaves(en).sort()).toEqual([...keys].sort());
  });

  test("leave no text empty", () => {
    // Parts of the report's own layout may be empty; what is said to a person may not.
    for (const { pane, trial, findings, cli, files: reasons } of [vi, en]) {
      const spoken = texts({ pane, trial, findings, cli, reasons });
      expect(spoken.filter((text) => text.trim() === "")).toEqual([]);
    }
  });

  test("hold nothing that nobody says", () => {
    const unused = keys.filter((key) => {
      const name = key.split(".").at(-1) ?? "";
      const own = key.startsWith("calendar.") ? `${code}\n${dictionaries}` : code;
      return !isNamed(name, own);
    });
    expect(unused).toEqual([]);
  });

  test("write Vietnamese in composed letters, with the tone where officials put it", () => {
    const all = texts(vi);
    expect(all.filter((text) => text !== text.normalize("NFC"))).toEqual([]);
    expect(
      all.filter((text) => /o[àáảãạ](?![\p{L}])|(?<!q)u[ỳýỷỹỵ](?![\p{L}])/iu.test(text)),
    ).toEqual([]);
  });

  test("speak as the page of rules says", () => {
    const page = readFileSync(join(source, "i18n", "CACH-VIET.md"), "utf8");
    expect(page.replace(/\s+/gu, " ")).toContain("Không dùng “vui lòng”, “bạn”");
    const spoken = texts({ pane: vi.pane, trial: vi.trial, findings: vi.findings });
    // Names of sheets and other people's words stand in “…”.
    expect(dictionaries.match(/"\$\{[^}]*\}"/gu)).toBeNull();
    expect(spoken.filter((text) => /vui lòng|\bbạn\b|click|deadline/iu.test(text))).toEqual([]);
  });
});
