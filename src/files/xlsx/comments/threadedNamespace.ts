/** Of threaded comments and of the persons who wrote them ([MS-XLSX] 2.1). */
export const threadedNamespace =
  "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
