import { readBoolean } from "../../protocol/Arguments";
import type { ClassTable } from "../../protocol/ClassTable";
import { HostError } from "../../protocol/HostError";
import { bind, type HostObject } from "../../protocol/HostObject";
import { eventTypes } from "../../session/EventHub";
import type { HostSession } from "../../session/HostSession";

/** Whether the pane is shown. */
export type PaneState = "Visible" | "Background";
/** Whether the add-in starts with the workbook. */
export type StartState = "Inactive" | "Background";

/** Whether the pane is shown, how the add-in starts, and which ribbon buttons work. */
export class OfficeServices {
  paneState: PaneState = "Visible";
  startState: StartState = "Inactive";
  /** Buttons that were switched, by id; the others work. */
  readonly buttons = new Map<string, boolean>();

  constructor(readonly session: HostSession) {}

  /** The service behind `Office.addin`, `Office.ribbon` and the start of the pane; ApiNotFound for any other. */
  open(name: string): HostObject {
    const table = serviceTables[name];
    if (!table) throw new HostError("ApiNotFound", `The service ${name} is not served.`);
    return bind(table, this);
  }

  showPane(state: PaneState): void {
    if (state === this.paneState) return;
    this.paneState = state;
    const visibility = state === "Visible" ? "Visible" : "Hidden";
    const payload = { visibility };
    this.session.events.raise({ type: eventTypes.paneVisibility, sheetId: null, payload });
    this.session.markApplicationChanged();
  }
}

const runtimeTable: ClassTable<OfficeServices> = {
  name: "AppRuntimeService",
  page: "office.addin",
  properties: {},
  calls: {
    setAppRuntimeState: {
      since: "0",
      call: (services, args) => {
        services.showPane(args.choice(0, ["Visible", "Background"] as const, "Visible"));
        return null;
      },
    },
    getAppRuntimeState: { since: "0", basis: "belief", call: ({ paneState }) => paneState },
  },
};

const startTable: ClassTable<OfficeServices> = {
  name: "AppRuntimePersistenceService",
  page: "office.addin",
  properties: {},
  calls: {
    setAppRuntimeStartState: {
      since: "0",
      call: (services, args) => {
        services.startState = args.choice(0, ["Inactive", "Background"] as const, "Inactive");
        return null;
      },
    },
    getAppRuntimeStartState: { since: "0", call: ({ startState }) => startState },
  },
};

const internalTable: ClassTable<OfficeServices> = {
  name: "AddinInternalService",
  page: "office.actions",
  properties: {},
  calls: { notifyActionHandlerReady: { since: "0", basis: "belief", call: () => null } },
};

interface ButtonTarget {
  readonly services: OfficeServices;
  readonly id: string;
}

const buttonTable: ClassTable<ButtonTarget> = {
  name: "RibbonButton",
  page: "office.ribbon",
  properties: {
    enabled: {
      since: "0",
      get: ({ services, id }) => services.buttons.get(id) ?? true,
      set: ({ services, id }, value) => {
        services.buttons.set(id, readBoolean(value));
        services.session.markApplicationChanged();
      },
    },
  },
};

const tabTable: ClassTable<OfficeServices> = {
  name: "RibbonTab",
  page: "office.ribbon",
  properties: {},
  openers: { getButton: { since: "0", open: openButton } },
};

const ribbonTable: ClassTable<OfficeServices> = {
  name: "DynamicRibbon",
  page: "office.ribbon",
  properties: {},
  openers: {
    getButton: { since: "0", open: openButton },
    getTab: { since: "0", open: (services) => bind(tabTable, services) },
  },
};

function openButton(
  services: OfficeServices,
  args: { text: (index: number) => string },
): HostObject {
  return bind(buttonTable, { services, id: args.text(0) });
}

const serviceTables: Readonly<Record<string, ClassTable<OfficeServices>>> = {
  "Microsoft.AppRuntime.AppRuntimeService": runtimeTable,
  "Microsoft.AppRuntime.AppRuntimePersistenceService": startTable,
  "Microsoft.InternalService.AddinInternalService": internalTable,
  "Microsoft.DynamicRibbon.DynamicRibbon": ribbonTable,
};
