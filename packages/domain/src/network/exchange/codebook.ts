import { type Circle, contactWishes, directions, mapUnits, sectors, tieTimes, tones } from "@naast/vocabulary";
import type { ExchangeMap, ExchangeNode } from "./exchange-map.ts";

/** What a node is to the client. A tie to the client cannot be a line in Network Canvas, where the client is no node. */
export const toMeOptions = ["knows", "partner", "formerPartner", "parent", "child"] as const;
export type ToMe = (typeof toMeOptions)[number];

/** Variables with one answer out of some. Network Canvas gives each option a column of its own. */
export const categories = { sector: sectors, tone: tones, direction: directions, wish: contactWishes, time: tieTimes } as const;
export type Category = keyof typeof categories;
export const categoryNames: readonly Category[] = ["sector", "tone", "direction", "wish", "time"];

/** The circles as ordinal 1 to 3, and outside (`peers.md` 5.5). */
export const circleCodes = { inner: "1", middle: "2", outer: "3", outside: "outside" } as const satisfies Record<Circle, string>;

export const layoutName = "position";
export const textNames = ["name", "relation", "note"] as const;

export function textValues(node: ExchangeNode): Readonly<Record<(typeof textNames)[number], string>> {
  return { name: node.label, relation: node.relationWords ?? "", note: node.note ?? "" };
}

/** A place on the map from 0 to 1, as Network Canvas has it; empty when the map may choose. */
export function layoutValues({ at }: ExchangeNode): { x: string; y: string } {
  return at ? { x: String(at.x / mapUnits), y: String(at.y / mapUnits) } : { x: "", y: "" };
}

/** What each node is to the client, out of the ties that have the client at one end. */
export function toMeValues({ ties }: ExchangeMap): ReadonlyMap<string, readonly ToMe[]> {
  const found = new Map<string, ToMe[]>();
  for (const { fromId, toId, kind } of ties) {
    const nodeId = fromId ?? toId;
    if (nodeId === null || (fromId !== null && toId !== null)) continue;
    const toMe = kind === "parentOf" ? (fromId === null ? "child" : "parent") : kind;
    found.set(nodeId, [...(found.get(nodeId) ?? []), toMe]);
  }
  return found;
}

/** The ties that are lines: both ends are nodes. */
export function linesIn({ ties }: ExchangeMap) {
  return ties.flatMap((tie) => (tie.fromId !== null && tie.toId !== null ? [{ ...tie, fromId: tie.fromId, toId: tie.toId }] : []));
}
