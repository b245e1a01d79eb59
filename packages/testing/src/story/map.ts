import {
  type Circle,
  type ContactWish,
  type Direction,
  type Id,
  type NodeKind,
  type PersonId,
  type Sector,
  type TieKind,
  type TieTime,
  type Tone,
  togetherPeriod,
  type Visibility,
} from "@naast/vocabulary";
import { derivedIds } from "../ids.ts";
import { tick } from "./goals.ts";
import { type Actor, type Story, tell } from "./story.ts";

const nodeIds = derivedIds("NetworkNode");
const tieIds = derivedIds("NetworkTie");
const togetherIds = derivedIds("TogetherSession");
type NodeId = Id<"NetworkNode">;

export type NewNodeStory = {
  label: string;
  at: Date;
  circle: Circle;
  sector: Sector;
  kind?: NodeKind;
  relationWords?: string;
  tone?: Tone;
  direction?: Direction;
  wish?: ContactWish;
  time?: TieTime;
  note?: string;
  visibility?: Visibility;
  readers?: readonly PersonId[];
  personId?: PersonId;
  place?: { x: number; y: number };
};

/** The client puts somebody, a place or a group on their map. Gives its identifier, for the ties. */
export function addNode(story: Story, { at, readers = [], place, ...node }: NewNodeStory): NodeId {
  const id = nodeIds(story.name(), at);
  story.rows.networkNode.push({
    kind: "person",
    time: "present",
    visibility: "me",
    ...node,
    id,
    clientId: story.clientId,
    x: place?.x ?? null,
    y: place?.y ?? null,
    createdAt: at,
  });
  tick(story, { itemKind: "networkNode", itemId: id, readers });
  tell(story, { by: story.client, at, event: { kind: "node.added" }, itemId: id });
  return id;
}

/** Who knows whom, or how a family belongs together; null is the client. */
export function drawTie(
  story: Story,
  { from, to, at, kind = "knows" }: { from: NodeId | null; to: NodeId | null; at: Date; kind?: TieKind },
): Id<"NetworkTie"> {
  const id = tieIds(story.name(), at);
  story.rows.networkTie.push({ id, clientId: story.clientId, fromId: from, toId: to, kind, createdAt: at });
  return id;
}

/** A worker asks to look together; with `answeredAt` the client said yes, and it goes on. */
export function lookTogether(story: Story, { worker, askedAt, answeredAt }: { worker: Actor; askedAt: Date; answeredAt: Date | null }) {
  const id = togetherIds(story.name(), askedAt);
  story.rows.togetherSession.push({
    id,
    clientId: story.clientId,
    workerId: worker.personId,
    askedAt,
    answer: answeredAt ? "yes" : null,
    answeredAt,
    endsAt: answeredAt ? new Date(answeredAt.getTime() + togetherPeriod) : null,
  });
  tell(story, { by: worker, at: askedAt, event: { kind: "together.asked" }, itemId: id });
  if (answeredAt) tell(story, { by: story.client, at: answeredAt, event: { kind: "together.answered", answer: "yes" }, itemId: id });
  return id;
}
