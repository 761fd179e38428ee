import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** The JavaScript of the pane's first view, as the build lists it. */
export interface FirstView {
  readonly files: readonly string[];
  /** Together, each file as a server with gzip sends it. */
  readonly bytes: number;
}

/** Weighs what the browser fetches before the pane's first view is on the screen; Office.js is not of our making. */
export function weighFirstView(folder: string): FirstView {
  const files = JSON.parse(readFileSync(join(folder, "first-view.json"), "utf8")) as string[];
  const bytes = files
    .map((file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length)
    .reduce((sum, one) => sum + one, 0);
  return { files, bytes };
}
