import type { ApiLevel } from "./session/HostSession";

/**
 * Requirement sets that the host supports, as Office.js wants them: versions are texts, because
 * the number 1.10 would read as 1.1. Sets that it does not serve (custom functions…) are left out.
 */
export function requirementSets(apiLevel: ApiLevel): Readonly<Record<string, string>> {
  return {
    ExcelApi: apiLevel,
    RichApiRuntime: "1.1",
    SharedRuntime: "1.1",
    RibbonApi: "1.1",
    AddinCommands: "1.1",
    Settings: "1.1",
  };
}

/** Whether the set is supported in the version; names compare without case, as Office.js does. */
export function isSetSupported(apiLevel: ApiLevel, name: string, version = "1.1"): boolean {
  const sets = Object.entries(requirementSets(apiLevel));
  const found = sets.find(([set]) => set.toLowerCase() === name.toLowerCase());
  if (!found) return false;
  const [major = 0, minor = 0] = found[1].split(".").map(Number);
  const [askedMajor = 0, askedMinor = 0] = version.split(".").map(Number);
  return major > askedMajor || (major === askedMajor && minor >= askedMinor);
}
