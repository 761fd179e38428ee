import type { TrialBook } from "../TrialBook";
import { buildAppContext, buildFrameName } from "../xdm/appContext";
import { createPaneMethods } from "../xdm/paneMethods";
import { openXdmBridge, type XdmBridge } from "../xdm/xdmBridge";
import { isRefusalPage } from "./officeTrust";

export type PaneLocale = "vi-VN" | "en-US";

/** How far the pane is: it answers once Office.js has asked for its context and registered for ribbon commands. */
export type PaneStatus = "loading" | "silent" | "ready" | "refused";

export type RibbonCommand = "checkPlan" | "highlightOverdue" | "consolidateReport";

/** Ids of the buttons in manifest.xml. */
export const controlIds: Readonly<Record<RibbonCommand, string>> = {
  checkPlan: "CheckPlan",
  highlightOverdue: "HighlightOverdue",
  consolidateReport: "ConsolidateReport",
};

interface PaneSessionOptions {
  readonly book: TrialBook;
  readonly locale: PaneLocale;
  readonly title: string;
  readonly onStatus: (status: PaneStatus) => void;
  /** `succeeded` is false where the pane knew no such function. */
  readonly onCommandDone: (command: RibbonCommand, succeeded: boolean) => void;
  /** The pane asked to be shown or hidden (Office.addin). */
  readonly onVisibility: (visible: boolean) => void;
}

const sandbox =
  "allow-scripts allow-forms allow-same-origin allow-popups allow-downloads allow-modals";
const patience = 20_000;
/** The pane's page is there, but has not registered the function yet. */
const unknownFunction = 11_101;
const mostTries = 5;
const retryDelay = 400;
const selectionEvent = 2;
const visibilityEvent = 65_539;

let starts = 0;

/**
 * One start of the unmodified pane over one workbook: its iframe and the host's side of the talk, under a conversation
 * of its own.
 */
export class PaneSession {
  private readonly bridge: XdmBridge;
  private readonly frame: HTMLIFrameElement;
  private readonly stopEvents: () => void;
  private patienceTimer = 0;
  private readonly running = new Map<string, { command: RibbonCommand; tries: number }>();
  private nextCommand = 1;

  constructor(
    place: HTMLElement,
    private readonly options: PaneSessionOptions,
  ) {
    const { book, locale } = options;
    starts += 1;
    // Office.js keeps settings by conversation: a new start must not find those of an older one.
    const conversationId = `trial-${Date.now()}-${starts}`;
    this.frame = createFrame(conversationId, locale, options.title);
    const executeMethod = createPaneMethods({
      model: book.model,
      answer: (body, mayWrite) => book.answer(body, mayWrite),
      isEditing: () => book.state.edit !== null,
      editingEnded: () => book.editingEnded(),
      onSettings: () => {
        book.markWritten();
      },
      onCommandCompleted: ({ id, status }) => {
        this.commandCompleted(id, status);
      },
    });
    this.bridge = openXdmBridge({
      frame: this.frame,
      paneOrigin: window.location.origin,
      conversationId,
      answers: { appContext: () => contextOf(book, locale), executeMethod },
      onStart: () => {
        book.host.resetPane();
      },
      onRegistered: (eventName) => {
        if (eventName === "appCommandInvoked") this.tell("ready");
      },
    });
    this.stopEvents = book.host.on((entries) => {
      this.forward(entries);
    });
    this.frame.addEventListener("load", () => {
      if (isRefusalPage(this.frame)) this.tell("refused");
    });
    this.waitForPane();
    // Office.js reads the frame's name as it starts: it must be there before the frame enters the document.
    place.append(this.frame);
  }

  /** Presses a ribbon button: the pane's page runs the function of that name. */
  runCommand(command: RibbonCommand, tries = 1): void {
    const id = String(this.nextCommand);
    this.nextCommand += 1;
    this.running.set(id, { command, tries });
    const event = { source: { id: controlIds[command] } };
    this.bridge.raise("appCommandInvoked", { 0: id, 1: command, 2: JSON.stringify(event) });
  }

  close(): void {
    window.clearTimeout(this.patienceTimer);
    this.stopEvents();
    this.bridge.close();
    this.frame.remove();
  }

  /** Says so when the pane stays silent. Time spent in Office.js' question, which stops all timers, does not count. */
  private waitForPane(): void {
    const due = Date.now() + patience;
    const blocked = 2000;
    this.patienceTimer = window.setTimeout(() => {
      if (Date.now() > due + blocked) this.waitForPane();
      else if (!this.bridge.isRegistered("appCommandInvoked")) this.options.onStatus("silent");
    }, patience);
  }

  private tell(status: PaneStatus): void {
    window.clearTimeout(this.patienceTimer);
    this.options.onStatus(status);
  }

  private commandCompleted(id: string, status: number): void {
    const run = this.running.get(id);
    this.running.delete(id);
    if (!run) return;
    if (status === unknownFunction && run.tries < mostTries) {
      window.setTimeout(() => {
        this.runCommand(run.command, run.tries + 1);
      }, retryDelay);
    } else this.options.onCommandDone(run.command, status === 0);
  }

  /** Excel's events, as Excel on the web sends them: selection changes have an event of their own. */
  private forward(entries: readonly (readonly unknown[])[]): void {
    const messages = entries.filter((entry) => entry[1] !== selectionEvent);
    if (messages.length > 0) this.bridge.raise("richApiMessage", { ArrayData: messages });
    if (messages.length < entries.length) this.bridge.raise("documentSelectionChanged", {});
    for (const entry of messages) {
      if (entry[1] === visibilityEvent) this.options.onVisibility(isShown(entry[3]));
    }
  }
}

function isShown(payload: unknown): boolean {
  return typeof payload === "string" && payload.includes('"Visible"');
}

function createFrame(conversationId: string, locale: PaneLocale, title: string) {
  const frame = document.createElement("iframe");
  frame.name = buildFrameName(conversationId, locale);
  frame.title = title;
  frame.className = "pane-frame";
  frame.setAttribute("sandbox", sandbox);
  frame.src = "taskpane.html";
  return frame;
}

function contextOf(book: TrialBook, locale: PaneLocale) {
  return buildAppContext({
    uiLocale: locale,
    workbookName: book.fileName,
    readOnly: false,
    requirementMatrix: book.host.requirementMatrix(),
    settings: book.model.settings(),
  });
}
