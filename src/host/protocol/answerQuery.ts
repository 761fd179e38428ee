import type { HostObject } from "./HostObject";
import type { Json, QueryInfo } from "./wire";

/** What to load, by property: { name: {}, format: { fill: { color: {} } } }; empty means all scalar properties. */
interface Selection {
  [name: string]: Selection;
}

/** Names as the wire wants them: "Values" in answers to `load`, "values" in answers to `retrieve`. */
type Naming = "pascal" | "camel";

/**
 * Answers a `load` or `retrieve`: an object of the asked properties, `_Items` (or `items`) for a collection.
 * A name that the class does not serve is ApiNotFound.
 */
export function answerQuery(
  object: HostObject | null,
  query: QueryInfo,
  naming: Naming,
  level: string,
): Json {
  if (!object) return null;
  const selection = readSelection(query);
  return object.isCollection
    ? loadCollection(object, selection, query, naming, level)
    : loadObject(object, selection, naming, level);
}

function readSelection(query: QueryInfo): Selection {
  const selection: Selection = {};
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])]) {
    let level = selection;
    for (const name of path.split("/").map((part) => part.trim())) {
      if (name === "items" || name === "" || name === "*") continue;
      level = level[name] ??= {};
    }
  }
  return selection;
}

function loadCollection(
  object: HostObject,
  selection: Selection,
  query: QueryInfo,
  naming: Naming,
  level: string,
): Json {
  const own: Record<string, Json> = {};
  const ofItems: Selection = {};
  for (const [name, inner] of Object.entries(selection)) {
    if (object.hasProperty(name, level)) own[wireName(name, naming)] = object.get(name, level);
    else ofItems[name] = inner;
  }
  if (Object.keys(own).length > 0 && Object.keys(ofItems).length === 0) return own;
  const skip = query.Skip ?? 0;
  const items = object.items().slice(skip, query.Top === undefined ? undefined : skip + query.Top);
  const loaded = items.map((item) => loadObject(item, ofItems, naming, level));
  return { ...own, [naming === "pascal" ? "_Items" : "items"]: loaded };
}

function loadObject(
  object: HostObject,
  selection: Selection,
  naming: Naming,
  level: string,
): Record<string, Json> {
  const loaded: Record<string, Json> = naming === "pascal" ? { ...object.identity() } : {};
  const asked = Object.entries(selection);
  if (asked.length === 0) {
    for (const name of object.propertyNames(level)) {
      loaded[wireName(name, naming)] = object.get(name, level);
    }
  }
  for (const [name, inner] of asked) {
    loaded[wireName(name, naming)] = object.hasProperty(name, level)
      ? object.get(name, level)
      : loadChild(object, name, inner, naming, level);
  }
  return loaded;
}

function loadChild(
  object: HostObject,
  name: string,
  selection: Selection,
  naming: Naming,
  level: string,
): Json {
  const child = object.child(name, level);
  if (!child) return null;
  return child.isCollection
    ? loadCollection(child, selection, {}, naming, level)
    : loadObject(child, selection, naming, level);
}

function wireName(name: string, naming: Naming): string {
  return naming === "pascal" ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}
