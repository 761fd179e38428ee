import type { CustomXmlPart } from "../../../files/xlsx/model/CustomXmlModel";
import { UnreadableFile } from "../../../files/package/UnreadableFile";
import { refuseReadOnly } from "../../cells/guardWrite";
import { readText } from "../../protocol/Arguments";
import type { ClassTable } from "../../protocol/ClassTable";
import { HostError, itemNotFound } from "../../protocol/HostError";
import { bind, type HostObject } from "../../protocol/HostObject";
import type { HostSession } from "../../session/HostSession";

interface PartTarget {
  readonly session: HostSession;
  readonly id: string;
}

interface ScopeTarget {
  readonly session: HostSession;
  readonly namespaceUri: string;
}

export function bindCustomXmlParts(session: HostSession): HostObject {
  return bind(customXmlPartsTable, session);
}

export const customXmlPartsTable: ClassTable<HostSession> = {
  name: "CustomXmlPartCollection",
  page: "excel.customxmlpartcollection",
  properties: {},
  items: (session) => listOf(session).map(({ id }) => open(session, id)),
  indexer: {
    since: "1.5",
    item: (session, key) => find(session, listOf(session), readText(key)) ?? itemNotFound(),
  },
  openers: {
    add: {
      since: "1.5",
      note: "That XML which is not well-formed, or has a DOCTYPE, is InvalidArgument is our belief.",
      open: (session, args) => {
        refuseReadOnly(session);
        const xml = args.text(0);
        return open(session, readable(() => session.workbook.customXml.add(xml)).id);
      },
    },
    getByNamespace: {
      since: "1.5",
      open: (session, args) => bind(customXmlScopeTable, { session, namespaceUri: args.text(0) }),
    },
    getItemOrNullObject: {
      since: "1.5",
      open: (session, args) => find(session, listOf(session), args.text(0)),
    },
  },
  calls: { getCount: { since: "1.5", call: (session) => listOf(session).length } },
};

export const customXmlScopeTable: ClassTable<ScopeTarget> = {
  name: "CustomXmlPartScopedCollection",
  page: "excel.customxmlpartscopedcollection",
  properties: {},
  items: (scope) => scoped(scope).map(({ id }) => open(scope.session, id)),
  indexer: {
    since: "1.5",
    item: (scope, key) => find(scope.session, scoped(scope), readText(key)) ?? itemNotFound(),
  },
  openers: {
    getItemOrNullObject: {
      since: "1.5",
      open: (scope, args) => find(scope.session, scoped(scope), args.text(0)),
    },
    getOnlyItem: {
      since: "1.5",
      note: "That the error is GeneralException is our belief.",
      open: (scope) => only(scope) ?? refuseOnly(),
    },
    getOnlyItemOrNullObject: { since: "1.5", open: only },
  },
  calls: { getCount: { since: "1.5", call: (scope) => scoped(scope).length } },
};

export const customXmlPartTable: ClassTable<PartTarget> = {
  name: "CustomXmlPart",
  page: "excel.customxmlpart",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: { since: "1.5", get: (target) => partOf(target).id },
    namespaceUri: { since: "1.5", get: (target) => partOf(target).namespaceUri },
  },
  calls: {
    getXml: { since: "1.5", call: (target) => partOf(target).xml },
    setXml: {
      since: "1.5",
      note: "That XML which is not well-formed, or has a DOCTYPE, is InvalidArgument is our belief.",
      call: (target, args) => {
        refuseReadOnly(target.session);
        const xml = args.text(0);
        const { id } = partOf(target);
        readable(() => {
          target.session.workbook.customXml.setXml(id, xml);
        });
        return null;
      },
    },
    delete: {
      since: "1.5",
      call: (target) => {
        refuseReadOnly(target.session);
        target.session.workbook.customXml.delete(partOf(target).id);
        return null;
      },
    },
  },
};

function listOf(session: HostSession): readonly CustomXmlPart[] {
  return session.workbook.customXml.all();
}

function scoped({ session, namespaceUri }: ScopeTarget): readonly CustomXmlPart[] {
  return listOf(session).filter((part) => part.namespaceUri === namespaceUri);
}

function open(session: HostSession, id: string): HostObject {
  return bind(customXmlPartTable, { session, id });
}

function find(
  session: HostSession,
  among: readonly CustomXmlPart[],
  id: string,
): HostObject | null {
  const found = session.workbook.customXml.find(id);
  return found && among.some((part) => part.id === found.id) ? open(session, found.id) : null;
}

function only(scope: ScopeTarget): HostObject | null {
  const [first, ...others] = scoped(scope);
  return first && others.length === 0 ? open(scope.session, first.id) : null;
}

function partOf({ session, id }: PartTarget): CustomXmlPart {
  return session.workbook.customXml.find(id) ?? itemNotFound();
}

function refuseOnly(): never {
  throw new HostError("GeneralException", "There is not exactly one part of the namespace.");
}

function readable<T>(write: () => T): T {
  try {
    return write();
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    throw new HostError("InvalidArgument", "The XML is not well-formed, or has a DOCTYPE.");
  }
}
