// Run by tests as a process of its own: writes pairs of rows until it has written enough or is killed, and says which
// pairs it was told are safe. Arguments: the address of the database, a name, how many pairs.
import { writeSync } from "node:fs";
import { openStore } from "../open-store.ts";

const [url = "", name = "", pairs = "0"] = process.argv.slice(2);
const store = await openStore({ url, autoMigrate: true });
const { installation } = store.tables;

for (let pair = 0; pair < Number(pairs); pair += 1) {
  const key = `${name}-${pair}`;
  await store.write(async (tx) => {
    await tx.insert(installation).values({ key: `${key}-left`, value: name });
    await tx.insert(installation).values({ key: `${key}-right`, value: name });
  });
  // Not console.log: what that has buffered is lost with the process.
  writeSync(1, `${key}\n`);
}
await store.close();
