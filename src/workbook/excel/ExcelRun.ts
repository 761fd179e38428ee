/** `Excel.run`, handed in: the real one in Excel, the embedded host's elsewhere. */
export type ExcelRun = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
