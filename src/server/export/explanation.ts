/** What lies beside the files of an export, for whoever opens it in thirty years. */
export const explanation = `All that a city had in Stegvis, as of one moment. Nothing here needs Stegvis to be read.

tables/NAME.jsonl   one row per line, JSON in UTF-8. "id" names the row, "owner" the initiative or organisation it belongs to,
                    "v" the version of the city at which it was last written.
tables/NAME.csv     the same for a spreadsheet: semicolons, UTF-8. What would be run as a formula has an apostrophe before it.
schema/NAME.json    what a row may hold, as JSON Schema (2020-12).
log.jsonl           every deed that was received, in order: who, what, when, and what became of it ("outcome").
former-values.jsonl values that were replaced, with the deed ("mid") that replaced them.
blobs/AB/HASH       photos and files, by the SHA-256 of what was sent; the table "attachment" says what each is.
manifest.json       SHA-256 and size of every file here, and where the log ends.

The log can be checked. For each record
  content_hash = SHA-256 of salt followed by args (the text as it stands)
  hash         = SHA-256 of the JSON array [seq, version, mid, client, id, grp, name, person, claimed_at, received_at, outcome, reason,
                 content_hash, prev_hash], and then courier when there is one; without spaces, keys of objects in order (RFC 8785)
  prev_hash    = the hash of the record before it; empty for the first
and the last hash is the one in manifest.json.
`;
