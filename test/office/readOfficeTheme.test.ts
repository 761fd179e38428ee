import { readOfficeTheme, themeOfColors } from "../../src/office/readOfficeTheme";

describe("themeOfColors", () => {
  test.each([
    ["Excel on the web gives none", undefined, null],
    ["an empty theme", {}, null],
    ["colours that are no colours", { bodyBackgroundColor: "window" }, null],
    ["Colorful", { bodyBackgroundColor: "#FFFFFF", bodyForegroundColor: "#000000" }, "light"],
    ["without a hash", { bodyBackgroundColor: "f0f0f0" }, "light"],
    ["Dark Gray", { bodyBackgroundColor: "#444444", bodyForegroundColor: "#FFFFFF" }, "dark"],
    ["Black", { bodyBackgroundColor: "#262626", bodyForegroundColor: "#FFFFFF" }, "dark"],
    ["its own word counts", { isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" }, "dark"],
    ["its own word alone", { isDarkTheme: false }, "light"],
    [
      "contrast, white on black",
      { isDarkTheme: true, bodyBackgroundColor: "#000000", bodyForegroundColor: "#FFFFFF" },
      "high-contrast",
    ],
    [
      "contrast, yellow on black",
      { bodyBackgroundColor: "#000000", bodyForegroundColor: "#FFFF00" },
      "high-contrast",
    ],
    [
      "grey on black is no contrast theme",
      { bodyBackgroundColor: "#000000", bodyForegroundColor: "#CCCCCC" },
      "dark",
    ],
  ] as const)("%s", (_name, colors, expected) => {
    expect(themeOfColors(colors)).toBe(expected);
  });

  test("there is no theme where Office.js did not load", () => {
    expect(readOfficeTheme()).toBeNull();
  });
});
