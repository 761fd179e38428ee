import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

/** The least that a pane with Fluent UI can be: what benchPane holds the real one against. */
const place = document.getElementById("root");
void Office.onReady().then(() => {
  if (!place) return;
  createRoot(place).render(
    <FluentProvider theme={webLightTheme}>
      <Button appearance="primary">OK</Button>
    </FluentProvider>,
  );
});
