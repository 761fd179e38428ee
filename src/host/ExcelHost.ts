import type { Area } from "../domain/sheet/Area";
import type { WorkbookModel } from "../files/xlsx/model/WorkbookModel";
import {
  exchangeErrors,
  isExchangeError,
  troubleOf,
  type ExchangeErrorCode,
  type HostFault,
} from "./faults";
import { bindWorkbook } from "./members/workbook/Workbook";
import { OfficeServices } from "./members/workbook/OfficeServices";
import { Batch } from "./protocol/Batch";
import { HostError } from "./protocol/HostError";
import { maxMessageBytes, utf8Length } from "./protocol/messageSize";
import { readRequestBody, type RequestBody, type ResponseBody } from "./protocol/wire";
import { requirementSets } from "./requirementMatrix";
import type { EventListener } from "./session/EventHub";
import { HostSession, type ApiLevel } from "./session/HostSession";
import { checkEntry, type RefusedEntry } from "./cells/entry/checkEntry";
import { raiseTableSelection } from "./cells/raiseTableEvents";
import { typeAsUser } from "./cells/entry/typeAsUser";
import { fullAddress } from "./cells/address";

/** How the host is to answer. */
export interface HostOptions {
  /** Highest ExcelApi version served; members above it answer ApiNotFound. "1.13" where left out. */
  readonly apiLevel?: ApiLevel;
  readonly readOnly?: boolean;
  /** "vi-VN" where left out. */
  readonly locale?: string;
  /** What `workbook.name` answers. */
  readonly fileName?: string;
  /** Who comments; "Người dùng" where left out. */
  readonly userName?: string;
}

/** How one batch ended. `errorCode` 0 comes with the body's text; any other is a failure of the exchange itself. */
export type HostAnswer =
  | { readonly errorCode: 0; readonly bodyText: string }
  | {
      /** What Office's message channel calls it (5004, 5012…). */
      readonly errorCode: number;
      readonly code: ExchangeErrorCode;
      readonly message: string;
    };

/** Told the ids of sheets that changed, null for the list of sheets. */
export type ChangeListener = (sheetIds: readonly (string | null)[]) => void;

/**
 * Excel for machines without Excel: answers the batches of the real Office.js over a real .xlsx.
 * What Excel would refuse, it refuses; members that it does not list answer ApiNotFound.
 */
export class ExcelHost {
  readonly session: HostSession;
  readonly services: OfficeServices;
  private readonly changeListeners = new Set<ChangeListener>();
  private queue: Promise<unknown> = Promise.resolve();
  private activeFaults: readonly HostFault[] = [];
  private requestsSinceFaults = 0;
  private answered = 0;
  private lastDefect: unknown = null;

  constructor(
    readonly workbook: WorkbookModel,
    options: HostOptions = {},
  ) {
    this.session = new HostSession(workbook, {
      apiLevel: options.apiLevel ?? "1.13",
      readOnly: options.readOnly ?? false,
      locale: options.locale ?? "vi-VN",
      fileName: options.fileName ?? "workbook.xlsx",
      userName: options.userName ?? "Người dùng",
    });
    this.services = new OfficeServices(this.session);
    this.session.connect(bindWorkbook(this.session), (name) => this.services.open(name));
  }

  /** Batches answered since the host was made, failed ones included. */
  get requestCount(): number {
    return this.answered;
  }

  /** Workbooks that an add-in has opened beside this one (Excel.createWorkbook), in order. */
  get openedWorkbooks(): readonly WorkbookModel[] {
    return this.session.openedWorkbooks;
  }

  get faults(): readonly HostFault[] {
    return this.activeFaults;
  }

  /** Setting faults starts their request count afresh. */
  set faults(faults: readonly HostFault[]) {
    this.activeFaults = faults;
    this.requestsSinceFaults = 0;
  }

  /** Hears Excel events that the pane subscribed to, as wire entries; answers with the way to stop. */
  on(listener: EventListener): () => void {
    return this.session.events.listen(listener);
  }

  /**
   * Hears which sheets changed (null: the list of sheets itself; none where only Excel's ribbon or pane did); answers
   * with the way to stop.
   */
  onChange(listener: ChangeListener): () => void {
    this.changeListeners.add(listener);
    return () => this.changeListeners.delete(listener);
  }

  /** Requirement sets as the JSON text that Office.js expects. */
  requirementMatrix(): string {
    return JSON.stringify(requirementSets(this.session.apiLevel));
  }

  /**
   * Answers one batch, after those that came before it. A failure of the whole exchange is told as an
   * error of the body, so that the caller need not know the transport; `answer` keeps them apart.
   */
  async processQuery(body: unknown): Promise<ResponseBody> {
    const answer = await this.answer(body);
    if ("bodyText" in answer) return JSON.parse(answer.bodyText) as ResponseBody;
    const error = { Code: answer.code, Message: answer.message, Location: "", ActionIndex: 0 };
    return { Results: [], TraceIds: [], Error: error };
  }

