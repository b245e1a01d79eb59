import type { Permit } from "@naast/policy";
import { type Id, newId } from "@naast/vocabulary";
import { setChosenReaders } from "../consent/chosen-reader-repository.ts";
import type { Writer } from "../store.ts";
import { insertBroughtEarlier } from "./brought-in-earlier.ts";
import type { BroughtIn } from "./brought-in-repository.ts";

/** Who and what is around the client, and who they are in their own words. */
export async function insertBroughtMap(tx: Writer, permit: Permit<"plan.bringIn">, brought: BroughtIn): Promise<void> {
  const { clientId } = permit;
  const { plan, personOf, at } = brought;
  const { networkNode, networkTie, nodeDeepening, portrait, portraitLine } = tx.tables;
  const readersOf = (readers: readonly string[]) => readers.flatMap((key) => personOf(key) ?? []);
  const nodes = new Map<string, Id<"NetworkNode">>();
  for (const { key, readers, deepening, earlier, ...words } of plan.nodes) {
    const id: Id<"NetworkNode"> = newId("NetworkNode");
    nodes.set(key, id);
    await tx.insert(networkNode).values({ ...words, id, clientId, createdAt: at });
    await setChosenReaders(tx, permit, { itemKind: "networkNode", itemId: id, readerIds: readersOf(readers) });
    const item = { kind: "networkNode" as const, id, goalId: null };
    await insertBroughtEarlier(tx, permit, { ...brought, item, column: "label", now: words.label, earlier });
    const more = { id: newId("NodeDeepening"), clientId, nodeId: id, createdAt: at, changedAt: at };
    if (deepening) await tx.insert(nodeDeepening).values({ ...deepening, ...more });
  }
  await insertBroughtSnapshots(tx, permit, brought);
  const end = (key: string | null) => (key === null ? null : (nodes.get(key) ?? null));
  for (const { from, to, kind } of plan.ties) {
    await tx.insert(networkTie).values({ id: newId("NetworkTie"), clientId, fromId: end(from), toId: end(to), kind, createdAt: at });
  }
  if (!plan.portrait) return;
  const { lines, readers, earlier, ...words } = plan.portrait;
  const id = newId("Portrait");
  await tx.insert(portrait).values({ ...words, id, clientId, createdAt: at, changedAt: at });
  await setChosenReaders(tx, permit, { itemKind: "portrait", itemId: id, readerIds: readersOf(readers) });
  const item = { kind: "portrait" as const, id, goalId: null };
  for (const column of ["strengthWords", "helpWords", "likeWords"] as const)
    await insertBroughtEarlier(tx, permit, { ...brought, item, column, now: words[column], earlier: earlier[column] });
  for (const { by, words: said, state } of lines) {
    const personId = personOf(by);
    const decidedAt = state === "approved" ? at : null;
    if (personId)
      await tx.insert(portraitLine).values({ id: newId("PortraitLine"), clientId, personId, words: said, state, createdAt: at, decidedAt });
  }
}

/** How the map was on earlier days. Its people get identifiers of that day: who of them is on the map now, the file does not say. */
async function insertBroughtSnapshots(tx: Writer, { clientId }: Permit<"plan.bringIn">, { plan }: BroughtIn): Promise<void> {
  for (const { takenAt, words, nodes, ties } of plan.snapshots) {
    const ids = new Map(nodes.map(({ key }) => [key, newId("NetworkNode")]));
    const end = (key: string | null) => (key === null ? null : (ids.get(key) ?? null));
    const content = {
      nodes: nodes.flatMap(({ key, ...node }) => {
        const id = ids.get(key);
        return id ? { ...node, id } : [];
      }),
      ties: ties.map(({ from, to, kind }) => ({ id: newId("NetworkTie"), fromId: end(from), toId: end(to), kind })),
    };
    const row = { id: newId("MapSnapshot"), clientId, takenAt: new Date(takenAt), words, content };
    await tx.insert(tx.tables.mapSnapshot).values(row);
  }
}
