/** What the pane is told about its host at start. */
export interface AppContextFacts {
  readonly uiLocale: "vi-VN" | "en-US";
  readonly workbookName: string;
  readonly readOnly: boolean;
  /** JSON text of set names and versions. */
  readonly requirementMatrix: string;
  /** JSON texts by key, as the workbook holds them. */
  readonly settings: ReadonlyMap<string, string>;
}

/** Id of the add-in in manifest.xml. */
const appId = "9b217c85-2dae-4013-ae08-426d9b379628";
const excelOnTheWeb = 16;
const taskPane = 2;
/** Flag of the host info: the pane and the ribbon functions share one page. */
const sharedRuntime = 1;

/** The app context object as Office.js wants it; the data locale stays Vietnamese, whatever the page speaks. */
export function buildAppContext(facts: AppContextFacts): Record<string, unknown> {
  return {
    _id: appId,
    _appName: excelOnTheWeb,
    _appVersion: 16,
    _appMinorVersion: 0,
    _appUILocale: facts.uiLocale,
    _dataLocale: "vi-VN",
    _docUrl: facts.workbookName,
    _clientMode: facts.readOnly ? 0 : 1,
    _settings: [...facts.settings],
    _reason: 0,
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "trial",
    _appInstanceId: appId,
    _addinName: "Tổng hợp Văn phòng Sở",
    _appDomains: [],
    _hostFullVersion: "16.0.0.0",
    _initialDisplayMode: taskPane,
    _clientWindowWidth: 0,
    _clientWindowHeight: 0,
    _requirementMatrix: facts.requirementMatrix,
  };
}

/** The iframe's `name`: where Office.js looks for its host. It must be set before the iframe enters the document. */
export function buildFrameName(conversationId: string, uiLocale: string): string {
  const hostInfo = ["Excel", "Web", "16.00", uiLocale, "trial", "", "", String(sharedRuntime)];
  return JSON.stringify({
    baseFrameName: "pane",
    hostInfo: hostInfo.join("$"),
    xdmInfo: [conversationId, appId, window.location.origin].join("|"),
    serializerVersion: "1",
    flights: "[]",
  });
}
