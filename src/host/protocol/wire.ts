/** Anything JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** Whether a value is an object with members, and neither null nor a list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !isList(value);
}

/** Array.isArray, which does not know lists that are only read. */
export function isList(value: unknown): value is readonly Json[] {
  return Array.isArray(value);
}

/** Kinds of actions by the numbers that Office.js sends. */
export const actionTypes = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  queryAsJson: 7,
  ensureUnchanged: 8,
} as const;

/** Kinds of object paths by the numbers that Office.js sends. */
export const pathTypes = {
  global: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** The arguments of a call. */
export interface ArgumentInfo {
  readonly Arguments?: readonly Json[];
  /** Same length as `Arguments`; the object-path id where that argument is a client object, else 0. */
  readonly ReferencedObjectPathIds?: readonly number[];
}

/** How an object is reached: from which other, by which member. */
export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** What a load asks for: paths of properties, parted by slashes. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** One step of a batch. */
export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

/** One `context.sync()` as Office.js sends it. */
export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

/** The answer to one step. */
export interface ActionResult {
  readonly ActionId: number;
  readonly Value: Json;
}

/** What the client is told of an error. */
export interface ErrorBody {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  /** Position in `Actions`, from 0. */
  readonly ActionIndex: number;
}

/** The answer to a batch; what was done before the error stands in the results. */
export interface ResponseBody {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: ErrorBody;
}

/** An Excel event on the wire: category, type, target, JSON text, id, whether somebody else caused it. */
export type EventEntry = readonly [
  category: number,
  type: number,
  target: string,
  json: string,
  id: number,
  isRemote: boolean,
];

/**
 * Decodes what Office.js sent; the shape is the library's own, so only its outline is checked.
 * Throws TypeError where the text is no batch at all.
 */
export function readRequestBody(body: unknown): RequestBody {
  const decoded: unknown = typeof body === "string" ? JSON.parse(body) : body;
  if (typeof decoded !== "object" || decoded === null) throw new TypeError("not a batch");
  const { Actions, ObjectPaths } = decoded as Partial<RequestBody>;
  if (!Array.isArray(Actions) || typeof ObjectPaths !== "object") {
    throw new TypeError("not a batch");
  }
  return decoded as RequestBody;
}
