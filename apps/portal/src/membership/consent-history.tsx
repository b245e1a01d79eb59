import { EmptyState, FoldRow } from "@naast/ui";
import type { ConsentLine } from "@naast/vocabulary";
import type { Translate, Writing } from "../plan/words.ts";
import { consentSentences } from "../take-along/paper/consent-blocks.ts";

type Props = { lines: readonly ConsentLine[]; none: string; t: Translate; writing: Writing };

/** What one person was given to read, since when: the same lines for the client and for that person. */
export function ConsentHistory({ lines, none, t, writing }: Props) {
  if (lines.length === 0) return <EmptyState words={none} />;
  const now = lines.filter(({ state }) => state === "running");
  const before = lines.filter(({ state }) => state !== "running");
  return (
    <>
      <h3 className="note">{t("portalMember.consent.now")}</h3>
      {now.length === 0 ? <EmptyState words={t("portalMember.consent.none")} /> : null}
      {now.map((line) => (
        <ConsentRow key={line.id} line={line} t={t} writing={writing} />
      ))}
      {before.length > 0 ? <h3 className="note">{t("portalMember.consent.before")}</h3> : null}
      {before.map((line) => (
        <ConsentRow key={line.id} line={line} t={t} writing={writing} />
      ))}
    </>
  );
}

function ConsentRow({ line, t, writing }: { line: ConsentLine; t: Translate; writing: Writing }) {
  const label = t(`shared.labels.${line.label}`);
  return (
    <FoldRow
      title={label}
      note={consentSentences(line, { t, writing }).map((sentence) => (
        <span key={sentence} className="note consent-sentence">
          {sentence}
        </span>
      ))}
      label={`${t("portalMember.consent.words")}: ${label}`}
    >
      <p className="note">{t("portalMember.consent.words")}</p>
      <p>{line.textShown}</p>
    </FoldRow>
  );
}
