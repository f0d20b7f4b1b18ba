import type { Contents } from './examine.ts';
import type { Manifest } from './place.ts';

/** What a backup holds, in lines. */
export function sayContents({
  spaces,
  ...rest
}: Contents & Partial<Pick<Manifest, 'blobs' | 'bytes'>>): readonly string[] {
  const size = rest.bytes === undefined ? [] : [`${(rest.bytes / 1_048_576).toFixed(1)} MiB`];
  const photos = rest.blobs === undefined ? [] : [`photos and files: ${rest.blobs.length}`];
  return [
    ...spaces.map(({ space, rows, records }) => `${space}: ${rows} rows, ${records} records in the log`),
    ...photos,
    ...size,
  ];
}
