import { z } from "zod";
import { forClient } from "./client.ts";
import type { Visibility } from "./consent.ts";
import type { ClientId, Id, PersonId } from "./id.ts";
import { chosenIdOf, idOf } from "./id.ts";
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

/** A question that may be left open: an empty choice of a form is no answer. */
function openChoice<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z.union([z.literal("").transform(() => null), z.null(), z.enum(values, { error: "choose" })]);
}

/** What the client notes about somebody, a place or a group. A nickname is enough: no surname, address, birth date, health or work. */
export const nodeWords = z.object({
  label: writtenWords(wordLimit.label),
  /** The client's own word: "zus", "de bakker". */
  relationWords: optionalWords(wordLimit.label),
  circle: z.enum(circles, { error: "choose" }),
  sector: z.enum(sectors, { error: "choose" }),
  tone: openChoice(tones),
  direction: openChoice(directions),
  wish: openChoice(contactWishes),
  time: z.enum(tieTimes),
  note: optionalWords(wordLimit.short),
});
export type NodeWords = z.infer<typeof nodeWords>;

export const newNode = forClient.extend({ kind: z.enum(nodeKinds, { error: "choose" }), ...nodeWords.shape });
export type NewNode = z.infer<typeof newNode>;

export const nodeChoice = forClient.extend({ nodeId: idOf("NetworkNode") });
export const nodeChange = nodeChoice.extend({ version: z.number().int().positive(), ...nodeWords.shape });
export type NodeChange = z.infer<typeof nodeChange>;

/** A drag on the map, or "move to" in the list: the circle, and the place on the map when it was dragged there. */
export const nodePlacement = nodeChoice.extend({
  circle: z.enum(circles, { error: "choose" }),
  at: z.object({ x: coordinate, y: coordinate }).nullable().default(null),
});
export type NodePlacement = z.infer<typeof nodePlacement>;

/** In a form the client themselves is "me". */
const endOfTie = z.union([z.literal("me").transform(() => null), z.null(), chosenIdOf("NetworkNode")]);

/** A tie between two on the map; null stands for the client, which a family tree needs. */
export const newTie = forClient.extend({
  fromId: endOfTie,
  toId: endOfTie,
  kind: z.enum(tieKinds, { error: "choose" }),
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
  /** Beside the client as somebody from the network or as a worker, today; null for who does not take part, or not yet. */
  part: "network" | "worker" | null;
};

export type TieView = { id: Id<"NetworkTie">; fromId: Id<"NetworkNode"> | null; toId: Id<"NetworkNode"> | null; kind: TieKind };

/** How long a yes to looking together lasts at most, and how long the question stands. In milliseconds. */
export const togetherPeriod = 2 * 60 * 60 * 1000;

export const togetherChoice = forClient.extend({ togetherId: idOf("TogetherSession") });
export const togetherAnswer = togetherChoice.extend({ answer: z.enum(["yes", "no"], { error: "choose" }) });
export type TogetherAnswer = z.infer<typeof togetherAnswer>;

/** A worker who asks to look at the map beside the client, or does so now. */
export type TogetherView = {
  id: Id<"TogetherSession">;
  workerId: PersonId;
  workerName: string;
  state: "asked" | "running";
  /** When it stops by itself: the question, or the looking. */
  endsAt: Moment;
};

export type NetworkMapView = {
  clientId: ClientId;
  clientName: string;
  /** By circle, the nearest first; the drawing and the list keep this order. */
  nodes: readonly NodeView[];
  ties: readonly TieView[];
  /** May this reader draw: the client, or a worker beside the client while that lasts. */
  mayDraw: boolean;
  /** The client reads all of these, a worker their own. */
  together: readonly TogetherView[];
  readAt: Moment;
};
