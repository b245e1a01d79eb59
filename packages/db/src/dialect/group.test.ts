import { AsyncLocalStorage } from "node:async_hooks";
import Sqlite from "better-sqlite3";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { groupedWrites } from "./sqlite/group.ts";

let connection: Sqlite.Database;
let commits: number;

beforeEach(() => {
  connection = new Sqlite(":memory:");
  connection.exec("create table note (words text unique not null)");
  commits = 0;
  const { prepare } = connection;
  connection.prepare = ((text: string) => {
    const statement = prepare.call(connection, text);
    if (text !== "commit") return statement;
    return {
      run: () => {
        commits += 1;
        return (statement as Sqlite.Statement<[]>).run();
      },
    };
  }) as typeof connection.prepare;
});
afterEach(() => void connection.close());

const write = (words: string) => async () => {
  connection.prepare("insert into note (words) values (?)").run(words);
  return words;
};
const kept = () => connection.prepare("select words from note order by words").pluck().all();

describe("writes that come at the same moment", () => {
  it("share one commit", async () => {
    const writes = groupedWrites(connection);
    expect(await Promise.all(["a", "b", "c"].map((words) => writes.run(write(words))))).toEqual(["a", "b", "c"]);
    expect(kept()).toEqual(["a", "b", "c"]);
    expect(commits).toBe(1);
  });

  it("stand or fall each by itself, whichever of them fail", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { minLength: 1, maxLength: 40 }), async (fails) => {
        connection.exec("delete from note");
        const writes = groupedWrites(connection);
        const outcomes = await Promise.allSettled(
          fails.map((fail, at) =>
            writes.run(async () => {
              await write(`note ${at}`)();
              if (fail) throw new Error(`no ${at}`);
              return at;
            }),
          ),
        );
        expect(outcomes.map(({ status }) => status)).toEqual(fails.map((fail) => (fail ? "rejected" : "fulfilled")));
        expect(new Set(kept())).toEqual(new Set(fails.flatMap((fail, at) => (fail ? [] : [`note ${at}`]))));
      }),
    );
  });

  it("keep the context of who asked for them", async () => {
    const asker = new AsyncLocalStorage<string>();
    const writes = groupedWrites(connection);
    const names = ["dennis", "samira"].map((name) => asker.run(name, () => writes.run(async () => asker.getStore())));
    expect(await Promise.all(names)).toEqual(["dennis", "samira"]);
  });

  it("all fail when the commit fails, and the next ones go on", async () => {
    connection.exec("create table parent (id integer primary key); pragma foreign_keys = on");
    connection.exec("create table child (parent integer references parent (id) deferrable initially deferred)");
    const writes = groupedWrites(connection);
    const orphan = async () => void connection.prepare("insert into child values (1)").run();
    const outcomes = await Promise.allSettled([writes.run(write("a")), writes.run(orphan)]);
    expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    await writes.run(write("b"));
    expect(kept()).toEqual(["b"]);
  });
});
