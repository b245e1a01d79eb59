import { z } from "zod";
import { forClient } from "./client.ts";
import type { Visibility } from "./consent.ts";
import type { Id, PersonId } from "./id.ts";
import { idOf } from "./id.ts";
import type { Moment } from "./moment.ts";
import { optionalWords, wordLimit, writtenWords } from "./words.ts";

/** Places and groups are part of the network as much as persons are (B6). */
export const nodeKinds = ["person", "place", "group"] as const;
export type NodeKind = (typeof nodeKinds)[number];

/** Kahn and Antonucci's convoy circles; `outside` is an ordinary place to be, not a verdict (`domain.md` 2.8). */
export const circles = ["inner", "middle", "outer", "outside"] as const;
export type Circle = (typeof circles)[number];

export const sectors = ["family", "friends", "neighbours", "workSchool", "peers", "groups", "professionals"] as const;
export type Sector = (typeof sectors)[number];

export const tones = ["warm", "neutral", "mixed", "tense", "broken", "unsafe"] as const;
export type Tone = (typeof tones)[number];

export const directions = ["gives", "gets", "both"] as const;
export type Direction = (typeof directions)[number];

/** `none`: not wanting contact is a valid state, which every screen respects (`product.md`, rule 3). */
export const contactWishes = ["more", "same", "less", "restore", "none", "notSure"] as const;
export type ContactWish = (typeof contactWishes)[number];

export const tieTimes = ["past", "present", "possible"] as const;
export type TieTime = (typeof tieTimes)[number];

/** Who knows whom, and what a family tree needs: partner, former partner, parent of. */
export const tieKinds = ["knows", "partner", "formerPartner", "parentOf"] as const;
export type TieKind = (typeof tieKinds)[number];

/** Where a node stands on the map, in thousandths of its width and height; the middle is the client. */
export const mapUnits = 1000;
const coordinate = z.number().int().min(0).max(mapUnits);

/** What the client notes about somebody, a place or a group. A nickname is enough: no surname, address, birth date, health or work. */
export const nodeWords = z.object({
  label: writtenWords(wordLimit.label),
  /** The client's own word: "zus", "de bakker". */
  relationWords: optionalWords(wordLimit.label),
  circle: z.enum(circles, { error: "choose" }),
  sector: z.enum(sectors, { error: "choose" }),
  tone: z.enum(tones).nullable(),
  direction: z.enum(directions).nullable(),
  wish: z.enum(contactWishes).nullable(),
  time: z.enum(tieTimes),
  note: optionalWords(wordLimit.short),
});
export type NodeWords = z.infer<typeof nodeWords>;

export const newNode = forClient.extend({ kind: z.enum(nodeKinds, { error: "choose" }), ...nodeWords.shape });
export type NewNode = z.infer<typeof newNode>;

export const nodeChoice = forClient.extend({ nodeId: idOf("NetworkNode") });
export const nodeChange = nodeChoice.extend({ version: z.number().int().positive(), ...nodeWords.partial().shape });
export type NodeChange = z.infer<typeof nodeChange>;

/** A drag on the map, or "move to" in the list: the circle, and the place on the map when it was dragged there. */
export const nodePlacement = nodeChoice.extend({
  circle: z.enum(circles),
  at: z.object({ x: coordinate, y: coordinate }).nullable(),
});
export type NodePlacement = z.infer<typeof nodePlacement>;

/** A tie between two on the map; null stands for the client, which a family tree needs. */
export const newTie = forClient.extend({
  fromId: idOf("NetworkNode").nullable(),
  toId: idOf("NetworkNode").nullable(),
  kind: z.enum(tieKinds),
});
export type NewTie = z.infer<typeof newTie>;
export const tieChoice = forClient.extend({ tieId: idOf("NetworkTie") });

export type NodeView = Omit<NodeWords, "relationWords"> & {
  id: Id<"NetworkNode">;
  version: number;
  kind: NodeKind;
  relationWords: string | null;
  /** Where it was dragged to; null when the map may choose. */
  at: { x: number; y: number } | null;
  visibility: Visibility;
  readerIds: readonly PersonId[];
  /** Takes part in the plan as this person, since an invitation was accepted. */
  personId: PersonId | null;
};

export type TieView = { id: Id<"NetworkTie">; fromId: Id<"NetworkNode"> | null; toId: Id<"NetworkNode"> | null; kind: TieKind };

export type NetworkMapView = {
  nodes: readonly NodeView[];
  ties: readonly TieView[];
  /** May this reader draw: the client, or a worker beside the client while that lasts. */
  mayDraw: boolean;
  readAt: Moment;
};
