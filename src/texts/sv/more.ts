/** Mer: what the bar and the rail have no room for. */
export const more = {
  title: 'Mer',
  sync: 'Synk',
  syncAbout: 'Vad som bara finns här, vad som inte gick att skicka, den här enheten',
  lessonsAbout: 'Vad andra har provat och lärt sig',
  peopleAbout: 'Vilka som är med, roller och förvaltningar',
  modelAbout: 'Faser, beslut, kriterier och ord',
  settingsAbout: 'Språk, utseende och enheter',
};
