import type { Area } from "../domain/sheet/Area";

/** Texts to type into an area of a sheet, one per cell. */
export interface TypedArea {
  readonly sheetId: string;
  readonly area: Area;
  readonly texts: readonly (readonly string[])[];
}

interface Change {
  readonly before: TypedArea;
  readonly after: TypedArea;
}

const longest = 100;

/** What the person typed, to be taken back and done again; what the pane writes is not in it. */
export class EditHistory {
  private done: Change[] = [];
  private undone: Change[] = [];

  record(before: TypedArea, after: TypedArea): void {
    this.done = [...this.done.slice(1 - longest), { before, after }];
    this.undone = [];
  }

  /** What to type to take the last change back; null where there is none. */
  undo(): TypedArea | null {
    const change = this.done.pop();
    if (!change) return null;
    this.undone.push(change);
    return change.before;
  }

  /** What to type to do the last undone change again; null where there is none. */
  redo(): TypedArea | null {
    const change = this.undone.pop();
    if (!change) return null;
    this.done.push(change);
    return change.after;
  }

  /** After the pane wrote, cells may have moved: older changes can no longer be taken back. */
  clear(): void {
    this.done = [];
    this.undone = [];
  }
}
