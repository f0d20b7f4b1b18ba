/** The colours of notes, in the order they are offered. Their words come with the props. */
export const noteColours = ['yellow', 'pink', 'blue', 'green', 'purple', 'white'] as const;
export type NoteColour = (typeof noteColours)[number];
