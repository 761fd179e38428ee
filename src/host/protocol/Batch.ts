import { absoluteAddress } from "../cells/absoluteAddress";
import type { HostSession } from "../session/HostSession";
import { RangeTarget } from "../session/RangeTarget";
import { answerQuery } from "./answerQuery";
import { Arguments } from "./Arguments";
import { asHostError } from "./asHostError";
import { HostError } from "./HostError";
import type { HostObject } from "./HostObject";
import {
  actionTypes,
  isObject,
  pathTypes,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type ErrorBody,
  type Json,
  type JsonObject,
  type ObjectPath,
  type RequestBody,
  type ResponseBody,
} from "./wire";

/** Where and with what a batch is to fail, for tests; writes before the action stay. */
export interface BatchFailure {
  /** Position in `Actions`, from 0. */
  readonly beforeAction: number;
  readonly error: HostError;
}

/**
 * Runs the actions of one batch in order. Each object path is evaluated once, when it is first needed.
 * At the first error the rest is left undone; what was written before stays, as Excel documents no rollback.
 */
export class Batch {
  private readonly objects = new Map<number, HostObject | null>();
  private readonly kept = new Map<number, string>();
  private readonly results: ActionResult[] = [];
  private readonly traceIds: number[] = [];

  constructor(
    private readonly body: RequestBody,
    private readonly session: HostSession,
  ) {}

  run(failure: BatchFailure | null = null): ResponseBody {
    for (const [index, action] of this.body.Actions.entries()) {
      try {
        if (failure?.beforeAction === index) throw failure.error;
        this.results.push({ ActionId: action.Id, Value: this.act(action) });
      } catch (error) {
        const refused = asHostError(error);
        return this.respond({
          Code: refused.code,
          Message: refused.message,
          Location: refused.location ?? this.locationOf(action),
          ActionIndex: index,
        });
      }
    }
    return this.respond(null);
  }

  private respond(error: ErrorBody | null): ResponseBody {
    const response = { Results: this.results, TraceIds: this.traceIds };
    return error ? { ...response, Error: error } : response;
  }

  private act(action: Action): Json {
    switch (action.ActionType) {
      case actionTypes.instantiate:
        return this.instantiate(action.ObjectPathId);
      case actionTypes.query:
        return answerQuery(this.object(action), action.QueryInfo ?? {}, "pascal", this.level);
      case actionTypes.queryAsJson:
        return answerQuery(this.object(action), action.QueryInfo ?? {}, "camel", this.level);
      case actionTypes.method:
        return this.call(action);
      case actionTypes.setProperty:
        this.setProperty(action);
        return null;
      case actionTypes.trace:
        this.traceIds.push(action.Id);
        return null;
      case actionTypes.ensureUnchanged:
        return null;
      default:
        throw new HostError("ApiNotFound", `Action type ${action.ActionType} is not served.`);
    }
  }

  private get level(): string {
    return this.session.apiLevel;
  }

  private object(action: Action): HostObject | null {
    return this.evaluate(action.ObjectPathId);
  }

  private instantiate(pathId: number): Json {
    const object = this.evaluate(pathId);
    if (!object) return null;
    const reference = this.kept.get(pathId);
    const identity: JsonObject = object.identity();
    return reference === undefined ? identity : { ...identity, _ReferenceId: reference };
  }

  private call(action: Action): Json {
    const object = this.object(action);
    if (!object) return null;
    this.session.rules.forget();
    const name = action.Name ?? "";
    if (name === "_KeepReference") {
      this.kept.set(action.ObjectPathId, this.session.references.keep(object));
      return null;
    }
    return object.call(memberName(name), this.readArguments(action.ArgumentInfo), this.level);
  }

  private setProperty(action: Action): void {
    const object = this.object(action);
    if (!object) return;
    const args = this.readArguments(action.ArgumentInfo);
    this.session.rules.forget();
    object.set(memberName(action.Name ?? ""), args.json(0), this.level);
  }

  private evaluate(pathId: number): HostObject | null {
    const known = this.objects.get(pathId);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[String(pathId)];
    if (!path) throw new HostError("InvalidReference", `Object path ${pathId} is missing.`);
    const object = this.evaluatePath(path);
    this.objects.set(pathId, object);
    return object;
  }

  private evaluatePath(path: ObjectPath): HostObject | null {
    const name = path.Name ?? "";
    if (path.ObjectPathType === pathTypes.global) return this.session.root;
    if (path.ObjectPathType === pathTypes.nullObject) return null;
    if (path.ObjectPathType === pathTypes.reference) return this.session.references.find(name);
    if (path.ObjectPathType === pathTypes.service) return this.session.openService(name);
    const parent = this.evaluate(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    const args = this.readArguments(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case pathTypes.method:
        this.session.rules.forget();
        return parent.open(memberName(name), args, this.level);
      case pathTypes.property:
        return parent.child(memberName(name), this.level);
      case pathTypes.indexer:
        return parent.item(args.json(0), this.level);
      default:
        throw new HostError("ApiNotFound", `Path type ${path.ObjectPathType} is not served.`);
    }
  }

  /** An argument is a client object where the second array says so, whatever the first one holds. */
  private readArguments(info: ArgumentInfo | undefined): Arguments {
    const values = info?.Arguments ?? [];
    const references = info?.ReferencedObjectPathIds ?? [];
    return new Arguments(
      values.map((value, index) => {
        const pathId = references[index] ?? 0;
        return pathId === 0 ? this.withoutObjects(value) : this.argumentObject(pathId);
      }),
    );
  }

  private argumentObject(pathId: number): HostObject {
    const object = this.evaluate(pathId);
    if (!object) throw new HostError("InvalidArgument", "The argument is a null object.");
    return object;
  }

  /** Ranges inside a plain object, such as the operands of a rule, become formulas that name them. */
  private withoutObjects(value: Json): Json {
    if (!isObject(value)) return value;
    const pathId = value["_ObjectPathId"];
    if (typeof pathId === "number") return formulaOf(this.argumentObject(pathId));
    if (Object.values(value).every((member) => !isObject(member))) return value;
    const members = Object.entries(value).map(([name, member]) => [
      name,
      this.withoutObjects(member),
    ]);
    return Object.fromEntries(members) as JsonObject;
  }

  /** "Range.values", "WorksheetCollection.getItem": what the client shows as errorLocation. */
  private locationOf(action: Action): string {
    const path = this.body.ObjectPaths[String(action.ObjectPathId)];
    const known = this.objects.get(action.ObjectPathId);
    if (known) {
      const [first] = action.QueryInfo?.Select ?? [];
      const member = action.Name || first?.split("/")[0];
      return member ? `${known.className}.${memberName(member)}` : known.className;
    }
    return path ? this.pathLocation(path) : "";
  }

  /** The member whose evaluation failed: the outermost path that has a parent and no object. */
  private pathLocation(path: ObjectPath): string {
    const parentId = path.ParentObjectPathId ?? 0;
    const parent = this.objects.get(parentId);
    const parentPath = this.body.ObjectPaths[String(parentId)];
    if (!parent && parentPath) return this.pathLocation(parentPath);
    const name = path.ObjectPathType === pathTypes.indexer ? "getItem" : (path.Name ?? "");
    return `${parent?.className ?? ""}.${memberName(name)}`;
  }
}

function formulaOf({ target }: HostObject): string {
  if (!(target instanceof RangeTarget)) throw new HostError("InvalidArgument");
  return `=${absoluteAddress(target.sheet.name, target.area)}`;
}

/** "GetRange" on the wire is `getRange`; private members keep their underscore. */
function memberName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}
