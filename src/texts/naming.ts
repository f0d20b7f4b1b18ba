/** How a text that knows only ids learns the names to say. The screens give it; each answers with something readable even for an id that is not there. */
export interface Naming {
  person(id: string): string;
  department(id: string): string;
  /** As `Beslut pengar`. */
  gate(id: string): string;
  criterion(id: string): string;
  role(id: string): string;
  /** `1 250 000 kr`. */
  money(kronor: number): string;
  /** `24 november 2026`. */
  day(day: string): string;
}
