/** A sum of decimals as people would write it: 0.1 + 0.2 is 0.3. */
export function withoutNoise(sum: number): number {
  return Math.round(sum * 1e9) / 1e9;
}
