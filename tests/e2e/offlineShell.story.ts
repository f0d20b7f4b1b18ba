import assert from 'node:assert/strict';
import { story } from './story.ts';

story('the app opens without a network after one visit, at any address', async ({ device, server, step }) => {
  const phone = await device('phone');

  step('the first visit');
  const answer = await phone.page.goto('/');
  assert.equal(answer?.status(), 200);
  assert.match(answer?.headers()['content-security-policy'] ?? '', /default-src 'none'/);
  await phone.page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });

  step('the plug is pulled: the server is gone, not only the network');
  await server.stop('kill');
  for (const path of ['/', '/fanga', '/portfolj']) {
    await phone.page.goto(path);
    await phone.page.locator('main').waitFor();
  }
});
