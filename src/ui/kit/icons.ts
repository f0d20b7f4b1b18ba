type Stroke = { d: string; width?: number; square?: boolean; filled?: boolean };

/** One family of drawings on a 24 px grid, stroke 2.4. A plain string is one stroked path. */
export const icons = {
  bang: [{ d: 'M12 3v12M12 19v2.5', width: 3.2 }],
  board: 'M4 4h4v16H4zM10 4h4v11h-4zM16 4h4v7h-4z',
  bulb: 'M8 15a6 6 0 118 0v3H8zM9 21.5h6',
  calendar: 'M4 5h16v15H4zM4 10h16M8 2.5v4M16 2.5v4',
  camera: 'M3 7h5l2-3h4l2 3h5v13H3zM12 17a4 4 0 100-8 4 4 0 000 8z',
  chart: 'M4 4v16h16M8 16v-4M13 16V8M18 16v-6',
  check: 'M4 12.5l5.5 5.5L20 7',
  clock: 'M12 20a8 8 0 100-16 8 8 0 000 16zM12 8v4.5h4',
  close: 'M5 5l14 14M19 5L5 19',
  comment: 'M4 4h16v12h-8l-5 5v-5H4z',
  copy: 'M8 8h12v12H8zM16 8V4H4v12h4',
  device: 'M6 3h12v18H6zM10 17.5h4',
  down: 'M5 9l7 7 7-7',
  downward: 'M12 4v15M5.5 12.5l6.5 7 6.5-7',
  download: 'M12 3v12M7 10l5 5 5-5M4 20h16',
  file: 'M5 3h9l5 5v13H5zM14 3v5h5',
  filter: 'M4 6h16M7 12h10M10 18h4',
  flag: 'M6 21V4h12l-3 4 3 4H6',
  gate: 'M12 2.5l9.5 9.5-9.5 9.5L2.5 12z',
  gateDecided: [{ d: 'M12 1l11 11-11 11L1 12z', filled: true }],
  grip: [{ d: 'M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01', width: 3.5, square: true }],
  half: [{ d: 'M4 4h16v16H4z' }, { d: 'M4 12h16v8H4z', filled: true }],
  home: 'M4 11l8-7 8 7v9h-6v-6h-4v6H4z',
  info: 'M12 20a8 8 0 100-16 8 8 0 000 16zM12 11v5.5M12 7v2',
  keys: 'M2 6h20v12H2zM5.5 10h2M11 10h2M16.5 10h2M8 14.5h8',
  left: 'M15 5l-7 7 7 7',
  link: 'M10 14a4 4 0 005.7 0l3.6-3.6a4 4 0 00-5.7-5.7L12 6.3M14 10a4 4 0 00-5.7 0l-3.6 3.6a4 4 0 005.7 5.7l1.6-1.6',
  list: 'M4 5h3v3H4zM4 16h3v3H4zM11 6.5h9M11 17.5h9',
  lock: 'M5 11h14v9H5zM8 11V7.5a4 4 0 018 0V11',
  menu: 'M4 6h16M4 12h16M4 18h16',
  minus: 'M4 12h16',
  money: 'M3 6h18v12H3zM12 15a3 3 0 100-6 3 3 0 000 6z',
  more: [{ d: 'M4 12h.01M12 12h.01M20 12h.01', width: 4, square: true }],
  move: 'M4 12h14M12 6l6 6-6 6',
  note: 'M4 4h16v10l-6 6H4zM20 14h-6v6',
  notEqual: 'M4 9h16M4 15h16M16 4L8 20',
  offline: 'M3 10.5a13 13 0 0118 0M7.5 15a6.5 6.5 0 019 0M12 20h.01M5 3l14 18',
  pause: [{ d: 'M8 5v14M16 5v14', width: 3 }],
  pen: 'M4 20v-4L16 4l4 4L8 20zM13 7l4 4',
  people:
    'M9 11a4 4 0 100-8 4 4 0 000 8zM2 21v-2a5 5 0 015-5h4a5 5 0 015 5v2M16 3.5a4 4 0 010 7.5M18.5 14.5A5 5 0 0122 19v2',
  person: 'M12 11a4 4 0 100-8 4 4 0 000 8zM4 21v-2a6 6 0 016-6h4a6 6 0 016 6v2',
  plus: 'M12 4v16M4 12h16',
  print: 'M7 9V3h10v6M7 17H4V9h16v8h-3M7 14h10v7H7z',
  qr: 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2v2M20 14v6h-6',
  right: 'M9 5l7 7-7 7',
  ring: 'M12 19.5a7.5 7.5 0 100-15 7.5 7.5 0 000 15z',
  screen: 'M3 4h18v12H3zM12 16v4M7 20.5h10',
  search: 'M10.5 17a6.5 6.5 0 100-13 6.5 6.5 0 000 13zM15.5 15.5L21 21',
  settings: 'M4 7h9M17 7h3M4 17h3M11 17h9M13 4.5h4v5h-4zM7 14.5h4v5H7z',
  share: 'M12 15V3M7 8l5-5 5 5M5 12v9h14v-9',
  shield: 'M12 3l8 3v6c0 5-3.5 8-8 9.5C7.5 20 4 17 4 12V6z',
  sound: 'M4 9h4l5-4v14l-5-4H4zM17 8.5a5 5 0 010 7M19.5 5.5a9 9 0 010 13',
  square: [{ d: 'M5 5h14v14H5z' }, { d: 'M5 5h14v14H5z', filled: true }],
  sync: 'M4 12a8 8 0 0113.7-5.7L20 8.5M20 3.5v5h-5M20 12a8 8 0 01-13.7 5.7L4 15.5M4 20.5v-5h5',
  trash: 'M4 6h16M9 6V3h6v3M6 6l1 15h10l1-15',
  undo: 'M9 5L4 10l5 5M4 10h10a5 5 0 010 10h-3',
  up: 'M12 20V5M5 11.5L12 4.5l7 7',
} satisfies Record<string, string | Stroke[]>;

export type IconName = keyof typeof icons;

/** The strokes of one drawing, plain strings made into one stroke. */
export function strokes(name: IconName): Stroke[] {
  const drawing: string | Stroke[] = icons[name];
  return typeof drawing === 'string' ? [{ d: drawing }] : drawing;
}
