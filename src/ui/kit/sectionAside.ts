import { createContext } from 'solid-js';

/** The id of the heading that a button or link stands beside: "Visa" alone does not say what is shown. */
export const AsideOf = createContext<string>();
