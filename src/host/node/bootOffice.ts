import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createContext, Script } from "node:vm";
import type { ExcelHost, HostAnswer } from "../ExcelHost";
import { utf8Length } from "../protocol/messageSize";
import type { EventEntry } from "../protocol/wire";
import { isSetSupported } from "../requirementMatrix";

/** What runs a batch: the shape of `Excel.run`. */
export type HostedRun = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

/** The real Office.js of the npm package, answered by a host. */
export interface HostedOffice {
  readonly run: HostedRun;
  readonly Excel: typeof globalThis.Excel;
  readonly OfficeExtension: typeof globalThis.OfficeExtension;
  readonly Office: typeof globalThis.Office;
  /** Ends the listening for events; the workbook stays as it is. */
  readonly dispose: () => void;
}

interface NativeBridge {
  sendMessageToHost: (text: string) => void;
  /** Installed by Office.js. */
  onMessageFromHost?: (text: string) => void;
}

interface BridgeRequest {
  readonly id: number;
  readonly message: { readonly body: unknown };
}

let cachedScript: Script | null = null;

/** Boots the unmodified excel-web-16.00.js over the host. Nothing goes to the network, and no telemetry anywhere. */
export function bootOffice(host: ExcelHost): HostedOffice {
  const bridge: NativeBridge = {
    sendMessageToHost: (text) => {
      void respond(host, bridge, JSON.parse(text) as BridgeRequest, utf8Length(text));
    },
  };
  const globals = makeGlobals(bridge);
  createContext(globals);
  const boot = officeScript().runInContext(globals) as (window: OfficeGlobals) => void;
  boot(globals);
  const { Excel, OfficeExtension, Office } = connectContext(globals, host);
  const stop = host.on((entries) => {
    bridge.onMessageFromHost?.(eventMessage(entries));
  });
  return { run: (batch) => Excel.run(batch), Excel, OfficeExtension, Office, dispose: stop };
}

async function respond(
  host: ExcelHost,
  bridge: NativeBridge,
  request: BridgeRequest,
  bytes: number,
): Promise<void> {
  const answer = await host.answer(request.message.body, bytes);
  bridge.onMessageFromHost?.(responseMessage(request.id, answer));
}

/** HTTP statuses as Office.js itself gives them to the message channel's errors. */
const statuses: Readonly<Record<string, number>> = {
  AccessDenied: 401,
  ActivityLimitReached: 429,
  InvalidOrTimedOutSession: 408,
};

function responseMessage(id: number, answer: HostAnswer): string {
  if ("bodyText" in answer) {
    return `{"id":${id},"type":2,"message":{"statusCode":200,"headers":{},"body":${answer.bodyText}}}`;
  }
  const { code, message } = answer;
  const statusCode = statuses[code] ?? 400;
  return JSON.stringify({
    id,
    type: 2,
    message: { statusCode, headers: {}, body: { error: { code, message } } },
  });
}

function eventMessage(entries: readonly EventEntry[]): string {
  const listed = entries.map(([messageCategory, messageType, targetId, message, id, isRemote]) => ({
    messageCategory,
    messageType,
    targetId,
    message,
    id,
    isRemoteOverride: isRemote,
  }));
  return JSON.stringify({ type: 3, message: { entries: listed } });
}

/** What the script declares at its top and looks for as members of the window. */
const declared = ["OSF", "Office", "OfficeExtension", "OfficeCore", "OfficeExt", "Excel"];
const builtIns = [
  "Array",
  "Boolean",
  "Date",
  "Error",
  "JSON",
  "Math",
  "Number",
  "Object",
  "Promise",
];

/**
 * The script as it stands, as the body of a function. Every look at a global of a context of its own costs as much as
 * hundreds of steps, and the script looks at Array and Object for each cell: here they are parameters, and what it
 * declares are variables, which the window shows as its own.
 */
function asFunction(script: string): string {
  const members = declared.map(
    (name) => `${name}: { get: () => ${name}, set: (value) => { ${name} = value; } }`,
  );
  return `(function (window) { (function (${builtIns.join()}) {
Object.defineProperties(window, { ${members.join()} });
${script}
})(${builtIns.join()}); })`;
}

function officeScript(): Script {
  if (cachedScript) return cachedScript;
  // Found from this program's own place, wherever it is started.
  const { resolve } = createRequire(__filename);
  const file = resolve("@microsoft/office-js/dist/excel-web-16.00.js");
  cachedScript = new Script(asFunction(readFileSync(file, "utf8")), { filename: file });
  return cachedScript;
}

/** The window of the script. */
type OfficeGlobals = Record<string, unknown>;

/**
 * The little of a browser that the script looks for. JSON, Promise and Error are those of this realm, so that
 * arrays and errors from Office.js are ordinary ones here.
 */
function makeGlobals(bridge: NativeBridge): OfficeGlobals {
  const nothing = (): void => undefined;
  const element = (): object => ({ setAttribute: nothing, appendChild: nothing, style: {} });
  const globals: OfficeGlobals = {
    JSON,
    Promise,
    Error,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    console: { log: nothing, warn: nothing, error: nothing },
    navigator: { userAgent: "Node", language: "vi-VN", platform: "Node" },
    location: {
      href: "https://localhost/",
      hostname: "localhost",
      search: "",
      hash: "",
      protocol: "https:",
    },
    document: {
      cookie: "",
      URL: "https://localhost/",
      createElement: element,
      getElementsByTagName: () => [],
      getElementById: () => null,
      addEventListener: nothing,
      head: element(),
      body: element(),
    },
    addEventListener: nothing,
    removeEventListener: nothing,
    _richApiNativeBridge: bridge,
  };
  globals["window"] = globals;
  globals["self"] = globals;
  return globals;
}

/** `Office.context` comes from the page's start, which Node has not: one object stands for it. */
function connectContext(
  globals: OfficeGlobals,
  host: ExcelHost,
): Pick<HostedOffice, "Excel" | "OfficeExtension" | "Office"> {
  const { apiLevel, locale } = host.session.settings;
  const context = {
    contentLanguage: locale,
    displayLanguage: locale,
    requirements: {
      isSetSupported: (name: string, version?: string | number) =>
        isSetSupported(apiLevel, name, version === undefined ? undefined : String(version)),
    },
  };
  const factory = { getContext: () => context, getHostInfo: () => ({}) };
  const loaded = globals as unknown as Pick<
    HostedOffice,
    "Excel" | "OfficeExtension" | "Office"
  > & {
    OSF: { _OfficeAppFactory: typeof factory };
  };
  loaded.OSF._OfficeAppFactory = factory;
  return loaded;
}
