const transform = {
  "^.+\\.tsx?$": [
    "ts-jest",
    {
      diagnostics: { ignoreCodes: [151001, 151002] },
      tsconfig: {
        module: "CommonJS",
        moduleResolution: "node10",
        ignoreDeprecations: "6.0",
        verbatimModuleSyntax: false,
        isolatedModules: true,
        target: "ES2022",
        jsx: "react-jsx",
        esModuleInterop: true,
        resolveJsonModule: true,
      },
    },
  ],
};

/** Browser tests live in test/browser and run apart: they need the built trial page. */
export default {
  testTimeout: 30000,
  projects: [
    {
      displayName: "node",
      testEnvironment: "node",
      roots: ["<rootDir>/test"],
      testMatch: ["**/*.test.ts"],
      testPathIgnorePatterns: ["<rootDir>/test/browser/"],
      transform,
    },
    {
      displayName: "pane",
      testEnvironment: "jsdom",
      roots: ["<rootDir>/test"],
      testMatch: ["**/*.test.tsx"],
      transform,
      setupFiles: ["<rootDir>/test/support/jsdomSetup.ts"],
    },
    {
      displayName: "browser",
      testEnvironment: "node",
      roots: ["<rootDir>/test"],
      testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
      transform,
    },
  ],
};
