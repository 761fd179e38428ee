/** No Vietnamese syllable ends in ơc or ơng: those have ư before the ơ. */
const withoutU = /(?<![ưu])([ơờớởỡợ])(?=(?:c|ng)(?!\p{L}))/gu;

/**
 * Puts back the ư that TCVN3 keeps in the place of the soft hyphen and that copying drops: "trớc" is "trước",
 * "thờng" is "thường", "đợc" is "được". Small letters, NFC.
 */
export function restoreLostU(text: string): string {
  return text.replace(withoutU, "ư$1");
}