  /**
   * Answers one batch (an object or its JSON text) for a transport. Batches run one after another.
   * `bytes` is the message's size where the transport knows it.
   */
  answer(body: unknown, bytes = messageBytes(body)): Promise<HostAnswer> {
    const turn = this.queue.then(() => this.answerNow(body, bytes)).catch(this.answerDefect);
    this.queue = turn;
    return turn;
  }

  /**
   * What went wrong beside what Excel itself refuses: an UnreadableFile where a sheet that is read only now
   * turns out to be broken, or a defect of the host. null while nothing did.
   */
  get defect(): unknown {
    return this.lastDefect;
  }

  /** Nobody is left waiting: a general error, told by its message. */
  private readonly answerDefect = (error: unknown): HostAnswer => {
    this.lastDefect = error;
    const text = error instanceof Error ? `${error.name}: ${error.message}` : "Unknown error";
    const response = { Results: [], TraceIds: [] };
    return bodyAnswer(withError(response, new HostError("GeneralException", text)));
  };

  /** Types into cells as the user would; throws HostError where Excel would refuse. */
  editAsUser(sheetId: string, area: Area, inputs: readonly (readonly string[])[]): void {
    this.session.beginBatch();
    try {
      typeAsUser(this.session, sheetId, area, inputs);
    } finally {
      this.publish();
    }
  }

  /** What a validation would say to a person who types this into a cell; null where it lets it pass. */
  checkEntry(
    sheetId: string,
    rowIndex: number,
    columnIndex: number,
    input: string,
  ): RefusedEntry | null {
    return checkEntry(this.session, sheetId, rowIndex, columnIndex, input);
  }

  /** Selects cells as the user would, and shows their sheet. */
  select(sheetId: string, area: Area): void {
    this.session.beginBatch();
    this.session.select(sheetId, area, fullAddress(this.session.sheet(sheetId).name, area));
    raiseTableSelection(this.session, sheetId, area);
    this.publish();
  }

  /** What is selected on the sheet that is shown. */
  get selection(): { readonly sheetId: string; readonly area: Area } {
    const sheetId = this.workbook.activeSheetId;
    return { sheetId, area: this.session.selectionOf(sheetId) };
  }

  /** The pane was reloaded: its references and subscriptions are gone, its buttons as the manifest has them. */
  resetPane(): void {
    this.services.buttons.clear();
    this.session.references.clear();
    this.session.events.clearSubscriptions();
  }

  private async answerNow(body: unknown, bytes: number): Promise<HostAnswer> {
    const request = readRequestBody(body);
    this.answered += 1;
    this.requestsSinceFaults += 1;
    const trouble = troubleOf(this.activeFaults, this.requestsSinceFaults, request.Actions.length);
    if (trouble.milliseconds > 0) await wait(trouble.milliseconds);
    if (bytes > maxMessageBytes) {
      return exchangeFailure(new HostError("RequestPayloadSizeLimitExceeded"));
    }
    return this.runBatch(request, trouble.failure);
  }

  private runBatch(
    request: RequestBody,
    failure: ReturnType<typeof troubleOf>["failure"],
  ): HostAnswer {
    this.session.beginBatch();
    try {
      const response = new Batch(request, this.session).run(failure);
      if (failure && isExchangeError(failure.error.code)) return exchangeFailure(failure.error);
      if (failure && !response.Error) return bodyAnswer(withError(response, failure.error));
      return bodyAnswer(response);
    } finally {
      this.publish();
    }
  }

  /** Tells the page what changed, and the pane what happened, after the answer is on its way. */
  private publish(): void {
    this.session.rules.flush();
    const changed = this.session.takeChangedSheets();
    const isApplicationChanged = this.session.takeApplicationChange();
    if (changed.length > 0 || isApplicationChanged)
      for (const listener of [...this.changeListeners]) listener(changed);
    queueMicrotask(() => {
      this.session.events.flush();
    });
  }
}

function messageBytes(body: unknown): number {
  return utf8Length(typeof body === "string" ? body : JSON.stringify(body));
}

function bodyAnswer(response: ResponseBody): HostAnswer {
  const bodyText = JSON.stringify(response);
  return utf8Length(bodyText) > maxMessageBytes
    ? exchangeFailure(new HostError("ResponsePayloadSizeLimitExceeded"))
    : { errorCode: 0, bodyText };
}

function exchangeFailure(error: HostError): HostAnswer {
  if (!isExchangeError(error.code)) throw error;
  return { errorCode: exchangeErrors[error.code], code: error.code, message: error.message };
}

function withError(response: ResponseBody, error: HostError): ResponseBody {
  const index = Math.max(0, response.Results.length - 1);
  return {
    ...response,
    Error: { Code: error.code, Message: error.message, Location: "", ActionIndex: index },
  };
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
