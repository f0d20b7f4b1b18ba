/** As far as browsers that can open files with an installed app have it, and TypeScript does not yet. */
interface LaunchQueue {
  setConsumer(take: (launch: { readonly files?: readonly { getFile(): Promise<File> }[] }) => void): void;
}

/** Hands over the file that the app was opened with, if it was opened with one (`file_handlers` in the manifest). */
export function whenOpenedWithFile(take: (file: File) => void): void {
  const queue = (globalThis as { launchQueue?: LaunchQueue }).launchQueue;
  queue?.setConsumer(({ files: [first] = [] }) => {
    if (first)
      void first
        .getFile()
        .then(take)
        .catch(() => undefined);
  });
}
