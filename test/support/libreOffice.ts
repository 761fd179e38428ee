import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const programs = [
  "soffice",
  "libreoffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
];

/** The LibreOffice of this machine, null where there is none. */
export function locateLibreOffice(): string | null {
  const found = programs.find(
    (program) => spawnSync(program, ["--version"], { timeout: 60_000 }).status === 0,
  );
  return found ?? null;
}

/** The same where its Writer is installed as well, which some machines have without. */
export function locateWriter(): string | null {
  const program = locateLibreOffice();
  if (!program) return null;
  try {
    convertWithLibreOffice(program, new TextEncoder().encode("A"), "pdf", "txt");
    return program;
  } catch {
    return null;
  }
}

/**
 * What LibreOffice makes of a file when it opens it and saves it in another format ("xlsx", "pdf").
 * Each call has a profile of its own, so that calls do not wait for each other. Throws when it cannot.
 */
export function convertWithLibreOffice(
  program: string,
  bytes: Uint8Array,
  format: string,
  extension = "xlsx",
): Uint8Array {
  const folder = mkdtempSync(path.join(tmpdir(), "thvps-office-"));
  try {
    const profile = new URL(`file://${path.join(folder, "profile").replaceAll("\\", "/")}`).href;
    const input = path.join(folder, `book.${extension}`);
    const output = path.join(folder, "out");
    writeFileSync(input, bytes);
    const options = [`-env:UserInstallation=${profile}`, "--headless", "--convert-to", format];
    const run = spawnSync(program, [...options, "--outdir", output, input], {
      timeout: 240_000,
      encoding: "utf8",
    });
    const made = run.status === 0 ? readdirSync(output)[0] : undefined;
    if (made === undefined) throw new Error(`LibreOffice: ${run.stderr}`);
    return new Uint8Array(readFileSync(path.join(output, made)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
