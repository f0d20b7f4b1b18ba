/** The step in which the room places by effect and effort. */
export const place = {
  name: 'Effekt och insats. Listan bredvid säger samma sak.',
  list: 'Det som ska placeras',
  effect: 'Effekt',
  effort: 'Insats',
  little: 'Liten',
  much: 'Stor',
  small: 'Liten',
  large: 'Stor',
  doFirst: 'Gör först',
  plan: 'Planera för',
  ifTime: 'Om tid finns',
  leave: 'Låt vara',
  hint: 'Välj i listan och tryck sedan där det hör hemma. Du kan också flytta med pilarna eller skriva två tal från 0 till 10.',
  notPlaced: 'Inte placerad',
  placed: (effect: string, effort: string) => `Effekt ${effect}, insats ${effort}`,
  mark: (number: number, title: string, where: string) =>
    `${number}. ${title}. ${where}. Flytta med pilarna.`,
  said: (title: string, where: string) => `${title}: ${where}`,
  error: 'Skriv ett helt tal från 0 till 10.',
  nothing: 'Det finns inget att placera än. Skriv lappar först.',
};
