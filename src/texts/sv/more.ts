/** Mer: what the bar and the rail have no room for. */
export const more = {
  title: 'Mer',
  work: 'Arbetet',
  sync: 'Synk',
  syncAbout: 'Vad som bara finns här, vad som inte gick att skicka, den här enheten',
  lessonsAbout: 'Vad andra har provat och lärt sig',
  modelAbout: 'Faser, beslut, kriterier och ord',
  city: 'Staden',
  peopleAbout: 'Vilka som är med, och vad de får göra',
  departmentsAbout: 'Nämnder, innovationsmedel och fondernas regler',
  theCityAbout: 'Namn, kontakt och hur ofta en pilot får frågan om värde',
  you: 'Du och tjänsten',
  settingsAbout: 'Namn, språk, utseende och enheter',
  privacyAbout: 'Vad som sparas om dig, var, och vilka som ser det',
  accessibilityAbout: 'Hur tillgänglig Stegvis är, och tala om vad som inte fungerar',
};
