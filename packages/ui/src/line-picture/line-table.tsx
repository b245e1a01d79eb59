export type LineTableProps = {
  caption: string;
  dayLabel: string;
  answersLabel: string;
  rows: readonly {
    id: string;
    day: string;
    answers: readonly { key: string; question: string; answer: string }[];
    /** Own words at that day. */
    words?: string | null | undefined;
  }[];
};

/** The same as a line picture, as a table: every answer by itself. */
export function LineTable({ caption, dayLabel, answersLabel, rows }: LineTableProps) {
  return (
    <table className="line-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{dayLabel}</th>
          <th scope="col">{answersLabel}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, day, answers, words }) => (
          <tr key={id}>
            <th scope="row">{day}</th>
            <td>
              {answers.map(({ key, question, answer }) => (
                <p key={key}>
                  {question} <b>{answer}</b>
                </p>
              ))}
              {words ? <p className="written">{words}</p> : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
