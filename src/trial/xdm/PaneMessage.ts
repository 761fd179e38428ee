import * as v from "valibot";

/** What the pane's Office.js posts to its host, decoded; see the field names in the wire form below. */
export interface PaneMessage {
  readonly action: string;
  readonly kind: "invoke" | "register" | "unregister";
  readonly conversationId: string;
  readonly correlationId: number;
  readonly data: unknown;
}

const wire = v.object({
  _messageType: v.literal(0),
  _actionName: v.string(),
  _actionType: v.picklist([0, 1, 2]),
  _conversationId: v.string(),
  _correlationId: v.number(),
  _data: v.optional(v.unknown()),
});

const kinds = { 0: "invoke", 1: "register", 2: "unregister" } as const;

/** Reads one posted message; null for anything that is not a request of Office.js. */
export function readPaneMessage(text: unknown): PaneMessage | null {
  if (typeof text !== "string") return null;
  const decoded = v.safeParse(wire, parseJson(text));
  if (!decoded.success) return null;
  const message = decoded.output;
  return {
    action: message._actionName,
    kind: kinds[message._actionType],
    conversationId: message._conversationId,
    correlationId: message._correlationId,
    data: message._data,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const method = v.looseObject({ DdaMethod: v.looseObject({ DispatchId: v.number() }) });

/** A call of `executeMethod`: its dispatch id and all members of the request. */
export interface PaneMethod {
  readonly dispatchId: number;
  readonly members: Readonly<Record<string, unknown>>;
}

/** Reads the data of an `executeMethod` message; null when it is malformed. */
export function readPaneMethod(data: unknown): PaneMethod | null {
  const decoded = v.safeParse(method, data);
  if (!decoded.success) return null;
  return { dispatchId: decoded.output.DdaMethod.DispatchId, members: decoded.output };
}

const batch = v.tupleWithRest(
  [v.string(), v.string(), v.string(), v.unknown(), v.string(), v.unknown(), v.number()],
  v.unknown(),
);

/** One Rich API batch: whose it is ("IterativeExecutor" or "WacPartition"), its body as sent, its flags. */
export interface PaneBatch {
  readonly executor: string;
  readonly body: unknown;
  /** Bit 64: the caller waits until the user has left the cell. */
  readonly flags: number;
}

/** Reads the `ArrayData` of dispatch 93; null when it is malformed. */
export function readPaneBatch(arrayData: unknown): PaneBatch | null {
  const decoded = v.safeParse(batch, arrayData);
  if (!decoded.success) return null;
  const [executor, , , , body, , flags] = decoded.output;
  return { executor, body: parseJson(body), flags };
}
