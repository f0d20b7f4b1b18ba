import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { programPath } from './needs.ts';

/** A file system of its own, to be filled, or cut off from its disk. */
export interface Volume {
  readonly path: string;
  discard(): void;
}

const run = (program: string, ...args: readonly string[]) =>
  execFileSync(programPath(program) ?? program, args, { stdio: ['ignore', 'ignore', 'pipe'] });

const aFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'stegvis-volume-'));
  const path = join(folder, 'mounted');
  mkdirSync(path);
  return { folder, path };
};

/** A disk of so many KiB that can grow. */
export function smallVolume(kib: number): Volume & { grow(kib: number): void } {
  const { folder, path } = aFolder();
  run('mount', '-t', 'tmpfs', '-o', `size=${kib}k`, 'stegvis-faults', path);
  return {
    path,
    grow: (to) => run('mount', '-o', `remount,size=${to}k`, path),
    discard() {
      run('umount', path);
      rmSync(folder, { recursive: true });
    },
  };
}

/**
 * An ext4 file system in a file, whose power can be cut: what had not reached its journal and its blocks is gone, as after the
 * plug was pulled.
 */
export function mortalVolume(): Volume & { cutPower(): void; powerOn(): void } {
  const { folder, path } = aFolder();
  const image = join(folder, 'disk');
  run('truncate', '-s', '256M', image);
  run('mkfs.ext4', '-q', '-F', image);
  const mount = () => run('mount', '-o', 'loop', image, path);
  mount();
  let isMounted = true;
  return {
    path,
    // Without -f the log is not flushed first.
    cutPower: () => run('xfs_io', '-x', '-c', 'shutdown', path),
    powerOn() {
      run('umount', path);
      isMounted = false;
      mount();
      isMounted = true;
    },
    discard() {
      if (isMounted) run('umount', path);
      rmSync(folder, { recursive: true });
    },
  };
}
