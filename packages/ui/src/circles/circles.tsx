import type { ReactNode } from "react";
import type { IconName } from "../icon/names.ts";
import { outlines } from "../icon/outlines.ts";
import { type CircleName, circleNames, fieldFor, type MapField, type Point } from "./geometry.ts";
import { layOut, ringNames, type Standing } from "./layout.ts";

/** Filled takes part, dashed does not (yet); a place and a group are squares with a picture. */
export type NodeShape = "network" | "worker" | "open" | "open-worker" | "place" | "group" | "bundle";

export type CircleNode = {
  id: string;
  label: string;
  initials: string;
  circle: CircleName;
  shape: NodeShape;
  /** Where it looks for a place first, in degrees. */
  direction: number;
  /** Where it was dragged to, in thousandths; null when the map may choose. */
  at: Point | null;
  /** What is read out: the name and the circle. */
  words: string;
  href?: string | undefined;
};

/** Null is the client in the middle. */
export type CircleTie = { id: string; fromId: string | null; toId: string | null };

export type CirclesProps = {
  id: string;
  title: string;
  description: string;
  /** What stands on the client's own half: "ik". */
  own: string;
  names: Readonly<Record<CircleName, string>>;
  nodes: readonly CircleNode[];
  ties: readonly CircleTie[];
  /** Many people in few signs: it stays as large as a phone. */
  inShort?: boolean | undefined;
};

const longestLabel = 16;

/** A name as it fits on the map; whole in the list, and when it is read out. */
export function shortLabel(label: string): string {
  return label.length <= longestLabel ? label : `${label.slice(0, longestLabel - 1).trimEnd()}…`;
}

/** The field and where everybody stands in it. */
export function placed(nodes: readonly CircleNode[], names: CirclesProps["names"], inShort = false) {
  const count = (circle: CircleName) => nodes.filter((node) => node.circle === circle).length;
  const [inner, middle, outer, outside] = circleNames.map(count);
  const field = fieldFor({ inner: inner ?? 0, middle: middle ?? 0, outer: outer ?? 0, outside: outside ?? 0 }, inShort);
  const toPlace = nodes.map((node) => ({ ...node, label: shortLabel(node.label) }));
  return { field, places: layOut(field, toPlace, names) };
}

/** The people around the client in three rings, and a line between who know each other. Works without script: each is a link. */
export function Circles({ id, title, description, own, names, nodes, ties, inShort }: CirclesProps) {
  const { field, places } = placed(nodes, names, inShort);
  const { width, height, middle, rings } = field;
  const pointOf = (end: string | null): Point | undefined => (end === null ? middle : places.get(end));
  return (
    <svg
      id={id}
      className={width > 400 ? "circles circles-wide" : "circles"}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="group"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-words`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-words`}>{description}</desc>
      <g className="circle-rings">
        {(["outer", "middle", "inner"] as const).map((circle) => (
          <circle key={circle} className={`ring-${circle}`} cx={middle.x} cy={middle.y} r={rings[circle]} />
        ))}
      </g>
      <g className={ties.length > 60 ? "ties ties-many" : "ties"}>
        {ties.map((tie) => (
          <TieLine key={tie.id} tie={tie} from={pointOf(tie.fromId)} to={pointOf(tie.toId)} />
        ))}
      </g>
      <g className="ring-names" aria-hidden="true">
        {ringNames(field, names).map(({ circle, words, x, y, anchor }) => (
          <text key={circle} x={x} y={y} textAnchor={anchor}>
            {words}
          </text>
        ))}
      </g>
      <Middle at={middle} words={own} />
      <g className="circle-nodes">
        {nodes.map((node) => (
          <NodeMark key={node.id} node={node} standing={places.get(node.id)} field={field} />
        ))}
      </g>
    </svg>
  );
}

function TieLine({ tie, from, to }: { tie: CircleTie; from: Point | undefined; to: Point | undefined }) {
  if (!from || !to) return null;
  return <line data-from={tie.fromId ?? "me"} data-to={tie.toId ?? "me"} x1={from.x} y1={from.y} x2={to.x} y2={to.y} />;
}

/** The pair: the client's half, and the half that is kept free beside it. */
function Middle({ at, words }: { at: Point; words: string }) {
  return (
    <g className="circle-me" transform={`translate(${at.x} ${at.y})`}>
      <path className="me-half" d="M-3-22v44h-5c-12 0-20-9-20-22s8-22 20-22z" />
      <path className="me-open" d="M3-22v44h5c12 0 20-9 20-22s-8-22-20-22z" />
      <text x={-14.5} y={5} textAnchor="middle">
        {words}
      </text>
    </g>
  );
}

const shapes: Readonly<Record<NodeShape, string>> = {
  network: "M-13-15h9a15 15 0 0 1 0 30h-9z",
  open: "M-13-15h9a15 15 0 0 1 0 30h-9z",
  worker: "M-13-15h20a6 6 0 0 1 6 6v18a6 6 0 0 1-6 6h-20z",
  "open-worker": "M-13-15h20a6 6 0 0 1 6 6v18a6 6 0 0 1-6 6h-20z",
  place: "M-14-7a7 7 0 0 1 7-7h14a7 7 0 0 1 7 7v14a7 7 0 0 1-7 7h-14a7 7 0 0 1-7-7z",
  group: "M-14-7a7 7 0 0 1 7-7h14a7 7 0 0 1 7 7v14a7 7 0 0 1-7 7h-14a7 7 0 0 1-7-7z",
  bundle: "M-14-7a7 7 0 0 1 7-7h14a7 7 0 0 1 7 7v14a7 7 0 0 1-7 7h-14a7 7 0 0 1-7-7z",
};

const icons: Partial<Record<NodeShape, IconName>> = { place: "map-pin", group: "users" };

function NodeMark({ node, standing, field }: { node: CircleNode; standing: Standing | undefined; field: MapField }) {
  if (!standing) return null;
  const { x, y, label } = standing;
  const inside: ReactNode = (
    <>
      <rect className="node-reach" x={-22} y={-22} width={44} height={44} />
      <path className={`node-shape node-${node.shape}`} d={shapes[node.shape]} />
      <Inside node={node} />
      {label ? (
        <text className="node-label" aria-hidden="true" x={label.x - x} y={label.y - y} textAnchor={label.anchor}>
          {shortLabel(node.label)}
        </text>
      ) : null}
    </>
  );
  return (
    <a
      id={`node-${node.id}`}
      className="circle-node"
      href={node.href}
      data-node={node.id}
      data-label={node.label}
      data-circle={node.circle}
      data-x={Math.round((x / field.width) * 1000)}
      data-y={Math.round((y / field.height) * 1000)}
    >
      <g transform={`translate(${x} ${y})`}>
        <title>{node.words}</title>
        {inside}
      </g>
    </a>
  );
}

function Inside({ node: { shape, initials } }: { node: CircleNode }) {
  const icon = icons[shape];
  if (icon) return <path className="node-icon" transform="translate(-10 -10) scale(.8333)" d={outlines[icon]} />;
  return (
    <text className="node-initials" aria-hidden="true" x={shape === "open" || shape === "network" ? -2 : 0} y={4.5} textAnchor="middle">
      {initials}
    </text>
  );
}
