import type { vi } from "./vi";

/** A whole dictionary; its shape is the Vietnamese one, so that no language can miss an entry. */
export type Words = typeof vi;
