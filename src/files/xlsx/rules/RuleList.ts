import type { Styles } from "../styles/Styles";
import type { ConditionalRule, NewRule } from "../model/WorkbookModel";
import type { XmlElement } from "../../package/xml/XmlElement";
import {
  addRule,
  changeRule,
  moveRule,
  type PlacedRule,
  readRules,
  removeRule,
} from "./conditionalRules";

/** The conditional formats of a sheet, by ids that stay while the workbook is open. */
export class RuleList {
  private readonly ids = new Map<XmlElement, string>();

  constructor(
    private readonly sheetId: string,
    private readonly frame: XmlElement,
    private readonly styles: Styles,
  ) {}

  all(): ConditionalRule[] {
    return this.placed().map(({ rule }) => rule);
  }

  has(id: string): boolean {
    return this.find(id) !== null;
  }

  add(rule: NewRule): ConditionalRule {
    const element = addRule(this.frame, this.styles, rule);
    const placed = this.placed().find((one) => one.element === element);
    if (!placed) throw new Error("The rule that was just added is not there.");
    return placed.rule;
  }

  change(id: string, patch: Partial<NewRule>): void {
    const placed = this.find(id);
    if (placed) changeRule(this.styles, placed, patch);
  }

  move(id: string, position: number): void {
    const placed = this.placed();
    const moved = placed.find(({ rule }) => rule.id === id);
    if (!moved) return;
    const others = placed.filter((one) => one !== moved);
    moveRule(this.frame, moved.element, others[position]?.element ?? null);
  }

  delete(id: string): void {
    const placed = this.find(id);
    if (placed) removeRule(placed.element);
  }

  private find(id: string): PlacedRule | null {
    return this.placed().find(({ rule }) => rule.id === id) ?? null;
  }

  private placed(): PlacedRule[] {
    return readRules(this.frame, this.styles, (element) => {
      const known = this.ids.get(element);
      if (known !== undefined) return known;
      const number = (this.ids.size + 1).toString(16).toUpperCase().padStart(12, "0");
      const id = `{${this.sheetId.slice(1, 24)}-${number}}`;
      this.ids.set(element, id);
      return id;
    });
  }
}
