import type { FileSource } from "../../actions/importReports";

/** Files that were chosen; those of a folder keep the folder in their path. */
export function fileSources(files: readonly File[]): FileSource[] {
  return files.map((file) => ({
    path: file.webkitRelativePath || file.name,
    read: async () => new Uint8Array(await file.arrayBuffer()),
  }));
}

/** Everything that was dropped, folders with what is in them. */
export async function dropSources(data: DataTransfer): Promise<FileSource[]> {
  // Entries have to be asked for before the event is over.
  const entries = [...data.items].map((item) => item.webkitGetAsEntry());
  const plain = [...data.files];
  if (entries.every((entry) => entry === null)) return fileSources(plain);
  const lists = await Promise.all(entries.flatMap((entry) => (entry ? [sourcesOf(entry)] : [])));
  return lists.flat();
}

async function sourcesOf(entry: FileSystemEntry): Promise<FileSource[]> {
  const path = entry.fullPath.replace(/^\//u, "");
  if (isFile(entry)) {
    const read = async (): Promise<Uint8Array> => {
      const file = await new Promise<File>((resolve, reject) => {
        entry.file(resolve, reject);
      });
      return new Uint8Array(await file.arrayBuffer());
    };
    return [{ path, read }];
  }
  if (!isFolder(entry)) return [];
  const inside = await entriesOf(entry).catch(() => null);
  // A folder that cannot be looked into is a line of the list that says so.
  if (!inside) return [{ path, read: () => Promise.reject(new Error("The folder is closed")) }];
  const lists = await Promise.all(inside.map(sourcesOf));
  return lists.flat();
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

/** A reader gives a hundred at a time, and none when there are no more. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (some.length === 0) return all;
    all.push(...some);
  }
}
