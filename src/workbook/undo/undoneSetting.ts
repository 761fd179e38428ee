/**
 * The text that a setting gets when a run is undone: what stood there before the run, with what people have kept since.
 * `before`, `written` (by the run) and `now` are JSON texts, null for none. In lists what the run added goes and what
 * it took away comes back; a value that people have changed after the run stays theirs.
 */
export function undoneSetting(
  before: string | null,
  written: string | null,
  now: string | null,
): string | null {
  if (now === written || now === null) return before;
  try {
    const [old, put, own] = [before, written, now].map((text): unknown => JSON.parse(text ?? "{}"));
    return JSON.stringify(undoneValue(old, put, own));
  } catch {
    // Another version wrote it otherwise.
    return now;
  }
}

function undoneValue(before: unknown, written: unknown, now: unknown): unknown {
  if (isSame(now, written)) return before;
  if (Array.isArray(now)) return undoneList(listOf(before), listOf(written), now);
  if (!isObject(now) || !isObject(written)) return now;
  const old = isObject(before) ? before : {};
  const keys = new Set([...Object.keys(old), ...Object.keys(now)]);
  return Object.fromEntries(
    [...keys].map((key) => [key, undoneValue(old[key], written[key], now[key])]),
  );
}

function undoneList(
  before: readonly unknown[],
  written: readonly unknown[],
  now: readonly unknown[],
): unknown[] {
  const holds = (list: readonly unknown[], item: unknown): boolean =>
    list.some((one) => isSame(one, item));
  const back = before.filter((item) => !holds(written, item) && !holds(now, item));
  const kept = now.filter((item) => holds(before, item) || !holds(written, item));
  return [...back, ...kept];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
