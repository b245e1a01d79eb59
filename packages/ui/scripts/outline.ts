/** One `d` instead of several elements: an icon costs one node in the page and one in React's stream. */
export function outlineOf(svg: string): string {
  const shapes = svg.matchAll(/<(path|circle|rect|line|polyline)\s([^>]*?)\/>/g);
  return [...shapes].map(([, tag, attributes]) => asPath(tag ?? "", attributesOf(attributes ?? ""))).join("");
}

function attributesOf(source: string): Map<string, string> {
  return new Map([...source.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name ?? "", value ?? ""]));
}

function asPath(tag: string, attributes: Map<string, string>): string {
  const number = (name: string) => Number(attributes.get(name) ?? 0);
  if (tag === "path") return absoluteStart(attributes.get("d") ?? "");
  if (tag === "circle") return circle(number("cx"), number("cy"), number("r"));
  if (tag === "line") return `M${number("x1")} ${number("y1")}L${number("x2")} ${number("y2")}`;
  if (tag === "polyline") return `M${(attributes.get("points") ?? "").trim().replace(/\s+/g, " ")}`;
  return rectangle({ x: number("x"), y: number("y"), width: number("width"), height: number("height"), radius: number("rx") });
}

/** A leading `m` is absolute only at the very start, and what follows it without a letter is a relative line. */
function absoluteStart(path: string): string {
  return path.replace(/^m\s*(-?[\d.]+)[\s,]*(-?(?:\d+\.?\d*|\.\d+))\s*(?=[-.\d])/, "M$1 $2l").replace(/^m/, "M");
}

function circle(x: number, y: number, radius: number): string {
  const half = `a${radius} ${radius} 0 1 0 `;
  return `M${x - radius} ${y}${half}${2 * radius} 0${half}${-2 * radius} 0`;
}

type Box = { x: number; y: number; width: number; height: number; radius: number };

function rectangle({ x, y, width, height, radius }: Box): string {
  const corner = (dx: number, dy: number) => (radius > 0 ? `a${radius} ${radius} 0 0 1 ${dx * radius} ${dy * radius}` : "");
  const across = width - 2 * radius;
  const down = height - 2 * radius;
  return `M${x + radius} ${y}h${across}${corner(1, 1)}v${down}${corner(-1, 1)}h${-across}${corner(-1, -1)}v${-down}${corner(1, -1)}z`;
}
