import type { Arguments } from "./Arguments";
import type { ClassTable, MemberFacts } from "./ClassTable";
import { HostError } from "./HostError";
import type { Json, JsonObject } from "./wire";

/** Whether a member of this version may be used at the level ("1.9" at "1.13"). */
export function isWithin(since: string, level: string): boolean {
  return minorVersion(since) <= minorVersion(level);
}

const minorVersions = new Map<string, number>();

/** 9 for "1.9". Asked for every member, hence remembered. */
function minorVersion(version: string): number {
  const known = minorVersions.get(version);
  if (known !== undefined) return known;
  const minor = Number(version.split(".")[1] ?? 0);
  minorVersions.set(version, minor);
  return minor;
}

/** An Excel object of one batch: a target and the table of what may be asked of it. */
export abstract class HostObject {
  abstract readonly className: string;
  abstract readonly target: unknown;
  abstract readonly isCollection: boolean;
  abstract propertyNames(level: string): readonly string[];
  abstract hasProperty(name: string, level: string): boolean;
  abstract get(name: string, level: string): Json;
  abstract set(name: string, value: Json, level: string): void;
  abstract child(name: string, level: string): HostObject | null;
  abstract open(name: string, args: Arguments, level: string): HostObject | null;
  abstract call(name: string, args: Arguments, level: string): Json;
  abstract items(): readonly HostObject[];
  abstract item(key: Json, level: string): HostObject;
  abstract identity(): JsonObject;
}

/** Binds a target to its class's table. */
export function bind<T>(table: ClassTable<T>, target: T): HostObject {
  return new BoundObject(table, target);
}

class BoundObject<T> extends HostObject {
  constructor(
    private readonly table: ClassTable<T>,
    override readonly target: T,
  ) {
    super();
  }

  override get className(): string {
    return this.table.name;
  }

  override get isCollection(): boolean {
    return this.table.items !== undefined;
  }

  override propertyNames(level: string): readonly string[] {
    return Object.entries(this.table.properties)
      .filter(([, facts]) => isWithin(facts.since, level))
      .map(([name]) => name);
  }

  override hasProperty(name: string, level: string): boolean {
    const property = this.table.properties[name];
    return property !== undefined && isWithin(property.since, level);
  }

  override get(name: string, level: string): Json {
    return this.served(this.table.properties[name], name, level).get(this.target);
  }

  override set(name: string, value: Json, level: string): void {
    const readName = this.table.setNames?.[name] ?? name;
    const property = this.served(this.table.properties[readName], name, level);
    if (!property.set) throw new HostError("ApiNotFound", `${name} cannot be set.`);
    property.set(this.target, value);
  }

  override child(name: string, level: string): HostObject | null {
    return this.served(this.table.children?.[name], name, level).child(this.target);
  }

  override open(name: string, args: Arguments, level: string): HostObject | null {
    return this.served(this.table.openers?.[name], name, level).open(this.target, args);
  }

  override call(name: string, args: Arguments, level: string): Json {
    return this.served(this.table.calls?.[name], name, level).call(this.target, args);
  }

  override items(): readonly HostObject[] {
    return this.table.items?.(this.target) ?? [];
  }

  override item(key: Json, level: string): HostObject {
    return this.served(this.table.indexer, "getItem", level).item(this.target, key);
  }

  override identity(): JsonObject {
    return this.table.identity?.(this.target) ?? {};
  }

  private served<F extends MemberFacts>(facts: F | undefined, name: string, level: string): F {
    const location = `${this.className}.${name}`;
    if (!facts) throw new HostError("ApiNotFound", null, location);
    if (!isWithin(facts.since, level)) {
      throw new HostError("ApiNotFound", `It belongs to ExcelApi ${facts.since}.`, location);
    }
    return facts;
  }
}
