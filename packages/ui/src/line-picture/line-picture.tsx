import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";

export type LinePoint = {
  /** A moment, in milliseconds. */
  at: number;
  /** Null where somebody skipped: the line has a gap there. */
  value: number | null;
  /** The day under the point, in words. */
  day: string;
};

export type LinePictureProps = {
  points: readonly LinePoint[];
  from: number;
  to: number;
  /** One sentence that says the same as the picture. */
  sentence: string;
};

const size = { width: 340, height: 190, left: 30, right: 12, top: 14, bottom: 30 };

/** The days below would run into each other: only the first and the last are written. */
function endsOf(points: readonly LinePoint[]): readonly { point: LinePoint; anchor: "start" | "end" }[] {
  const [first, last] = [points.at(0), points.at(-1)];
  if (!first || !last) return [];
  return first === last
    ? [{ point: first, anchor: "start" }]
    : [
        { point: first, anchor: "start" },
        { point: last, anchor: "end" },
      ];
}

/**
 * A line in time, in ink alone: it says the same on paper, and to who sees no colours. Drawn where the page is drawn; nothing of
 * it has to be loaded. The page has the same as a table beside it.
 */
export function LinePicture({ points, from, to, sentence }: LinePictureProps) {
  const { width, height, left, right, top, bottom } = size;
  const moments = points.map(({ at }) => at);
  const across = scaleLinear([Math.min(...moments), Math.max(...moments)], [left + 8, width - right - 8]);
  const up = scaleLinear([from, to], [height - bottom, top]);
  const path = line<LinePoint>(
    ({ at }) => across(at),
    ({ value }) => up(value ?? from),
  ).defined(({ value }) => value !== null)([...points]);
  const given = points.filter(({ value }) => value !== null);
  return (
    <svg className="line-picture" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={sentence}>
      {up.ticks(Math.min(5, to - from)).map((tick) => (
        <g key={tick}>
          <line className="line-picture-rule" x1={left} x2={width - right} y1={up(tick)} y2={up(tick)} />
          <text x={left - 6} y={up(tick)} dy="0.35em" textAnchor="end">
            {tick}
          </text>
        </g>
      ))}
      {path ? <path className="line-picture-line" d={path} /> : null}
      {given.map(({ at, value }) => (
        <circle key={at} cx={across(at)} cy={up(value ?? from)} r={5} />
      ))}
      {endsOf(points).map(({ point, anchor }) => (
        <text key={point.at} x={anchor === "start" ? left : width - right} y={height - 8} textAnchor={anchor}>
          {point.day}
        </text>
      ))}
    </svg>
  );
}
