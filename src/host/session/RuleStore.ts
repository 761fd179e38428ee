import type { Area } from "../../domain/sheet/Area";
import type { ConditionalRule, NewRule, SheetModel } from "../../files/xlsx/model/WorkbookModel";
import { HostError } from "../protocol/HostError";

/** A conditional format as Office.js sees it: its id stays, also where the file's rule is written anew. */
export interface HostRule {
  readonly id: string;
  /** As in the file: "expression", "cellIs"… */
  readonly type: string;
  readonly areas: readonly Area[];
  readonly formula: string | null;
  readonly fill: string | null;
  readonly fontColor: string | null;
  /** null where the cell's own weight stays. */
  readonly bold: boolean | null;
  readonly stopIfTrue: boolean;
}

interface Draft {
  readonly sheet: SheetModel;
  rule: NewRule;
}

/**
 * Office.js builds a rule in steps (add, formula, colours), the file wants it whole: rules being built are held
 * back and written together, in the order they were added. One without a formula is not written: our belief is that
 * it shows nothing.
 */
export class RuleStore {
  private readonly drafts = new Map<string, Draft>();
  /** Id in the file by the id handed out, for rules that were built here. */
  private readonly fileIds = new Map<string, string>();
  /** Rules of sheets as read from the file, until something may have changed them. */
  private readonly read = new Map<SheetModel, ReadonlyMap<string, ConditionalRule>>();
  private next = 1;

  /** To be called before anything that may change rules or move their cells. */
  forget(): void {
    this.read.clear();
  }

  add(sheet: SheetModel, areas: readonly Area[]): HostRule {
    const id = `{00000000-000F-0000-0000-${String(this.next).padStart(12, "0")}}`;
    this.next += 1;
    const rule = { areas, formula: "", fill: null, fontColor: null, stopIfTrue: false };
    this.drafts.set(id, { sheet, rule });
    return hostRule(id, "expression", rule);
  }

  /** The sheet's rules, first priority first. */
  list(sheet: SheetModel): readonly HostRule[] {
    this.flush();
    const hostIds = new Map([...this.fileIds].map(([hostId, fileId]) => [fileId, hostId]));
    const unfinished = [...this.drafts].filter(([, draft]) => draft.sheet === sheet).reverse();
    return [
      ...unfinished.map(([id, { rule }]) => hostRule(id, "expression", rule)),
      ...[...this.inFile(sheet).values()].map((rule) =>
        hostRule(hostIds.get(rule.id) ?? rule.id, rule.type, rule),
      ),
    ];
  }

  find(sheet: SheetModel, id: string): HostRule | null {
    const draft = this.drafts.get(id);
    if (draft) return draft.sheet === sheet ? hostRule(id, "expression", draft.rule) : null;
    const rule = this.inFile(sheet).get(this.fileIds.get(id) ?? id);
    return rule ? hostRule(id, rule.type, rule) : null;
  }

  /** Changes a formula rule; the other kinds of rule are left to Excel. */
  change(sheet: SheetModel, id: string, patch: Partial<NewRule>): void {
    const draft = this.drafts.get(id);
    if (draft) {
      draft.rule = { ...draft.rule, ...patch };
      return;
    }
    const rule = this.find(sheet, id);
    if (!rule) throw new HostError("ItemNotFound");
    if (rule.type !== "expression") throw new HostError("UnsupportedOperation");
    sheet.changeRule(this.fileIds.get(id) ?? id, patch);
    this.forget();
  }

  /**
   * Puts a rule at a place among the sheet's rules, 0 being the first to apply; a negative place counts from the
   * end, and one out of bounds means the last or the first (excel.conditionalformat, priority).
   */
  move(sheet: SheetModel, id: string, position: number): void {
    const count = this.list(sheet).length;
    if (this.drafts.has(id)) {
      throw new HostError("InvalidOperation", "A rule without a formula has no place yet.");
    }
    if (!this.find(sheet, id)) throw new HostError("ItemNotFound");
    const place = position < 0 ? Math.max(0, count + position) : Math.min(position, count - 1);
    sheet.moveRule(this.fileIds.get(id) ?? id, place);
    this.forget();
  }

  delete(sheet: SheetModel, id: string): void {
    if (!this.find(sheet, id)) throw new HostError("ItemNotFound");
    if (!this.drafts.delete(id)) this.deleteFromFile(sheet, id);
  }

  /** Writes the rules that are finished; later ones go before earlier ones. */
  flush(): void {
    for (const [id, { sheet, rule }] of [...this.drafts]) {
      if (rule.formula === "") continue;
      this.drafts.delete(id);
      this.fileIds.set(id, sheet.addRule(rule).id);
      this.forget();
    }
  }

  private inFile(sheet: SheetModel): ReadonlyMap<string, ConditionalRule> {
    const known = this.read.get(sheet);
    if (known) return known;
    const rules = new Map(sheet.rules().map((rule) => [rule.id, rule]));
    this.read.set(sheet, rules);
    return rules;
  }

  private deleteFromFile(sheet: SheetModel, id: string): void {
    sheet.deleteRule(this.fileIds.get(id) ?? id);
    this.forget();
    this.fileIds.delete(id);
  }
}

function hostRule(id: string, type: string, rule: ConditionalRule | NewRule): HostRule {
  const { areas, formula, fill, fontColor, bold = null, stopIfTrue } = rule;
  return { id, type, areas, formula, fill, fontColor, bold, stopIfTrue };
}
