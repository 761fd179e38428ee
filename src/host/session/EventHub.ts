import type { EventEntry, JsonObject } from "../protocol/wire";

/** Event numbers of the wire (the library's own enumeration). */
export const eventTypes = {
  documentSelectionChanged: 2,
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  chartAdded: 50,
  chartActivated: 51,
  chartDeactivated: 52,
  chartDeleted: 53,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  commentAdded: 250,
  commentDeleted: 251,
  commentChanged: 252,
  paneVisibility: 65539,
} as const;

const richApiCategory = 65536;
const workbookTarget = "Workbook";

/** Something that happened, before it is known who subscribed to it. */
export interface ExcelEvent {
  readonly type: number;
  /** null for events of the workbook alone, such as an added sheet. */
  readonly sheetId: string | null;
  /** The table or chart that the event belongs to besides its sheet. */
  readonly objectId?: string;
  readonly payload: JsonObject;
}

/** Hears what the pane subscribed to. */
export type EventListener = (entries: readonly EventEntry[]) => void;

/** Collects what happened while a batch runs and tells the pane afterwards, to whom it subscribed. */
export class EventHub {
  private readonly subscriptions = new Set<string>();
  private readonly listeners = new Set<EventListener>();
  private pending: ExcelEvent[] = [];
  private nextId = 1;

  subscribe(type: number, target: string): void {
    this.subscriptions.add(`${type}|${target}`);
  }

  unsubscribe(type: number, target: string): void {
    this.subscriptions.delete(`${type}|${target}`);
  }

  /** Whether anybody listens to an event of that kind. */
  isHeard(type: number): boolean {
    return [...this.subscriptions].some((key) => key.startsWith(`${type}|`));
  }

  clearSubscriptions(): void {
    this.subscriptions.clear();
  }

  /** Hears every delivery; answers with the way to stop. */
  listen(listener: EventListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  raise(event: ExcelEvent): void {
    this.pending.push(event);
  }

  /** Delivers what is pending. Workbook and sheet targets are separate: one edit may need two entries. */
  flush(): void {
    const entries = this.pending.flatMap((event) => this.entriesOf(event));
    this.pending = [];
    if (entries.length === 0) return;
    for (const listener of [...this.listeners]) listener(entries);
  }

  private entriesOf(event: ExcelEvent): EventEntry[] {
    return this.targetsOf(event).map((target) => {
      const id = this.nextId;
      this.nextId += 1;
      return [richApiCategory, event.type, target, JSON.stringify(event.payload), id, false];
    });
  }

  private targetsOf(event: ExcelEvent): string[] {
    const { documentSelectionChanged, paneVisibility } = eventTypes;
    if (event.type === documentSelectionChanged || event.type === paneVisibility) return [""];
    const targets = [workbookTarget, event.sheetId, event.objectId ?? null];
    return targets.flatMap((target) =>
      target !== null && this.subscriptions.has(`${event.type}|${target}`) ? [target] : [],
    );
  }
}
