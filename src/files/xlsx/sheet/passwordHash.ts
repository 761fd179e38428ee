const bits = 0x7fff;

/**
 * The 16-bit hash that .xlsx files keep of a password since Excel 2007 (ECMA-376 part 4, 3.2.29, and [MS-OFFCRYPTO]
 * 2.3.7.1): it keeps honest people from changing a sheet by mistake, and hides nothing. Letters count by their low
 * byte, which is only known to be what Excel does for ASCII.
 */
export function passwordHash(password: string): number {
  let hash = 0;
  for (let index = password.length - 1; index >= 0; index -= 1) {
    hash = turn(hash) ^ (password.charCodeAt(index) & 0xff);
  }
  return turn(hash) ^ password.length ^ 0xce4b;
}

/** Turns 15 bits left by one. */
function turn(hash: number): number {
  return ((hash >> 14) & 1) | ((hash << 1) & bits);
}
