/**
 * Whether a file can be handed to the person as a download. In Excel for Mac and on the iPad nothing comes of it
 * (OfficeDev/office-js#1511); a workbook is opened there instead. Where Office does not say where it runs, it can.
 */
export function canDownload(): boolean {
  if (!("Office" in globalThis)) return true;
  const { platform } = (Office.context as Partial<Office.Context> | undefined) ?? {};
  return platform !== Office.PlatformType.Mac && platform !== Office.PlatformType.iOS;
}
