import type { Beside } from "../voice.ts";

const left = "M17 2v26h-2.5C7.2 28 2 22.4 2 15S7.2 2 14.5 2z";
const right: Record<Beside, string> = {
  network: "M21 2v26h2.5C30.8 28 36 22.4 36 15S30.8 2 23.5 2z",
  worker: "M21 2v26h11a4 4 0 0 0 4-4V6a4 4 0 0 0-4-4z",
};

/** All standings of a step, drawn once for the page: a step then costs two short tags. On paper: black, hatched, dotted, dashed. */
export function PairSymbols() {
  return (
    <svg className="pair-symbols" width="0" height="0" aria-hidden="true">
      <pattern id="pair-hatch" width="5" height="5" patternUnits="userSpaceOnUse">
        <path d="M-1 6 6-1M-1 1l2-2M4 6l2-2" stroke="#000" strokeWidth="1.2" />
      </pattern>
      <pattern id="pair-dots" width="4.5" height="4.5" patternUnits="userSpaceOnUse">
        <circle cx="2.25" cy="2.25" r=".95" />
      </pattern>
      <symbol id="pair-mine" viewBox="0 0 38 30">
        <path className="pair-client" d={left} />
      </symbol>
      <symbol id="pair-done" viewBox="0 0 38 30">
        <path className="pair-whole" d="M14.5 2h9C30.8 2 36 7.6 36 15s-5.2 13-12.5 13h-9C7.2 28 2 22.4 2 15S7.2 2 14.5 2z" />
        <path className="pair-tick" d="m10.5 15.5 6 6L28 9.5" />
      </symbol>
      <BesideSymbols beside="network" />
      <BesideSymbols beside="worker" />
    </svg>
  );
}

function BesideSymbols({ beside }: { beside: Beside }) {
  return (
    <>
      <symbol id={`pair-request-${beside}`} viewBox="0 0 38 30">
        <path className="pair-client" d={left} />
        <path className="pair-open" d={right[beside]} />
      </symbol>
      <symbol id={`pair-offer-${beside}`} viewBox="0 0 38 30">
        <path className="pair-open" d={left} />
        <path className={`pair-${beside}`} d={right[beside]} />
      </symbol>
      <symbol id={`pair-accepted-${beside}`} viewBox="0 0 38 30">
        <path className="pair-client" d={left} />
        <path className={`pair-${beside}`} d={right[beside]} />
      </symbol>
      <symbol id={`pair-handed-back-${beside}`} viewBox="0 0 38 30" overflow="visible">
        <path className="pair-client" d={left} />
        <path className="pair-open" transform="translate(5)" d={right[beside]} />
      </symbol>
    </>
  );
}
