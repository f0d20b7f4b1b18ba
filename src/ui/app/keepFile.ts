/** Hands a file to the browser to keep. */
export function keepFile(name: string, type: string, content: BlobPart): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** `portfolj-exempelstaden-2026-11-23.csv`: letters that every disk and mail takes. @param about a city, a title: what tells it from others */
export function fileName(word: string, about: string, today: string, ending: 'csv' | 'json' | 'md'): string {
  const plain = about
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 40);
  return `${[word, plain, today].filter((part) => part !== '').join('-')}.${ending}`;
}
