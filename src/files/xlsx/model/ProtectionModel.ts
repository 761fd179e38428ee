/** What a person may still do on a protected sheet, beside filling cells that are not locked. */
export interface SheetPermissions {
  readonly editObjects: boolean;
  readonly editScenarios: boolean;
  readonly formatCells: boolean;
  readonly formatColumns: boolean;
  readonly formatRows: boolean;
  readonly insertColumns: boolean;
  readonly insertRows: boolean;
  readonly insertHyperlinks: boolean;
  readonly deleteColumns: boolean;
  readonly deleteRows: boolean;
  readonly sort: boolean;
  readonly autoFilter: boolean;
  readonly pivotTables: boolean;
  readonly selectLockedCells: boolean;
  readonly selectUnlockedCells: boolean;
}

/** Excel's own choice when a sheet is protected: cells may be selected, nothing else. */
export const defaultPermissions: SheetPermissions = {
  editObjects: false,
  editScenarios: false,
  formatCells: false,
  formatColumns: false,
  formatRows: false,
  insertColumns: false,
  insertRows: false,
  insertHyperlinks: false,
  deleteColumns: false,
  deleteRows: false,
  sort: false,
  autoFilter: false,
  pivotTables: false,
  selectLockedCells: true,
  selectUnlockedCells: true,
};

/** The protection of a sheet's cells, with or without a password. */
export interface ProtectionModel {
  readonly isProtected: boolean;
  readonly hasPassword: boolean;
  /** What the protection leaves open; Excel's own choice where there is none. */
  permissions(): SheetPermissions;
  /** Whether it is the protection's password; null where the file's hash is of a kind that is not known here. */
  isPassword(password: string): boolean | null;
  /** Protects anew, with a password where one is given. */
  protect(permissions: SheetPermissions, password: string | null): void;
  /** Lifts the protection, whatever its password. */
  unprotect(): void;
}
