import { HostError } from "../protocol/HostError";
import type { HostObject } from "../protocol/HostObject";

/** Objects that the pane asked to keep beyond their batch, by the id handed out. */
export class ReferenceTable {
  private readonly objects = new Map<string, HostObject>();
  private next = 1;

  get count(): number {
    return this.objects.size;
  }

  keep(object: HostObject): string {
    const id = `r${this.next}`;
    this.next += 1;
    this.objects.set(id, object);
    return id;
  }

  /** The kept object; InvalidReference where it was released or the pane was reloaded. */
  find(id: string): HostObject {
    const object = this.objects.get(id);
    if (!object) throw new HostError("InvalidReference", "The reference was released.");
    return object;
  }

  release(id: string): void {
    this.objects.delete(id);
  }

  clear(): void {
    this.objects.clear();
  }

  all(): Iterable<HostObject> {
    return this.objects.values();
  }
}
