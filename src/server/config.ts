import { BlockList, isIP } from 'node:net';
import { join } from 'node:path';
import * as z from 'zod/mini';

/** Everything that is set from outside, in one schema: the README's table and `readConfig` follow it. */
const settings = z.object({
  PORT: z.optional(
    z.string().check(z.refine(isPort, 'must be a whole number from 1 to 65535, as PORT=3000')),
  ),
  HOST: z.optional(z.string().check(z.refine(isHost, 'must be an address or a host name, as HOST=0.0.0.0'))),
  DATA_DIR: z.optional(z.string().check(z.minLength(1, 'must name a folder, as DATA_DIR=/var/lib/stegvis'))),
  APP_DIR: z.optional(z.string().check(z.minLength(1, 'must name a folder, as APP_DIR=dist'))),
  PUBLIC_URL: z.optional(
    z
      .string()
      .check(
        z.refine(
          isPublicUrl,
          'must be the https address people use, without a path, as PUBLIC_URL=https://stegvis.example.se (http only for localhost)',
        ),
      ),
  ),
  TRUST_PROXY: z.optional(
    z
      .string()
      .check(
        z.refine(
          (text) => proxiesOf(text) !== undefined,
          'must list addresses or ranges, as TRUST_PROXY=127.0.0.1,10.0.0.0/8',
        ),
      ),
  ),
  TIME_ZONE: z.optional(
    z.string().check(z.refine(isTimeZone, 'must be a time zone, as TIME_ZONE=Europe/Stockholm')),
  ),
  BACKUP_DIR: z.optional(z.string().check(z.minLength(1, 'must name a folder, as BACKUP_DIR=/mnt/backup'))),
  BACKUP_HOUR: z.optional(
    z
      .string()
      .check(
        z.refine(
          (text) => text === 'off' || isHour(text),
          'must be an hour from 0 to 23, as BACKUP_HOUR=2, or off',
        ),
      ),
  ),
  METRICS_TOKEN: z.optional(
    z.string().check(z.minLength(16, 'must have at least 16 characters, as from "openssl rand -hex 32"')),
  ),
  LOG_LEVEL: z.optional(z.enum(['info', 'warn', 'error'], 'must be info, warn or error, as LOG_LEVEL=info')),
});

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** The folder with the built app. */
  readonly appDir: string;
  /** The origin people use, without a trailing slash. */
  readonly publicUrl: string;
  /** Proxies whose `X-Forwarded-For` is believed (T24). */
  readonly trusted: BlockList;
  /** Where the city's days begin and end. */
  readonly timeZone: string;
  readonly backupDir: string;
  /** The hour of the nightly backup, in the city's time zone; undefined for none. */
  readonly backupHour: number | undefined;
  /** What whoever reads the metrics from another machine must show. */
  readonly metricsToken: string | undefined;
  readonly logLevel: 'info' | 'warn' | 'error';
}

/**
 * Reads the configuration from environment variables; an empty variable counts as absent.
 * @returns the configuration, or every fault at once, one sentence each with an example.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config | { faults: string[] } {
  const given = Object.fromEntries(
    Object.entries(env).filter(([key, value]) => value && Object.hasOwn(settings.shape, key)),
  );
  const read = settings.safeParse(given);
  if (!read.success)
    return { faults: read.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}.`) };
  const set = read.data;
  const port = Number(set.PORT ?? 3000);
  const dataDir = set.DATA_DIR ?? 'data';
  return {
    port,
    host: set.HOST ?? '127.0.0.1',
    dataDir,
    backupDir: set.BACKUP_DIR ?? join(dataDir, 'backups'),
    backupHour: set.BACKUP_HOUR === 'off' ? undefined : Number(set.BACKUP_HOUR ?? 2),
    metricsToken: set.METRICS_TOKEN,
    appDir: set.APP_DIR ?? 'dist',
    publicUrl: new URL(set.PUBLIC_URL ?? `http://localhost:${port}`).origin,
    trusted: proxiesOf(set.TRUST_PROXY ?? '') ?? new BlockList(),
    timeZone: set.TIME_ZONE ?? 'Europe/Stockholm',
    logLevel: set.LOG_LEVEL ?? 'warn',
  };
}

/** Names of this machine itself: the only ones that may be served over plain http. */
export const isLoopback = (hostname: string): boolean =>
  hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535;
}

function isHour(text: string): boolean {
  return /^\d{1,2}$/.test(text) && Number(text) <= 23;
}

function isHost(text: string): boolean {
  return isIP(text) !== 0 || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(text);
}

function isPublicUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  const bare = url.pathname === '/' && !url.search && !url.hash && !url.username && !url.password;
  return bare && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname)));
}

function isTimeZone(text: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('sv', { timeZone: text }));
  } catch {
    return false;
  }
}

/** Addresses and ranges as a list to ask; undefined if one of them is neither. */
function proxiesOf(text: string): BlockList | undefined {
  const list = new BlockList();
  for (const entry of text.split(',').map((part) => part.trim())) {
    if (!entry) continue;
    const [address = '', bits, ...more] = entry.split('/');
    const version = isIP(address);
    const most = version === 4 ? 32 : 128;
    if (version === 0 || more.length > 0) return undefined;
    if (bits !== undefined && (!/^\d{1,3}$/.test(bits) || Number(bits) > most)) return undefined;
    list.addSubnet(address, Number(bits ?? most), version === 4 ? 'ipv4' : 'ipv6');
  }
  return list;
}
