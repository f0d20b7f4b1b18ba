import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Need } from './fault.ts';

const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/sbin'];

/** Where a program is, if anywhere. */
export const programPath = (name: string): string | undefined =>
  folders
    .map((folder) => join(folder, name))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });

const program = (name: string, debian: string): Need => ({
  what: name,
  isThere: () => programPath(name) !== undefined,
  get: `apt-get install -y ${debian}`,
});

export const root: Need = {
  what: 'root',
  isThere: () => process.getuid?.() === 0,
  get: 'run it as root',
};

/** Not every container may: tried, not guessed. */
export const loopMounts: Need = {
  what: 'loop devices',
  isThere: () => {
    try {
      execFileSync(programPath('losetup') ?? 'losetup', ['--find'], { stdio: 'ignore' });
      return existsSync('/dev/loop-control');
    } catch {
      return false;
    }
  },
  get: 'run it where loop devices are to be had, as in a virtual machine or a privileged container',
};

export const strace = program('strace', 'strace');
export const xfsIo = program('xfs_io', 'xfsprogs');
export const makeExt4 = program('mkfs.ext4', 'e2fsprogs');

/** The library, not the program: the server's own process is to be lied to. */
export const fakeTimeLibrary = (): string | undefined =>
  ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/lib', '/usr/local/lib']
    .map((folder) => join(folder, 'faketime', 'libfaketime.so.1'))
    .find((path) => existsSync(path));
export const fakeTime: Need = {
  what: 'libfaketime',
  isThere: () => fakeTimeLibrary() !== undefined,
  get: 'apt-get install -y faketime',
};
