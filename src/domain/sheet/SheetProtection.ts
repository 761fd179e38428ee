import type { Area } from "./Area";

/** A sheet protected without a password: anybody can lift it, nobody spoils it by accident. */
export interface SheetProtection {
  /** Cells that can be typed into. */
  readonly unlocked: readonly Area[];
  /** What stays allowed besides selecting cells and typing into the unlocked ones. */
  readonly allow: readonly ProtectedUse[];
}

export type ProtectedUse = "formatCells" | "formatColumns" | "formatRows" | "sort" | "autoFilter";
