/** What several parts of a workshop say. */
export const shared = {
  workshops: 'Workshoppar',
  theWorkshop: 'workshopen',
  notHereTitle: 'Workshopen finns inte här',
  notHere:
    'Workshopen har inte nått den här enheten. Be workshopledaren lägga till dig, eller läs in en fil från en annan platta i Synk.',
  toWorkshops: 'Till workshoppar',
  /** Colours of notes. */
  colours: {
    yellow: 'Gul',
    pink: 'Rosa',
    blue: 'Blå',
    green: 'Grön',
    purple: 'Lila',
    white: 'Vit',
  },
  /** A participant who has a number instead of a name. */
  numbered: (number: string) => `Person ${number}`,
  /** Whose note it is when it is nobody's. */
  nobody: 'Utan namn',
  stepKinds: {
    talk: 'Samtal',
    capture: 'Skriv lappar',
    group: 'Gruppera',
    vote: 'Rösta',
    place: 'Placera',
    choose: 'Välj',
  },
  /** A cluster without a name. */
  unnamedCluster: 'Grupp utan namn',
  loose: 'Utan grupp',
};
