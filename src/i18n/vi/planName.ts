/**
 * "Kế hoạch tuyên truyền … năm 2022" from a plan's title, as it stands inside a sentence; "Kế hoạch" where there is
 * none.
 */
export function planName(title: string): string {
  const line = title.normalize("NFC").replace(/\s+/gu, " ").trim();
  const about = line.replace(/^kế hoạch\s*/iu, "");
  if (about === "") return "Kế hoạch";
  const isShouted = about === about.toLocaleUpperCase("vi");
  const words = isShouted ? about.toLocaleLowerCase("vi") : about;
  return `Kế hoạch ${words.charAt(0).toLocaleLowerCase("vi")}${words.slice(1)}`;
}
