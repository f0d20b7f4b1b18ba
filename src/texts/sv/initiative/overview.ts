/** Översikt. */
export const overview = {
  story: 'Om initiativet',
  storyEmpty: 'Här är bara titeln än. Skriv vems behovet är, så förstår andra vad det handlar om.',
  describe: 'Beskriv behovet',
  comments: 'Kommentarer',
  commentsEmpty: 'Ingen har sagt något än.',
  mayNotComment: 'Du kan läsa, men din roll kan inte kommentera det här initiativet.',
  yourComment: 'Skriv en kommentar',
  saveComment: 'Spara kommentaren',
  commentSaved: 'Kommentaren är sparad',
  withdrawComment: 'Dra tillbaka',
  commentWithdrawn: 'Kommentaren är tillbakadragen',
};
