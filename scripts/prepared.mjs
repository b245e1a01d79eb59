/** Whether this very database was migrated and filled before, so that a second start can skip both. */

import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** True for a file that was prepared with the migrations of today. PostgreSQL is always asked itself. */
export function isPrepared(settings, root) {
  const stamp = stampOf(settings);
  if (!settings.databaseFile || !existsSync(settings.databaseFile) || !existsSync(stamp)) return false;
  return readFileSync(stamp, "utf8") === fingerprint(settings, root);
}

/** Notes that migrating and filling went well. */
export function notePrepared(settings, root) {
  if (settings.databaseFile) writeFileSync(stampOf(settings), fingerprint(settings, root));
}

/** Forgets it: the next start asks the database itself. */
export function forgetPrepared(settings) {
  if (settings.databaseFile) rmSync(stampOf(settings), { force: true });
}

function stampOf({ databaseFile }) {
  return `${databaseFile}.prepared`;
}

// The number and birth of the file: another file in its place, a restored backup, is looked at again.
function fingerprint({ databaseFile }, root) {
  const { ino, birthtimeMs } = statSync(databaseFile);
  const folder = join(root, "packages/db/migrations/sqlite");
  const hash = createHash("sha256").update(`${ino} ${birthtimeMs}`);
  for (const name of readdirSync(folder).toSorted()) hash.update(name);
  return hash.digest("hex");
}
