import { cpSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The next version of the app, in a folder under `within`, for APP_DIR: the same program with another version number, and, as
 * after any build, no file of the old one's name.
 */
export function aBuildOf(next: string, within: string): string {
  const dir = join(within, `app-${next}`);
  cpSync('dist', dir, { recursive: true });
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

  const assets = join(dir, 'assets');
  const names = readdirSync(assets).map((name) => ({ name, renamed: name.replace(/\.(?=[^.]+$)/, '-2.') }));
  const rewrite = (file: string) => {
    let text = readFileSync(file, 'utf8').replaceAll(`\`${version}\``, `\`${next}\``);
    for (const { name, renamed } of names) text = text.replaceAll(name, renamed);
    // Files without a hash in their name are told apart by a revision.
    writeFileSync(file, text.replaceAll(/"revision":"[0-9a-f]{32}"/g, `"revision":"${next}"`));
  };
  for (const { name, renamed } of names) {
    if (/\.(js|css)$/.test(name)) rewrite(join(assets, name));
    renameSync(join(assets, name), join(assets, renamed));
  }
  for (const file of ['index.html', 'sw.js']) rewrite(join(dir, file));
  return dir;
}
