import { once } from 'node:events';
import { createServer, type Socket, connect } from 'node:net';
import { pause } from './fault.ts';

/** What a line does to what goes through it. All of it may be changed while it runs. */
export interface Weather {
  /** Milliseconds until anything arrives, each way. */
  delay?: number;
  /** Bytes a second, each way. */
  rate?: number;
  /** Of so many connections one is cut after a while. */
  cutEvery?: number;
  /** Takes what comes and lets nothing through either way, without ending: a line that is half open. */
  isSilent?: boolean;
  /** Answers every request itself, as a captive portal does. */
  portal?: string;
  /** Of so many replies of the server one is lost, whole: the request has arrived and been dealt with. */
  loseReplyEvery?: number;
}

/** A line between devices and a server, and the weather on it. */
export async function aLine(target: string, weather: Weather = {}) {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  const counts = { connections: 0, cuts: 0, replies: 0, lost: 0, portals: 0 };

  const server = createServer((device) => {
    counts.connections++;
    keep(device);
    if (weather.portal !== undefined) return answerAsPortal(device, weather.portal);
    const city = connect(Number(port), hostname);
    keep(city);
    const end = () => {
      device.destroy();
      city.destroy();
    };
    carry(device, city);
    carry(city, device, (chunk) => losesReply(chunk, device, end));
    if (weather.cutEvery && counts.connections % weather.cutEvery === 0) {
      counts.cuts++;
      setTimeout(end, 40 + Math.random() * 400);
    }
  });

  function keep(socket: Socket): void {
    sockets.add(socket);
    socket.setNoDelay(true);
    socket.on('close', () => sockets.delete(socket)).on('error', () => undefined);
  }

  /** Bytes in order, each late by the delay, and dribbling no faster than the rate. */
  function carry(from: Socket, to: Socket, swallows: (chunk: Buffer) => boolean = () => false): void {
    let line: Promise<void> = Promise.resolve();
    const pass = async (before: Promise<void>, chunk: Buffer, arrival: number) => {
      await before;
      await pause(Math.max(0, arrival - performance.now()));
      const piece = weather.rate ? Math.ceil(weather.rate / 4) : chunk.length;
      for (let at = 0; at < chunk.length; at += piece) {
        if (weather.rate) await pause(250);
        if (!to.destroyed) to.write(chunk.subarray(at, at + piece));
      }
      from.resume();
    };
    from.on('data', (chunk: Buffer) => {
      if (weather.isSilent || swallows(chunk)) return;
      if (weather.rate) from.pause();
      line = pass(line, chunk, performance.now() + (weather.delay ?? 0));
    });
    // Whoever closes has said all: what is under way still arrives.
    from.on('close', () => void line.finally(() => to.end()));
  }

  /** The head of a reply to a push or pull begins with its status line. */
  function losesReply(chunk: Buffer, device: Socket, end: () => void): boolean {
    if (!weather.loseReplyEvery || chunk.subarray(0, 9).toString('latin1') !== 'HTTP/1.1 ') return false;
    counts.replies++;
    if (counts.replies % weather.loseReplyEvery !== 0) return false;
    counts.lost++;
    device.destroy();
    end();
    return true;
  }

  function answerAsPortal(device: Socket, answer: string): void {
    device.once('data', () => {
      counts.portals++;
      device.end(answer);
    });
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const own = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://localhost:${own}`,
    weather,
    counts,
    /** Ends every connection there is, as when a radio goes. */
    cutAll(): void {
      for (const socket of sockets) socket.destroy();
    },
    async close(): Promise<void> {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
