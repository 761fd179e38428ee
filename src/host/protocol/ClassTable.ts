import type { Arguments } from "./Arguments";
import type { HostObject } from "./HostObject";
import type { Json, JsonObject } from "./wire";

/** Where a member's answer comes from: the reference page of its class, or our best belief about Excel. */
export type Basis = "documented" | "belief";

/** What is known of a member, whatever kind it is. */
export interface MemberFacts {
  /** ExcelApi version that brought the member: "1.9"; "0" for what Office.js calls on its own account. */
  readonly since: string;
  /** "documented" where left out. */
  readonly basis?: Basis;
  /** What the belief is, or where else than on the class's page it is said. */
  readonly note?: string;
}

/** A plain value; without `set` it can only be read. */
export interface Property<T> extends MemberFacts {
  readonly get: (target: T) => Json;
  readonly set?: (target: T, value: Json) => void;
}

/** A property that is itself an object, such as `range.format`. */
export interface Child<T> extends MemberFacts {
  readonly child: (target: T) => HostObject | null;
}

/** A method that answers with an object; null for the null object. */
export interface Opener<T> extends MemberFacts {
  readonly open: (target: T, args: Arguments) => HostObject | null;
}

/** A method that answers with a plain value or with nothing. */
export interface Call<T> extends MemberFacts {
  readonly call: (target: T, args: Arguments) => Json;
}

/**
 * Every member of one Excel class that the host serves; whatever is not here answers ApiNotFound. A table stands in a
 * file of its class's name under members/, beside the `bind…` that gives the object to other classes, and is exported
 * for `listMembers` too.
 */
export interface ClassTable<T> {
  /** "Range", as errors name it. */
  readonly name: string;
  /** Reference page of the class, such as "excel.range". */
  readonly page: string;
  readonly properties: Readonly<Record<string, Property<T>>>;
  /** Properties that Office.js sets by another name than it reads them by. */
  readonly setNames?: Readonly<Record<string, string>>;
  readonly children?: Readonly<Record<string, Child<T>>>;
  readonly openers?: Readonly<Record<string, Opener<T>>>;
  readonly calls?: Readonly<Record<string, Call<T>>>;
  /** Collections: all items, in order. */
  readonly items?: (target: T) => readonly HostObject[];
  /** Collections: `getItem`, which the wire sends as an indexer. */
  readonly indexer?: MemberFacts & { readonly item: (target: T, key: Json) => HostObject };
  /** What Office.js needs to find the object again in a later batch: Id or _Id. */
  readonly identity?: (target: T) => JsonObject;
}
