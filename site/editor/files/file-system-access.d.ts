/** What Chromium has of the File System Access API (https://wicg.github.io/file-system-access/), and TypeScript does not know. */
interface Window {
  showDirectoryPicker?(options?: {mode?: 'read' | 'readwrite'}): Promise<FileSystemDirectoryHandle>;
}

interface FileSystemDirectoryHandle {
  entries(): AsyncIterableIterator<[string, FileSystemDirectoryHandle | FileSystemFileHandle]>;
}
