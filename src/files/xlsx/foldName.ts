/** Names of sheets and of defined names compare without case; accents count. */
export function foldName(name: string): string {
  return name.normalize("NFC").toLocaleUpperCase("en-US");
}
