import {
  defaultPermissions,
  type ProtectionModel,
  type SheetPermissions,
} from "../model/ProtectionModel";
import { isTrue } from "../styles/readStyle";
import type { XmlElement } from "../../package/xml/XmlElement";
import { passwordHash } from "./passwordHash";
import type { Sheet } from "./Sheet";
import { sheetOrder } from "./SheetPart";

/**
 * Attribute of the file by permission, and what it says where it is left out ("1" locks; ECMA-376 part 1, 18.3.1.85).
 */
const locks: Readonly<Record<keyof SheetPermissions, readonly [string, "0" | "1"]>> = {
  editObjects: ["objects", "0"],
  editScenarios: ["scenarios", "0"],
  formatCells: ["formatCells", "1"],
  formatColumns: ["formatColumns", "1"],
  formatRows: ["formatRows", "1"],
  insertColumns: ["insertColumns", "1"],
  insertRows: ["insertRows", "1"],
  insertHyperlinks: ["insertHyperlinks", "1"],
  deleteColumns: ["deleteColumns", "1"],
  deleteRows: ["deleteRows", "1"],
  sort: ["sort", "1"],
  autoFilter: ["autoFilter", "1"],
  pivotTables: ["pivotTables", "1"],
  selectLockedCells: ["selectLockedCells", "0"],
  selectUnlockedCells: ["selectUnlockedCells", "0"],
};

/** The protection of one sheet's cells. */
export class SheetProtection implements ProtectionModel {
  constructor(private readonly sheet: Sheet) {}

  get isProtected(): boolean {
    return isTrue(this.element?.attribute("sheet"));
  }

  get hasPassword(): boolean {
    const { element } = this;
    const password = element?.attribute("password") ?? element?.attribute("hashValue") ?? "";
    return this.isProtected && password !== "";
  }

  permissions(): SheetPermissions {
    const { element } = this;
    if (!element || !this.isProtected) return defaultPermissions;
    const permissions: Record<keyof SheetPermissions, boolean> = { ...defaultPermissions };
    for (const [name, [attribute, otherwise]] of entriesOf(locks)) {
      permissions[name] = !isTrue(element.attribute(attribute) ?? otherwise);
    }
    return permissions;
  }

  isPassword(password: string): boolean | null {
    if (this.element?.attribute("hashValue")) return null;
    const hash = Number.parseInt(this.element?.attribute("password") ?? "", 16);
    return hash === passwordHash(password);
  }

  protect(permissions: SheetPermissions, password: string | null): void {
    this.unprotect();
    const { frame } = this.sheet.touch();
    const hash = password === null ? null : hexadecimal(passwordHash(password));
    const attributes: Record<string, string | null> = { password: hash, sheet: "1" };
    for (const [name, [attribute, otherwise]] of entriesOf(locks)) {
      const value = permissions[name] ? "0" : "1";
      attributes[attribute] = value === otherwise ? null : value;
    }
    frame.insertInOrder(frame.create("sheetProtection", attributes), sheetOrder);
  }

  unprotect(): void {
    const { element } = this;
    if (!element) return;
    this.sheet.touch();
    element.remove();
  }

  private get element(): XmlElement | null {
    return this.sheet.part.frame.element("sheetProtection");
  }
}

function hexadecimal(hash: number): string {
  return hash.toString(16).toUpperCase().padStart(4, "0");
}

function entriesOf<K extends string, V>(record: Readonly<Record<K, V>>): [K, V][] {
  return Object.entries(record) as [K, V][];
}
