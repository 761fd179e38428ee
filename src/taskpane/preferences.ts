import * as v from "valibot";
import type { Language } from "./places/PlaceProps";
import { defaultSettings, type RunSettings } from "./state/RunSettings";

/** What a person likes, kept on this machine. Dates and periods belong to a workbook and are not kept here. */
export interface Preferences {
  /** null until chosen: then the add-in speaks as its ribbon buttons do. */
  readonly language: Language | null;
  readonly beforeIsInclusive: boolean;
  readonly dueSoonDays: number;
}

const shape = v.object({
  language: v.fallback(v.nullable(v.picklist(["vi", "en"])), null),
  beforeIsInclusive: v.fallback(v.boolean(), defaultSettings.beforeIsInclusive),
  dueSoonDays: v.fallback(
    v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(90)),
    defaultSettings.dueSoonDays,
  ),
});

const defaults: Preferences = {
  language: null,
  beforeIsInclusive: defaultSettings.beforeIsInclusive,
  dueSoonDays: defaultSettings.dueSoonDays,
};

/** Excel on the web parts the storage of its add-ins by this key (Office.context.partitionKey, "" elsewhere). */
function storageKey(partitionKey: string): string {
  return `${partitionKey}thvps.preferences`;
}

/** Storage may be switched off, full of something else or from an older version: then the defaults hold. */
export function readPreferences(partitionKey: string): Preferences {
  try {
    const text = localStorage.getItem(storageKey(partitionKey));
    const read = v.safeParse(shape, text === null ? null : JSON.parse(text));
    return read.success ? read.output : defaults;
  } catch {
    return defaults;
  }
}

/** Keeps them in the browser; where it keeps nothing, they hold for this session. */
export function savePreferences(partitionKey: string, preferences: Preferences): void {
  try {
    localStorage.setItem(storageKey(partitionKey), JSON.stringify(preferences));
  } catch {
    // Preferences that cannot be kept are asked for again next time; nothing else depends on them.
  }
}

/** English where Excel's menus are English, as the manifest has it for the ribbon; Vietnamese everywhere else. */
export function languageOf(displayLanguage: string): Language {
  return /^en\b/i.test(displayLanguage) ? "en" : "vi";
}

/** The settings of a new session: what is a preference as kept, all else unset. */
export function settingsWith({ beforeIsInclusive, dueSoonDays }: Preferences): RunSettings {
  return { ...defaultSettings, beforeIsInclusive, dueSoonDays };
}
