import type { XmlElement } from "../package/xml/XmlElement";
import { numberText } from "./numberText";
import { bulletText } from "./symbols";
import { childAt, childrenOf, isOn, nameOf, numberOf, valueOf } from "./wordElement";

interface Level {
  readonly start: number;
  readonly format: string;
  readonly custom: string | null;
  /** "%1.%2)", or a bullet's sign. */
  readonly text: string;
  readonly font: string;
  /** What stands between the number and the text. */
  readonly suffix: string;
  /** Level, from 1, whose next number begins this one anew; 0 for never. */
  readonly restart: number | null;
  /** All numbers of it in digits. */
  readonly isLegal: boolean;
  /** Paragraph style that stands for the level. */
  readonly style: string | null;
}

interface List {
  /** Lists that go on counting together. */
  readonly counted: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly starts: ReadonlyMap<number, number>;
}

/** The lists of numbering.xml, counting as the paragraphs come. One for a document, asked in reading order. */
export class Numbering {
  private readonly lists: ReadonlyMap<number, List>;
  private readonly counts = new Map<string, Map<number, number>>();
  private readonly begun = new Set<string>();

  constructor(root: XmlElement | null) {
    this.lists = root ? readLists(root) : new Map();
  }

  /** Level of a list that a paragraph style stands for. */
  levelOfStyle(numId: number, style: string): number {
    const levels = this.lists.get(numId)?.levels ?? new Map<number, Level>();
    return [...levels].find(([, level]) => level.style === style)?.[0] ?? 0;
  }

  /** The next number of the list with what follows it ("1. ", "a) ", "- "); "" where there is no such list. */
  next(numId: number, levelIndex: number): string {
    const list = this.lists.get(numId);
    const level = list?.levels.get(levelIndex);
    if (!list || !level) return "";
    const counts = this.counts.get(list.counted) ?? new Map<number, number>();
    this.counts.set(list.counted, counts);
    this.beginOverrides(numId, list, counts);
    counts.set(levelIndex, (counts.get(levelIndex) ?? level.start - 1) + 1);
    for (const [deeper, { restart }] of list.levels) {
      if (deeper > levelIndex && restart !== 0 && levelIndex < (restart ?? deeper)) {
        counts.delete(deeper);
      }
    }
    const label = labelOf(list, level, counts);
    return label === "" ? "" : label + level.suffix;
  }

  /** A list that is told to start at a number does so the first time it is used. */
  private beginOverrides(numId: number, { starts }: List, counts: Map<number, number>): void {
    for (const [level, start] of starts) {
      const key = `${numId} ${level}`;
      if (this.begun.has(key)) continue;
      this.begun.add(key);
      counts.set(level, start - 1);
    }
  }
}

function labelOf(list: List, level: Level, counts: ReadonlyMap<number, number>): string {
  if (level.format === "bullet") return bulletText(level.text, level.font);
  return level.text.replace(/%(\d)/gu, (_, digit: string) => {
    const index = Number(digit) - 1;
    const named = list.levels.get(index);
    if (!named) return "";
    const format = level.isLegal && named.format !== "none" ? "decimal" : named.format;
    return numberText(counts.get(index) ?? named.start, format, named.custom);
  });
}

function readLists(root: XmlElement): ReadonlyMap<number, List> {
  const abstracts = new Map<string, XmlElement>();
  for (const one of childrenOf(root, "abstractNum")) {
    abstracts.set(valueOf(one, "abstractNumId") ?? "", one);
  }
  const lists = new Map<number, List>();
  for (const one of childrenOf(root, "num")) {
    const id = numberOf(one, "numId");
    const counted = valueOf(childAt(one, "abstractNumId")) ?? "";
    const abstract = linked(abstracts.get(counted), abstracts);
    if (id !== null && abstract) lists.set(id, readList(one, abstract, counted));
  }
  return lists;
}

/** A definition that only names a list style is that of the style. */
function linked(
  abstract: XmlElement | undefined,
  abstracts: ReadonlyMap<string, XmlElement>,
): XmlElement | undefined {
  const style = abstract ? valueOf(childAt(abstract, "numStyleLink")) : null;
  if (style === null) return abstract;
  return [...abstracts.values()].find((one) => valueOf(childAt(one, "styleLink")) === style);
}

function readList(num: XmlElement, abstract: XmlElement, counted: string): List {
  const levels = new Map(childrenOf(abstract, "lvl").flatMap(indexedLevel));
  const starts = new Map<number, number>();
  for (const override of childrenOf(num, "lvlOverride")) {
    const index = numberOf(override, "ilvl") ?? 0;
    for (const level of childrenOf(override, "lvl")) levels.set(index, readLevel(level));
    const start = numberOf(childAt(override, "startOverride"));
    if (start !== null) starts.set(index, start);
  }
  return { counted, levels, starts };
}

function indexedLevel(level: XmlElement): [number, Level][] {
  const index = numberOf(level, "ilvl");
  return index === null ? [] : [[index, readLevel(level)]];
}

const suffixes: Readonly<Record<string, string>> = { nothing: "" };

function readLevel(level: XmlElement): Level {
  const format = formatElement(level);
  return {
    start: numberOf(childAt(level, "start")) ?? 0,
    format: valueOf(format) ?? "decimal",
    custom: valueOf(format, "format"),
    text: valueOf(childAt(level, "lvlText")) ?? "",
    font: valueOf(childAt(level, "rPr", "rFonts"), "ascii") ?? "",
    // Where Word puts a tab stop a cell can only have a space.
    suffix: suffixes[valueOf(childAt(level, "suff")) ?? "tab"] ?? " ",
    restart: numberOf(childAt(level, "lvlRestart")),
    isLegal: isOn(childAt(level, "isLgl")),
    style: valueOf(childAt(level, "pStyle")),
  };
}

/** Newer formats stand in a Choice, with an older one to fall back on. */
function formatElement(level: XmlElement): XmlElement | null {
  const direct = childAt(level, "numFmt");
  if (direct) return direct;
  for (const element of level.all()) if (nameOf(element) === "numFmt") return element;
  return null;
}
