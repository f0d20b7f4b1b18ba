import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import solid from 'vite-plugin-solid';
import { VitePWA } from 'vite-plugin-pwa';
import { manifest } from './src/ui/app/manifest.ts';

/** Components run in jsdom; whatever needs IndexedDB gets a fake one; the rest is plain Node. */
const nodeTests = ['domain', 'sync', 'server', 'house', 'texts', 'faults'].map(
  (room) => `tests/${room}/**/*.test.ts`,
);
const deviceTests = ['store', 'simulation'].map((room) => `tests/${room}/**/*.test.ts`);

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** What the first screen brings along outright, in two files: what every page stands on, and what those who are in need beside it. */
const firstParts = {
  base: ['src/main.tsx'],
  inside: ['src/ui/app/SignedIn.tsx', 'src/ui/screens/start/Start.tsx'],
};

/**
 * The file that a module of the first screen goes into. Left to itself the build makes some fifty of them, one for each set of
 * screens that share a module: they weigh an eighth more, and each is a request that a slow tablet must wait for.
 * @returns null for a module that the first screen does not need.
 */
function firstPart(id: string, importersOf: (id: string) => readonly string[]): string | null {
  const isOf = (roots: readonly string[], file: string) => roots.some((root) => file.endsWith(`/${root}`));
  const roots = Object.values(firstParts).flat();
  if (isOf(roots, id)) return null;
  const above = new Set<string>([id]);
  for (const file of above) for (const importer of importersOf(file)) above.add(importer);
  for (const [part, itsRoots] of Object.entries(firstParts))
    if ([...above].some((file) => isOf(itsRoots, file))) return part;
  return null;
}

export default defineConfig({
  define: { APP_VERSION: JSON.stringify(version) },
  plugins: [
    solid(),
    VitePWA({
      registerType: 'prompt',
      strategies: 'injectManifest',
      srcDir: 'src',
      filename: 'sw.ts',
      injectRegister: false,
      injectManifest: {
        globPatterns: ['**/*.{js,css,html,png,svg,woff2}'],
        // Shown by the browser when it asks whether to install, and by nobody else.
        globIgnores: ['screenshots/**'],
      },
      manifest,
    }),
  ],
  build: {
    target: ['chrome120', 'safari16.4', 'firefox120'],
    // The content security policy knows no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Which file needs which: read by bench/budget.ts. The server hands out nothing that begins with a dot.
    manifest: true,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: (id, build) => firstPart(id, (file) => build.getModuleInfo(file)?.importers ?? []) },
          ],
        },
      },
    },
  },
  server: { port: 5173, proxy: { '/api': 'http://localhost:3000' } },
  test: {
    projects: [
      { extends: false, test: { name: 'node', include: nodeTests, environment: 'node' } },
      {
        extends: false,
        test: {
          name: 'device',
          include: deviceTests,
          environment: 'node',
          setupFiles: ['fake-indexeddb/auto'],
        },
      },
      {
        extends: false,
        define: { APP_VERSION: JSON.stringify(version) },
        plugins: [solid()],
        resolve: { conditions: ['development', 'browser'] },
        test: {
          name: 'jsdom',
          include: ['tests/ui/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          // testing-library cleans up between tests only when it finds the globals
          globals: true,
          setupFiles: ['fake-indexeddb/auto', 'tests/ui/setup.ts'],
          server: { deps: { inline: [/solid-js/, /@solidjs/] } },
        },
      },
    ],
  },
});
