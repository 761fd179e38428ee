import { refuseReadOnly } from "../../cells/guardWrite";
import type { ClassTable } from "../../protocol/ClassTable";
import { HostError, itemNotFound } from "../../protocol/HostError";
import { bind, type HostObject } from "../../protocol/HostObject";
import type { Json } from "../../protocol/wire";
import type { HostSession } from "../../session/HostSession";

interface SettingTarget {
  readonly session: HostSession;
  readonly key: string;
}

export function bindSettings(session: HostSession): HostObject {
  return bind(settingsTable, session);
}

export const settingsTable: ClassTable<HostSession> = {
  name: "SettingCollection",
  page: "excel.settingcollection",
  properties: {},
  items: (session) => [...session.workbook.settings().keys()].map((key) => open(session, key)),
  indexer: { since: "1.4", item: (session, key) => find(session, key) ?? itemNotFound() },
  openers: {
    add: {
      since: "1.4",
      note: "An existing key gets the new value.",
      open: (session, args) => {
        const target = { session, key: args.text(0) };
        writeSetting(target, args.json(1));
        return open(session, target.key);
      },
    },
    getItemOrNullObject: { since: "1.4", open: (session, args) => find(session, args.text(0)) },
  },
  calls: {
    getCount: { since: "1.4", call: (session) => session.workbook.settings().size },
  },
};

export const settingTable: ClassTable<SettingTarget> = {
  name: "Setting",
  page: "excel.setting",
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    key: { since: "1.4", get: ({ key }) => key },
    value: { since: "1.4", get: readSetting, set: writeSetting },
  },
  calls: {
    delete: {
      since: "1.4",
      call: ({ session, key }) => {
        refuseReadOnly(session);
        session.workbook.setSetting(key, null);
        return null;
      },
    },
  },
};

function open(session: HostSession, key: string): HostObject {
  return bind(settingTable, { session, key });
}

function find(session: HostSession, key: Json): HostObject | null {
  if (typeof key !== "string") throw new HostError("InvalidArgument");
  return session.workbook.settings().has(key) ? open(session, key) : null;
}

function readSetting({ session, key }: SettingTarget): Json {
  const json = session.workbook.settings().get(key);
  if (json === undefined) throw new HostError("ItemNotFound");
  return JSON.parse(json) as Json;
}

function writeSetting({ session, key }: SettingTarget, value: Json): void {
  refuseReadOnly(session);
  session.workbook.setSetting(key, JSON.stringify(value));
}
