import { encode } from "uqr";

/** An address to point a phone at. The same address stands below it in letters. */
export function QrCode({ address }: { address: string }) {
  const { data: rows, size } = encode(address, { border: 0 });
  const squares = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
      <path d={squares.join("")} />
    </svg>
  );
}
