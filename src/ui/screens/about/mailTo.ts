/** A link that opens a message to an address. The address is one that the domain's own form let through. */
export function mailTo(address: string, subject: string, body?: string): string {
  const given = [['subject', subject], ...(body === undefined ? [] : [['body', body]])];
  // Not URLSearchParams: mail programs take its + for a plus.
  const query = given.map(([name, value = '']) => `${name}=${encodeURIComponent(value)}`).join('&');
  return `mailto:${address}?${query}`;
}
