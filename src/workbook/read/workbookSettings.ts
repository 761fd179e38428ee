import { checkpointKey } from "../undo/Checkpoint";

/** Stands before the keys of what people have set, so that the journal is none of it. */
const prefix = "thvps.setting.";

/** Queues loading all settings that the add-in keeps in the workbook; `settingsOf` reads the answer. */
export function loadSettings({ settings }: Excel.Workbook): Excel.SettingCollection {
  return settings.load("items/key,items/value");
}

/** JSON texts by key; what is not a text was written by another version and is left out. */
export function settingsOf({ items }: Excel.SettingCollection): Record<string, string> {
  const texts = items.flatMap(({ key, value }): [string, string][] => {
    const text: unknown = value;
    return key.startsWith(prefix) && typeof text === "string"
      ? [[key.slice(prefix.length), text]]
      : [];
  });
  return Object.fromEntries(texts);
}

/** The text of the last run's checkpoint; undefined where there is none. */
export function checkpointOf({ items }: Excel.SettingCollection): unknown {
  return items.find(({ key }) => key === checkpointKey)?.value;
}

/**
 * Queues putting the texts under their keys; null removes one. `present` are the keys there are, since Excel
 * refuses to remove what is not there.
 */
export function putSettings(
  { settings }: Excel.Workbook,
  texts: Readonly<Record<string, string | null>>,
  present: readonly string[],
): void {
  for (const [key, text] of Object.entries(texts)) {
    if (text !== null) settings.add(prefix + key, text);
    else if (present.includes(key)) settings.getItem(prefix + key).delete();
  }
}
