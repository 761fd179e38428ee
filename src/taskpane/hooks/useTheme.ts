import {
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
  type Theme,
} from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { readOfficeTheme, type ThemeName } from "../../office/readOfficeTheme";

const themes: Readonly<Record<ThemeName, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  "high-contrast": teamsHighContrastTheme,
};

const darkScheme = "(prefers-color-scheme: dark)";

/** Office's theme where it says one, else the system's. Windows contrast themes recolour either by themselves. */
export function useTheme(): Theme {
  return themes[useSyncExternalStore(subscribe, themeName)];
}

function themeName(): ThemeName {
  return readOfficeTheme() ?? (matchMedia(darkScheme).matches ? "dark" : "light");
}

/** Excel tells nobody when its theme changes; coming back to the pane is when it is looked at again. */
function subscribe(onChange: () => void): () => void {
  const scheme = matchMedia(darkScheme);
  scheme.addEventListener("change", onChange);
  addEventListener("focus", onChange);
  return () => {
    scheme.removeEventListener("change", onChange);
    removeEventListener("focus", onChange);
  };
}
