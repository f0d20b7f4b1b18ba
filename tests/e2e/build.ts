import { spawnSync } from 'node:child_process';

/** Builds the app unless it stands as these sources make it. Ends the program when it cannot be built. */
export function build(): void {
  const built = spawnSync(process.execPath, ['src/server/ensureBuilt.ts'], { stdio: 'inherit' });
  if (built.status !== 0) process.exit(built.status ?? 1);
}
