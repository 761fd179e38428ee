import { identityOf, type RowKey } from "../earlier/RowKey";

/** Tells rows apart that have the same key, such as two rows of one unit on one activity: the second is `nth` 1. */
export function rowCounter(): (key: RowKey) => RowKey {
  const counts = new Map<string, number>();
  return (key) => {
    const identity = identityOf(key);
    const nth = counts.get(identity) ?? 0;
    counts.set(identity, nth + 1);
    return nth === 0 ? key : { ...key, nth };
  };
}
