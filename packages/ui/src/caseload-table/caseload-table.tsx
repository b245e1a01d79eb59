import type { ReactNode } from "react";
import { Half } from "../half/half.tsx";
import { PersonChip } from "../person-chip/person-chip.tsx";
import type { Voice } from "../voice.ts";

export type CaseloadRow = {
  id: string;
  client: { name: string; initials: string; href: string };
  /** Who waits for what, as a sentence with the name first. */
  wait: { voice: Voice; words: ReactNode };
  /** A day, not a number of days. */
  since: ReactNode;
  next: ReactNode;
};

export type CaseloadGroup = { id: string; title: ReactNode; note?: ReactNode; rows: readonly CaseloadRow[] };

export type CaseloadTableProps = {
  caption: ReactNode;
  columns: { client: ReactNode; wait: ReactNode; since: ReactNode; next: ReactNode };
  groups: readonly CaseloadGroup[];
};

/** Who waits for an answer, and from whom. Says nothing about how somebody is doing. */
export function CaseloadTable({ caption, columns, groups }: CaseloadTableProps) {
  return (
    <table className="caseload">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.client}</th>
          <th scope="col">{columns.wait}</th>
          <th scope="col">{columns.since}</th>
          <th scope="col">{columns.next}</th>
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.id}>
          <tr className="caseload-group">
            <th colSpan={4} scope="rowgroup">
              {group.title} {group.note ? <span className="note">{group.note}</span> : null}
            </th>
          </tr>
          {group.rows.map((row) => (
            <CaseloadLine key={row.id} row={row} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function CaseloadLine({ row }: { row: CaseloadRow }) {
  return (
    <tr>
      <th scope="row">
        <PersonChip kind="client" initials={row.client.initials} name={row.client.name} href={row.client.href} />
      </th>
      <td>
        <span className="caseload-wait">
          <Half kind={row.wait.voice} size="small" />
          <span>{row.wait.words}</span>
        </span>
      </td>
      <td className="caseload-since">{row.since}</td>
      <td className="caseload-next">{row.next}</td>
    </tr>
  );
}
