import { createRoot } from "react-dom/client";
import { registerCommands } from "../commands/commands";
import { vi } from "../i18n/vi";
import { openOffice } from "../office/openOffice";
import { CommandInbox } from "./CommandInbox";
import { excelServices } from "./excelServices";
import type { Words } from "../i18n/Words";
import { Root } from "./Root";

const inbox = new CommandInbox();

async function startOffice(): ReturnType<typeof openOffice> {
  const state = await openOffice();
  if (state.kind === "ready") registerCommands(inbox.run);
  return state;
}

async function loadEnglish(): Promise<Words> {
  const { en } = await import("../i18n/en");
  return en;
}

const place = document.getElementById("root");
if (place) {
  createRoot(place).render(
    <Root
      office={startOffice()}
      services={excelServices}
      inbox={inbox}
      vietnamese={vi}
      loadEnglish={loadEnglish}
    />,
  );
}
