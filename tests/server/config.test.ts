import { BlockList } from 'node:net';
import { describe, expect, test } from 'vitest';
import { pages } from '../../src/server/addresses.ts';
import { readCode, showCode } from '../../src/server/auth/secrets.ts';
import { readConfig } from '../../src/server/config.ts';
import { addressOf } from '../../src/server/http/address.ts';
import { paths } from '../../src/ui/app/paths.ts';

describe('configuration', () => {
  test('without any setting a newcomer gets a server of their own on this machine', () => {
    expect(readConfig({})).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      dataDir: 'data',
      appDir: 'dist',
      publicUrl: 'http://localhost:3000',
      timeZone: 'Europe/Stockholm',
    });
    expect(readConfig({ PORT: '3100', DATA_DIR: '' })).toMatchObject({
      dataDir: 'data',
      publicUrl: 'http://localhost:3100',
    });
  });

  test('every fault is listed at once, with its name and an example', () => {
    const read = readConfig({
      PORT: '99999',
      HOST: 'not a host',
      PUBLIC_URL: 'http://stegvis.example.se',
      TRUST_PROXY: '10.0.0.0/99',
      TIME_ZONE: 'Mars/Olympus',
      LOG_LEVEL: 'loud',
    });
    const faults = 'faults' in read ? read.faults : [];
    expect(faults.map((fault) => fault.split(' ')[0])).toEqual([
      'PORT',
      'HOST',
      'PUBLIC_URL',
      'TRUST_PROXY',
      'TIME_ZONE',
      'LOG_LEVEL',
    ]);
    for (const fault of faults) expect(fault).toMatch(/must .* as [A-Z_]+=\S+/);
  });

  test.each([
    'https://stegvis.example.se',
    'https://a.b:8443/',
    'http://localhost:3000',
    'http://127.0.0.1:80',
  ])('%s can be an address for people', (PUBLIC_URL) => {
    expect(readConfig({ PUBLIC_URL })).toMatchObject({ publicUrl: new URL(PUBLIC_URL).origin });
  });

  test.each([
    'http://stegvis.example.se',
    'https://a.b/path',
    'ftp://a.b',
    'stegvis.example.se',
    'https://u:p@a.b',
  ])('%s cannot', (PUBLIC_URL) => {
    expect(readConfig({ PUBLIC_URL })).toHaveProperty('faults');
  });
});

describe('where a request comes from', () => {
  const trusted = new BlockList();
  trusted.addSubnet('10.0.0.0', 8, 'ipv4');
  trusted.addAddress('::1', 'ipv6');
  test.each([
    ['nobody in between', '203.0.113.5', undefined, '203.0.113.5'],
    ['a forged header', '203.0.113.5', '198.51.100.1', '203.0.113.5'],
    ['a trusted proxy', '10.0.0.2', '198.51.100.1', '198.51.100.1'],
    [
      'a trusted proxy, and what the caller forged before it',
      '10.0.0.2',
      '1.2.3.4, 198.51.100.1',
      '198.51.100.1',
    ],
    ['two trusted proxies', '10.0.0.2', '198.51.100.1, 10.0.0.3', '198.51.100.1'],
    ['a dual socket', '::ffff:10.0.0.2', '198.51.100.1', '198.51.100.1'],
    ['a trusted proxy over IPv6', '::1', '2001:db8::7', '2001:db8::7'],
    ['a trusted proxy that says nonsense', '10.0.0.2', 'nonsense', '10.0.0.2'],
    ['no socket', undefined, '198.51.100.1', 'unknown'],
  ])('T24: %s', (_, peer, forwarded, expected) => {
    expect(addressOf(peer, forwarded, trusted)).toBe(expected);
  });
});

describe('words that travel by hand', () => {
  test('a code is read as it was meant', () => {
    expect(readCode('abcde-fghjk')).toBe('ABCDEFGHJK');
    expect(readCode(' o1lI0 00000 ')).toBe('0111000000');
    expect(readCode('too short')).toBeUndefined();
    expect(readCode('ABCDE-FGHJU')).toBeUndefined();
    expect(showCode('ABCDEFGHJK')).toBe('ABCDE-FGHJK');
  });

  test('the links that the server makes lead to pages that the app has', () => {
    expect(pages).toEqual({ setup: paths.setup, invite: paths.invitation, link: paths.linkDevice });
  });
});
