import type { firstWordsVi } from "./firstWordsVi";
import type { paneWordsVi } from "./paneWordsVi";
import type { vi } from "./vi";

/** A whole dictionary; its shape is the Vietnamese one, so that no language can miss an entry. */
export type Words = typeof vi;

/** What the pane, and the actions it calls, can say. */
export type PaneWords = typeof paneWordsVi;

/** The part of it that the pane's first view needs. */
export type FirstWords = typeof firstWordsVi;
