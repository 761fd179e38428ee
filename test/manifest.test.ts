import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { SaxesParser } from "saxes";
import { version } from "../package.json";
import { commandIds } from "../src/commands/commands";
import { requiredExcelApi } from "../src/office/openOffice";

interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const root = join(__dirname, "..");

function readXml(text: string): XmlElement[] {
  const all: XmlElement[] = [];
  const open: XmlElement[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", (tag) => {
    const element = { name: tag.name, attributes: tag.attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
    all.push(element);
  });
  parser.on("text", (piece) => {
    const current = open.at(-1);
    if (current) current.text += piece;
  });
  parser.on("closetag", () => open.pop());
  parser.write(text).close();
  return all;
}

const elements = readXml(readFileSync(join(root, "manifest.xml"), "utf8"));
const named = (name: string): XmlElement[] => elements.filter((element) => element.name === name);
const attribute = (element: XmlElement, name: string): string => element.attributes[name] ?? "";

describe("manifest.xml", () => {
  test("asks for merged areas and the shared runtime, as the pane does, and for nothing newer than Excel 2021 has", () => {
    expect(requiredExcelApi).toBe("1.13");
    const sets = named("Set").map((set) => [attribute(set, "Name"), attribute(set, "MinVersion")]);
    expect(sets).toEqual([
      ["ExcelApi", requiredExcelApi],
      ["SharedRuntime", "1.1"],
    ]);
  });

  test("carries the version that the pane shows", () => {
    expect(named("Version").map(({ text }) => text)).toEqual([`${version}.0`]);
  });

  test("every resid stands in the resources", () => {
    const ids = new Set(elements.map((element) => attribute(element, "id")).filter(Boolean));
    const used = elements.map((element) => attribute(element, "resid")).filter(Boolean);
    expect(used.length).toBeGreaterThan(20);
    expect(used.filter((resid) => !ids.has(resid))).toEqual([]);
  });

  test("one address serves runtime, functions and pane, and no action names a pane of its own", () => {
    const resids = ["Runtime", "FunctionFile"].flatMap((name) => named(name));
    const panes = named("Action").flatMap((action) =>
      action.children.filter((child) => child.name === "SourceLocation"),
    );
    expect(new Set([...resids, ...panes].map((element) => attribute(element, "resid")))).toEqual(
      new Set(["Pane.Url"]),
    );
    expect(named("TaskpaneId")).toEqual([]);
  });

  test("every text is Vietnamese with an English twin, within Excel's lengths", () => {
    for (const [list, longest] of [
      ["bt:ShortStrings", 125],
      ["bt:LongStrings", 250],
    ] as const) {
      for (const text of named(list).flatMap((element) => element.children)) {
        const english = text.children.map((child) => [
          attribute(child, "Locale"),
          attribute(child, "Value").length > 0,
        ]);
        expect(english).toEqual([["en-US", true]]);
        expect(attribute(text, "DefaultValue").length).toBeLessThanOrEqual(longest);
      }
    }
  });

  test("every icon is a file of the size it names", () => {
    const urls = [...named("bt:Image"), ...named("IconUrl"), ...named("HighResolutionIconUrl")]
      .map((element) => attribute(element, "DefaultValue"))
      .filter(Boolean);
    for (const url of urls) {
      const file = join(root, new URL(url).pathname);
      expect([url, existsSync(file)]).toEqual([url, true]);
      const png = readFileSync(file);
      const size = Number(/-(\d+)\.png$/.exec(url)?.[1]);
      expect([url, png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([url, size, size]);
    }
  });

  test("the ribbon's functions are the ones that the pane registers", () => {
    const functions = named("FunctionName").map((element) => element.text);
    expect(functions).toEqual(["checkPlan", "highlightOverdue", "consolidateReport"]);
    expect(functions).toEqual([...commandIds]);
  });
});
