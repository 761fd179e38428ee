import { readPaneMessage, type PaneMessage } from "./PaneMessage";

/** Error codes of the envelope. */
const ok = 0;
const handlingFailed = -2;

/** What answers the pane; every message gets an answer, `null` where there is nothing to say. */
export interface PaneAnswers {
  appContext(): unknown;
  /** `executeMethod`; the answer holds `Version` and `Error`. */
  executeMethod(data: unknown): Promise<unknown>;
}

export interface XdmBridge {
  /** Sends an event to the pane; nothing happens where the pane has not registered for it. */
  raise(eventName: string, payload: unknown): void;
  readonly isRegistered: (eventName: string) => boolean;
  close(): void;
}

interface XdmBridgeOptions {
  readonly frame: HTMLIFrameElement;
  /** Origin of the pane's page; messages from elsewhere are not heard. */
  readonly paneOrigin: string;
  readonly conversationId: string;
  readonly answers: PaneAnswers;
  /** The pane asked for its context: it has just been loaded, or loaded again. */
  readonly onStart: () => void;
  readonly onRegistered: (eventName: string) => void;
}

/** Answers the Office.js of the pane in `frame` as Excel on the web does, by postMessage, until closed. */
export function openXdmBridge(options: XdmBridgeOptions): XdmBridge {
  const { frame, paneOrigin, conversationId, answers } = options;
  const registered = new Set<string>();

  function post(message: Record<string, unknown>) {
    const envelope = {
      _messageType: 1,
      _conversationId: conversationId,
      _origin: window.location.origin,
      _serializerVersion: 1,
      ...message,
    };
    frame.contentWindow?.postMessage(JSON.stringify(envelope), paneOrigin);
  }

  async function answer(message: PaneMessage): Promise<unknown> {
    if (message.kind === "register") {
      registered.add(message.action);
      options.onRegistered(message.action);
      return { Error: ok };
    }
    if (message.kind === "unregister") {
      registered.delete(message.action);
      return { Error: ok };
    }
    if (message.action === "ContextActivationManager_getAppContextAsync") {
      registered.clear();
      options.onStart();
      return answers.appContext();
    }
    if (message.action === "executeMethod") return answers.executeMethod(message.data);
    // Focus, telemetry and the like: heard and let pass.
    return null;
  }

  async function receive(event: MessageEvent) {
    if (event.source !== frame.contentWindow || event.origin !== paneOrigin) return;
    const message = readPaneMessage(event.data);
    if (message?.conversationId !== conversationId) return;
    const reply = {
      _actionName: message.action,
      _correlationId: message.correlationId,
      _responseType: 0,
    };
    try {
      post({ ...reply, _errorCode: ok, _data: await answer(message) });
    } catch {
      post({ ...reply, _errorCode: handlingFailed, _data: null });
    }
  }

  const listener = (event: MessageEvent) => void receive(event);
  window.addEventListener("message", listener);
  return {
    raise(eventName, payload) {
      if (!registered.has(eventName)) return;
      post({
        _actionName: eventName,
        _correlationId: -1,
        _responseType: 1,
        _errorCode: ok,
        _data: payload,
      });
    },
    isRegistered: (eventName) => registered.has(eventName),
    close() {
      window.removeEventListener("message", listener);
    },
  };
}
