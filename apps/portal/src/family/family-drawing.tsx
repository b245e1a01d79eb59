import { type FamilyLayout, familyBox } from "./family-layout.ts";

const lettersThatFit = 10;
/** Up to this width the drawing is made to fit on a phone; letters stay above 14 px. */
const smallEnough = 360;

function shortened(name: string): string {
  return name.length > lettersThatFit ? `${name.slice(0, lettersThatFit - 1)}…` : name;
}

type Props = { layout: FamilyLayout; nameOf: (id: string | null) => string; words: string };

/** The family as a drawing. A picture: the list below it says the same, and is where one does something. */
export function FamilyDrawing({ layout: { places, lines, width, height, left }, nameOf, words }: Props) {
  return (
    <div
      className={width <= smallEnough ? "family-drawing family-drawing-small" : "family-drawing"}
      role="group"
      aria-label={words}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide family is pushed sideways, also with the keyboard
      tabIndex={0}
    >
      <svg viewBox={`${left} -4 ${width} ${height}`} width={width} height={height} role="img" aria-label={words}>
        {lines.map(({ path, former }) => (
          <path key={path} className={former ? "family-line family-line-former" : "family-line"} d={path} />
        ))}
        {places.map(({ id, x, y }) => (
          <g key={id ?? "me"}>
            <rect
              className={id === null ? "family-me" : "family-person"}
              x={x - familyBox.width / 2}
              y={y}
              width={familyBox.width}
              height={familyBox.height}
              rx={12}
            />
            <text className="family-name" x={x} y={y + familyBox.height / 2 + 6}>
              {shortened(nameOf(id))}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}
