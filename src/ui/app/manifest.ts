const shortcutIcon = { src: '/icons/192.png', sizes: '192x192', type: 'image/png' };

/** A picture for the question whether to install: what one gets, in the manifest's own language. */
function shot(name: string, sizes: string, form: 'narrow' | 'wide', label: string) {
  return { src: `/screenshots/${name}.webp`, sizes, type: 'image/webp', form_factor: form, label };
}

/** The web app manifest. Swedish: it is read by the operating system before any language has been chosen. */
export const manifest = {
  id: '/',
  name: 'Stegvis',
  short_name: 'Stegvis',
  description: 'Tar en innovation från idé till skalad tjänst, också utan nät.',
  lang: 'sv',
  dir: 'ltr' as const,
  start_url: '/',
  scope: '/',
  display: 'standalone' as const,
  display_override: ['standalone' as const, 'minimal-ui' as const],
  background_color: '#F7F5F2',
  theme_color: '#F7F5F2',
  categories: ['productivity', 'government'],
  launch_handler: { client_mode: 'navigate-existing' as const },
  icons: [
    { src: '/icons/192.png', sizes: '192x192', type: 'image/png' },
    { src: '/icons/512.png', sizes: '512x512', type: 'image/png' },
    { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' as const },
    { src: '/icons/mono.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'monochrome' as const },
  ],
  // A file from a colleague or a backup opens in Synk, which reads it (screens/sync/file/launched.ts).
  file_handlers: [{ action: '/synk', accept: { 'application/x-stegvis': ['.stegvis'] } }],
  shortcuts: [
    { name: 'Fånga idé', url: '/fanga', icons: [shortcutIcon] },
    { name: 'Ny loggpost', url: '/logga', icons: [shortcutIcon] },
    { name: 'Starta workshop', url: '/workshop', icons: [shortcutIcon] },
    { name: 'Mina initiativ', url: '/', icons: [shortcutIcon] },
  ],
  // A text, an address or photos shared from another app open Fånga with them in it. The service worker takes the form (sw.ts):
  // photos fit in no address.
  share_target: {
    action: '/fanga',
    method: 'POST' as const,
    enctype: 'multipart/form-data' as const,
    params: {
      title: 'title',
      text: 'text',
      url: 'url',
      files: [{ name: 'photos', accept: ['image/*'] }],
    },
  },
  // Made by `npm run screenshots` from the example city; kept out of the precache (vite.config.ts), since only a shop window shows them.
  screenshots: [
    shot('start-smal', '780x1688', 'narrow', 'Start: nästa steg och det som väntar på dig'),
    shot('fanga-smal', '780x1688', 'narrow', 'Fånga en idé med en mening, också utan nät'),
    shot('initiativ-bred', '1920x1200', 'wide', 'Ett initiativ på trappan: fyra faser och tre beslut'),
    shot('portfolj-bred', '1920x1200', 'wide', 'Portföljen: alla initiativ, fas för fas'),
  ],
};
