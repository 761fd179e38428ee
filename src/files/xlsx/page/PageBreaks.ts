import { maxColumns, maxRows } from "../../../domain/sheet/Area";
import type { PageBreakModel } from "../model/PageModel";
import { isTrue } from "../styles/readStyle";
import type { XmlElement } from "../../package/xml/XmlElement";
import type { Sheet } from "../sheet/Sheet";
import { sheetOrder } from "../sheet/SheetPart";

type List = "rowBreaks" | "colBreaks";

/** The page breaks that a person set (ECMA-376 part 1, 18.3.1.1, 18.3.1.14 and 18.3.1.74). */
export class PageBreaks implements PageBreakModel {
  constructor(private readonly sheet: Sheet) {}

  rows(): readonly number[] {
    return this.read("rowBreaks");
  }

  columns(): readonly number[] {
    return this.read("colBreaks");
  }

  setRows(rows: readonly number[]): void {
    this.write("rowBreaks", rows, maxColumns - 1);
  }

  setColumns(columns: readonly number[]): void {
    this.write("colBreaks", columns, maxRows - 1);
  }

  /** The file counts from 1 what stands before the break, which is what follows it counted from 0. */
  private read(local: List): number[] {
    const breaks = this.elements(local).filter((one) => isTrue(one.attribute("man")));
    return breaks.map((one) => Number(one.attribute("id") ?? 0)).sort((a, b) => a - b);
  }

  /** Breaks that stay keep their element; Excel's own automatic ones are left alone. */
  private write(local: List, wanted: readonly number[], max: number): void {
    const { frame } = this.sheet.touch();
    for (const one of this.elements(local)) {
      const isManual = isTrue(one.attribute("man"));
      if (isManual && !wanted.includes(Number(one.attribute("id") ?? 0))) one.remove();
    }
    const known = this.read(local);
    for (const id of wanted.filter((index) => !known.includes(index))) {
      const list = frame.ensure(local, sheetOrder);
      const following = this.elements(local).find((one) => Number(one.attribute("id")) > id);
      const made = list.create("brk", { id: String(id), max: String(max), man: "1" });
      list.insert(made, following ? list.children.indexOf(following) : list.children.length);
    }
    writeCounts(frame.element(local));
  }

  private elements(local: List): XmlElement[] {
    return this.sheet.part.frame.element(local)?.elements("brk") ?? [];
  }
}

function writeCounts(list: XmlElement | null): void {
  const all = list?.elements("brk") ?? [];
  if (all.length === 0) {
    list?.remove();
    return;
  }
  const manual = all.filter((one) => isTrue(one.attribute("man")));
  list?.setAttribute("count", String(all.length));
  list?.setAttribute("manualBreakCount", String(manual.length));
}
