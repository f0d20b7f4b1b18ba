import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder } from '../storage/folder.ts';

/** What is written down of a file of the export. */
export interface Filed {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

const CHUNK = 65_536;

/** A file that is written piece by piece and hashed on the way. */
export function openSheet(folder: string, name: string) {
  makeFolder(dirname(join(folder, name)));
  const file = openSync(join(folder, name), 'wx', 0o600);
  const hash = createHash('sha256');
  let waiting = '';
  let bytes = 0;
  const flush = () => {
    const chunk = Buffer.from(waiting);
    waiting = '';
    hash.update(chunk);
    bytes += chunk.byteLength;
    for (let at = 0; at < chunk.byteLength; ) at += writeSync(file, chunk, at);
  };
  return {
    write(text: string): void {
      waiting += text;
      if (waiting.length >= CHUNK) flush();
    },
    close(): Filed {
      flush();
      fsyncSync(file);
      closeSync(file);
      return { name, bytes, sha256: hash.digest('hex') };
    },
  };
}

export function fileWhole(folder: string, name: string, text: string): Filed {
  const sheet = openSheet(folder, name);
  sheet.write(text);
  return sheet.close();
}
