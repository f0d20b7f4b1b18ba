import type { JSX } from 'solid-js';

/** A dash stays on the line of the word before it: "Haffa –" never becomes a line that begins with the dash. */
export function unbrokenDash(title: string): string;
export function unbrokenDash(title: JSX.Element): JSX.Element;
export function unbrokenDash(title: JSX.Element): JSX.Element {
  return typeof title === 'string' ? title.replaceAll(' – ', '\u00a0– ') : title;
}
