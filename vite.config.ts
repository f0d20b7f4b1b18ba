import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import solid from 'vite-plugin-solid';
import { VitePWA } from 'vite-plugin-pwa';
import { manifest } from './src/ui/app/manifest.ts';

/** Components run in jsdom; whatever needs IndexedDB gets a fake one; the rest is plain Node. */
const nodeTests = ['domain', 'sync', 'server', 'house', 'texts'].map((room) => `tests/${room}/**/*.test.ts`);
const deviceTests = ['store', 'simulation'].map((room) => `tests/${room}/**/*.test.ts`);

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

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
