/** FNV's offset basis: the hash of nothing. */
const offset = 0x811c9dc5;

/**
 * FNV-1a, 32 bits, over a text's UTF-16 code units; `hash` is what it goes on from. As a number with a sign: `>>> 0`
 * takes that off.
 */
export function fnv1a(text: string, hash = offset): number {
  let next = hash;
  for (let index = 0; index < text.length; index += 1) {
    next = Math.imul(next ^ text.charCodeAt(index), 0x01000193);
  }
  return next;
}
