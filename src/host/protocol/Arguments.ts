import { HostError } from "./HostError";
import { HostObject } from "./HostObject";
import { isObject, type Json } from "./wire";

/** The arguments of one call, in declaration order; what was left out reads as null. */
export class Arguments {
  constructor(private readonly values: readonly (Json | HostObject)[]) {}

  get count(): number {
    return this.values.length;
  }

  at(index: number): Json | HostObject {
    return this.values[index] ?? null;
  }

  /** A plain value; objects are refused. */
  json(index: number): Json {
    const value = this.at(index);
    if (value instanceof HostObject) throw new HostError("InvalidArgument");
    return value;
  }

  text(index: number): string {
    const value = this.optionalText(index);
    if (value === null) throw new HostError("InvalidArgument");
    return value;
  }

  optionalText(index: number): string | null {
    const value = this.at(index);
    if (value === null || typeof value === "string") return value;
    throw new HostError("InvalidArgument");
  }

  /** A whole number. */
  integer(index: number): number {
    const value = this.optionalInteger(index);
    if (value === null) throw new HostError("InvalidArgument");
    return value;
  }

  optionalInteger(index: number): number | null {
    const value = this.at(index);
    if (value === null) return null;
    if (typeof value === "number" && Number.isInteger(value)) return value;
    throw new HostError("InvalidArgument");
  }

  flag(index: number, otherwise: boolean): boolean {
    const value = this.at(index);
    if (value === null) return otherwise;
    if (typeof value === "boolean") return value;
    throw new HostError("InvalidArgument");
  }

  /** One of the names of an Excel enumeration. */
  choice<T extends string>(index: number, choices: readonly T[], otherwise: T): T {
    const value = this.optionalText(index);
    return value === null ? otherwise : readChoice(value, choices);
  }
}

/** Checks a value of an Excel enumeration; anything else is InvalidArgument. */
export function readChoice<T extends string>(value: Json, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new HostError("InvalidArgument");
  return found;
}

/**
 * What the file calls a value of an Excel enumeration, whose `names` are those of Office.js by those of the file;
 * anything else is InvalidArgument.
 */
export function readFileName(value: Json, names: Readonly<Record<string, string>>): string {
  const found = Object.entries(names).find(([, office]) => office === value);
  if (!found) throw new HostError("InvalidArgument");
  return found[0];
}

/** The members of an object that came as a value, such as the fields of a sort; anything else is InvalidArgument. */
export function readObject(value: Json | HostObject): ReadonlyMap<string, Json> {
  if (value instanceof HostObject || !isObject(value)) {
    throw new HostError("InvalidArgument", "An object is needed.");
  }
  return new Map(Object.entries(value));
}

/** A number; anything else is InvalidArgument. */
export function readNumber(value: Json): number {
  if (typeof value !== "number") throw new HostError("InvalidArgument");
  return value;
}

/** true or false; anything else is InvalidArgument. */
export function readBoolean(value: Json): boolean {
  if (typeof value !== "boolean") throw new HostError("InvalidArgument");
  return value;
}

/** A text; anything else is InvalidArgument. */
export function readText(value: Json): string {
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  return value;
}
