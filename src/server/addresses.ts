/** Pages of the app that a link leads to. The secret is in the fragment, which no browser sends and no log keeps (T21). */
export const pages = { setup: '/setup', invite: '/inbjudan', link: '/lank' } as const;

export const linkTo = (publicUrl: string, page: keyof typeof pages, token: string): string =>
  `${publicUrl}${pages[page]}#${token}`;
