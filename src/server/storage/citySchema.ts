import type { Step } from './database.ts';

/**
 * The city's tables (sync.md, "On the server"). A new field of a row needs no step here; a new step is only ever added.
 */
export const citySteps: readonly Step[] = [
  {
    version: 1,
    sql: `
CREATE TABLE space(
  id TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  epoch TEXT NOT NULL,
  epoch_number INTEGER NOT NULL,
  -- Where the chain of the log ends.
  log_seq INTEGER NOT NULL,
  log_hash TEXT NOT NULL
) STRICT;

-- Clustered by owner: what a deed or a page needs lies together.
CREATE TABLE row(
  space TEXT NOT NULL,
  owner TEXT NOT NULL,
  tbl TEXT NOT NULL,
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  json TEXT NOT NULL,
  audience TEXT NOT NULL,
  field_versions TEXT NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (space, owner, tbl, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX row_version ON row(space, version);

-- Holders of the token lost sight of the row at this version.
CREATE TABLE row_exit(
  space TEXT NOT NULL,
  token TEXT NOT NULL,
  version INTEGER NOT NULL,
  owner TEXT NOT NULL,
  tbl TEXT NOT NULL,
  id TEXT NOT NULL,
  PRIMARY KEY (space, token, version, owner, tbl, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE client_group(
  space TEXT NOT NULL,
  id TEXT NOT NULL,
  person TEXT NOT NULL,
  PRIMARY KEY (space, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE client(
  space TEXT NOT NULL,
  id TEXT NOT NULL,
  grp TEXT NOT NULL,
  lmid INTEGER NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (space, id),
  FOREIGN KEY (space, grp) REFERENCES client_group(space, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX client_group_version ON client(space, grp, version);

-- The history and the audit trail.
CREATE TABLE mutation(
  space TEXT NOT NULL,
  seq INTEGER NOT NULL,
  version INTEGER NOT NULL,
  mid TEXT NOT NULL,
  client TEXT NOT NULL,
  id INTEGER NOT NULL,
  grp TEXT NOT NULL,
  name TEXT NOT NULL,
  person TEXT NOT NULL,
  claimed_at TEXT,
  received_at TEXT NOT NULL,
  outcome TEXT NOT NULL,
  reason TEXT,
  content_hash TEXT NOT NULL,
  prev_hash TEXT NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (space, seq)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX mutation_mid ON mutation(space, mid);
CREATE TRIGGER mutation_stays BEFORE UPDATE ON mutation BEGIN SELECT RAISE(ABORT, 'the log is only added to'); END;
CREATE TRIGGER mutation_remains BEFORE DELETE ON mutation BEGIN SELECT RAISE(ABORT, 'the log is only added to'); END;

-- Apart from the log, so that content can be erased without breaking the chain.
CREATE TABLE mutation_content(
  space TEXT NOT NULL,
  seq INTEGER NOT NULL,
  salt TEXT NOT NULL,
  args TEXT NOT NULL,
  PRIMARY KEY (space, seq),
  FOREIGN KEY (space, seq) REFERENCES mutation(space, seq)
) STRICT, WITHOUT ROWID;

-- What was answered to each number of a writer, duplicates among them.
CREATE TABLE result(
  space TEXT NOT NULL,
  client TEXT NOT NULL,
  id INTEGER NOT NULL,
  version INTEGER NOT NULL,
  mid TEXT NOT NULL,
  outcome TEXT NOT NULL,
  was TEXT,
  reason TEXT,
  PRIMARY KEY (space, client, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX result_version ON result(space, client, version);

-- Former values of fields, whole.
CREATE TABLE value_history(
  space TEXT NOT NULL,
  owner TEXT NOT NULL,
  tbl TEXT NOT NULL,
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  nth INTEGER NOT NULL,
  field TEXT NOT NULL,
  mid TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (space, owner, tbl, id, version, nth)
) STRICT, WITHOUT ROWID;

-- The last number given out in a series.
CREATE TABLE counter(
  space TEXT NOT NULL,
  series TEXT NOT NULL,
  n INTEGER NOT NULL,
  PRIMARY KEY (space, series)
) STRICT, WITHOUT ROWID;

-- How often a mutation failed by our fault.
CREATE TABLE try(
  space TEXT NOT NULL,
  mid TEXT NOT NULL,
  n INTEGER NOT NULL,
  PRIMARY KEY (space, mid)
) STRICT, WITHOUT ROWID;
`,
  },
  {
    version: 2,
    sql: `
-- Whose device brought the mutation, when it was not the person's own.
ALTER TABLE mutation ADD COLUMN courier TEXT;
`,
  },
  {
    version: 3,
    sql: `
-- What the device is called, for those who read what was written on it.
ALTER TABLE client_group ADD COLUMN label TEXT;

-- Every epoch, and the version at which it began: what a writer saw in an earlier one counts only up to there.
CREATE TABLE epoch(
  space TEXT NOT NULL,
  number INTEGER NOT NULL,
  id TEXT NOT NULL,
  since INTEGER NOT NULL,
  PRIMARY KEY (space, number)
) STRICT, WITHOUT ROWID;
INSERT INTO epoch(space, number, id, since) SELECT id, epoch_number, epoch, 0 FROM space;
`,
  },
  {
    version: 4,
    sql: `
-- What was set aside is few among many, and asked for often.
CREATE INDEX mutation_quarantined ON mutation(space, seq) WHERE outcome = 'quarantined';
-- A release answers again whoever delivered the mutation.
CREATE INDEX result_mid ON result(space, mid);
`,
  },
  {
    version: 5,
    sql: `
-- Versions that only acknowledged, and of which the log says nothing: what tells them from those that come in their place after a restore.
CREATE TABLE seal(
  space TEXT NOT NULL,
  version INTEGER NOT NULL,
  seal TEXT NOT NULL,
  PRIMARY KEY (space, version)
) STRICT, WITHOUT ROWID;
`,
  },
];
