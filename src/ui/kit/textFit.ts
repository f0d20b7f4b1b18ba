import { unbrokenDash } from './unbrokenDash.ts';

/** The typeface is this wide on average, in parts of its size; a little more than it is, so that nothing is cut. */
const averageWidth = 0.56;

/** The heaviest weight is wider: measured as if it were this much larger. */
export const heavy = 1.1;

/** About how many pixels a text takes at a size in pixels. Nothing is measured, since a picture may be drawn before it is seen. */
export const textWidth = (text: string, size: number): number => text.length * averageWidth * size;

/** Breaks a text between words into at most `most` lines that fit a width; what does not fit ends in an ellipsis. */
export function wrapText(text: string, width: number, size: number, most: number): readonly string[] {
  const room = Math.max(4, Math.floor(width / (averageWidth * size)));
  const lines: string[] = [];
  let line = '';
  for (const word of unbrokenDash(text).split(/ +/)) {
    const longer = line ? `${line} ${word}` : word;
    if (longer.length <= room) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    line = word;
  }
  if (line) lines.push(line);
  const isCut = lines.length > most;
  return lines
    .slice(0, most)
    .map((each, nth) => (isCut && nth === most - 1 ? shortened(`${each}…`, room) : shortened(each, room)));
}

const shortened = (text: string, room: number): string =>
  text.length <= room ? text : `${text.slice(0, room - 1).trimEnd()}…`;
