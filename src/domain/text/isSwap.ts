/** Whether two neighbouring letters changed places and nothing else: "gain" for "gian". Plain letters only. */
export function isSwap(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const at = Array.from(one).findIndex((letter, index) => letter !== other[index]);
  if (at < 0) return false;
  const swapped = `${one.slice(0, at)}${one[at + 1] ?? ""}${one[at] ?? ""}${one.slice(at + 2)}`;
  return swapped === other;
}
