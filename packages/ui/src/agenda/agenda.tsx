import type { ReactNode } from "react";

/** What is planned, in order of time. */
export function Agenda({ children }: { children: ReactNode }) {
  return <ul className="agenda">{children}</ul>;
}

export type AgendaRowProps = { time: ReactNode; what: ReactNode; note?: ReactNode; dateTime?: string | undefined };

/** One thing that is planned. */
export function AgendaRow({ time, what, note, dateTime }: AgendaRowProps) {
  return (
    <li className="agenda-row">
      <time dateTime={dateTime}>{time}</time>
      <div>
        <b>{what}</b>
        {note ? <p className="note">{note}</p> : null}
      </div>
    </li>
  );
}
