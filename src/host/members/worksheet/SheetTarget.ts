import type { HostSession } from "../../session/HostSession";

/** A worksheet as a batch holds it: by id, so that a deleted one is noticed. */
export interface SheetTarget {
  readonly session: HostSession;
  readonly sheetId: string;
}
