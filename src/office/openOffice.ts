/** The oldest Excel API that the add-in can work with: merged areas came with 1.13 (Excel 2021 has 1.14). */
export const requiredExcelApi = "1.13";

/** Where the pane finds itself after Office.js has started. */
export type OfficeState =
  | {
      readonly kind: "ready";
      readonly isReadOnly: boolean;
      /** Language of Excel's own menus, "vi-VN". */
      readonly displayLanguage: string;
      /** Parts the storage of add-ins in Excel on the web; "" elsewhere. */
      readonly partitionKey: string;
    }
  /** Opened in a plain browser tab, or in another Office program. */
  | { readonly kind: "outside" }
  /** An Excel without the API level named above. */
  | { readonly kind: "outdated" }
  /** Office.js itself did not load. */
  | { readonly kind: "unreachable" };

/** Starts Office.js and says where the pane runs. Never rejects; resolves late when Excel is slow to answer. */
export async function openOffice(): Promise<OfficeState> {
  if (!("Office" in globalThis)) return { kind: "unreachable" };
  const { host } = await Office.onReady();
  // The declared type says that there always is a host; in a plain tab it is null.
  if ((host as Office.HostType | null) !== Office.HostType.Excel) return { kind: "outside" };
  if (!Office.context.requirements.isSetSupported("ExcelApi", requiredExcelApi)) {
    return { kind: "outdated" };
  }
  const { document, displayLanguage, partitionKey } = Office.context as Partial<Office.Context>;
  return {
    kind: "ready",
    isReadOnly: document?.mode === Office.DocumentMode.ReadOnly,
    displayLanguage: displayLanguage ?? "",
    partitionKey: partitionKey ?? "",
  };
}
