import type { Words } from "../i18n/Words";

/** One line about an error, without its stack: what Node says of files in the person's own words. */
export function reasonOf(error: unknown, { cli }: Words): string {
  const known = cli.systemReason(errorCode(error));
  if (known !== null) return known;
  const text = fieldOf(error, "message") ?? String(error);
  return text.split("\n", 1).join("").replace(/\.$/, "");
}

/** Node's name for what went wrong ("ENOENT"); "" for other errors. */
export function errorCode(error: unknown): string {
  return fieldOf(error, "code") ?? "";
}

function fieldOf(error: unknown, field: "message" | "code"): string | null {
  if (typeof error !== "object" || error === null || !(field in error)) return null;
  const value = (error as Record<string, unknown>)[field];
  return typeof value === "string" ? value : null;
}
