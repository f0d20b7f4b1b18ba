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
  shortcuts: [
    { name: 'Fånga idé', url: '/fanga' },
    { name: 'Ny loggpost', url: '/logga' },
    { name: 'Mina initiativ', url: '/' },
  ],
};
