import { startServer } from '../e2e/storyServer.ts';
import { aCrowd } from './crowd.ts';
import { type Fault, insist } from './fault.ts';
import { insistOnEqualViews, judge } from './judge.ts';
import { aLine } from './line.ts';

const page = '<!doctype html><title>Gästnät</title><h1>Logga in på gästnätet</h1>';
const reply = (status: string, type: string, body: string, more = '') =>
  `HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n${more}Connection: close\r\n\r\n${body}`;

/** What a net that wants something first says in the city's place. */
const portals: Readonly<Record<string, string>> = {
  '200 with a page': reply('200 OK', 'text/html; charset=utf-8', page),
  '200 with a page that says it is JSON': reply('200 OK', 'application/json', page),
  '200 with JSON of its own': reply('200 OK', 'application/json', '{"login":"https://portal.example"}'),
  '200 with nothing': reply('200 OK', 'text/html', ''),
  '302 to its own page': reply('302 Found', 'text/html', page, 'Location: http://localhost:1/login\r\n'),
  '401 with a page': reply('401 Unauthorized', 'text/html', page),
  '403 with a page': reply('403 Forbidden', 'text/html', page),
  '426 with a page': reply('426 Upgrade Required', 'text/html', page),
  '511': reply('511 Network Authentication Required', 'text/html', page),
  'half an answer': reply('200 OK', 'application/json', '{"lmids":{').replace(
    /Content-Length: \d+/,
    'Content-Length: 900',
  ),
};

export const captivePortal: Fault = {
  id: 'X11',
  fault: 'a captive portal answers in the city’s place: HTML as 200, 302 and others',
  promise: 'it counts as offline: nothing is lost, nobody is signed out, and it goes on by itself afterwards',
  cycles: 3,
  quick: 1,
  async run(cycles) {
    const server = await startServer();
    const line = await aLine(server.url);
    try {
      const crowd = await aCrowd(server, 2, { through: line.url });
      for (let cycle = 1; cycle <= cycles; cycle++)
        for (const [kind, answer] of Object.entries(portals)) {
          line.cutAll();
          line.weather.portal = answer;
          for (const device of crowd.devices) {
            await crowd.write(device);
            const before = await device.store.outboxSize();
            const { why } = await device.client.now();
            insist(why === 'weather', `${kind} was taken for ${why}`);
            insist((await device.store.outboxSize()) === before, `${kind}: something left the outbox`);
          }
        }
      delete line.weather.portal;
      line.cutAll();
      await crowd.comeToRest();
      insistOnEqualViews(crowd.devices, crowd.square);
      await server.stop();
      const { acked } = await judge(server.dataDir, crowd.devices);
      return `${line.counts.portals} answers of ${Object.keys(portals).length} kinds, each taken for no network; ${acked} deeds delivered afterwards, 0 lost`;
    } finally {
      await line.close();
      await server.discard();
    }
  },
};
