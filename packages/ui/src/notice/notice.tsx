import type { ReactNode } from "react";
import { Heading, type HeadingLevel } from "../heading/heading.tsx";
import { Icon } from "../icon/icon.tsx";
import type { IconName } from "../icon/names.ts";

export type NoticeProps = {
  title: ReactNode;
  icon: IconName;
  level?: HeadingLevel | undefined;
  id?: string | undefined;
  children: ReactNode;
};

/** Something to read first. About a matter, never about a person or a delay. */
export function Notice({ title, icon, level = 3, id, children }: NoticeProps) {
  return (
    <div className="notice" id={id}>
      <Heading level={level} className="notice-title">
        <Icon name={icon} />
        {title}
      </Heading>
      {children}
    </div>
  );
}

export type RuleNoticeProps = Omit<NoticeProps, "icon" | "children"> & {
  /** Two sentences. */
  words: ReactNode;
  /** Whom to ask, the source, when it was checked. */
  source: ReactNode;
  /** Said first when the date to check it again has passed. */
  outdated?: ReactNode;
};

/** A rule that may cost money or a home, told before the step. The step stays possible. */
export function RuleNotice({ words, source, outdated, ...notice }: RuleNoticeProps) {
  return (
    <Notice {...notice} icon="scale">
      {outdated ? (
        <p>
          <strong>{outdated}</strong>
        </p>
      ) : null}
      <p>{words}</p>
      <p className="note">{source}</p>
    </Notice>
  );
}

/** A short word about the state of things: "Nog niet verstuurd. Het staat veilig op deze telefoon." */
export function StateLine({ icon, children }: { icon: IconName; children: ReactNode }) {
  return (
    <p className="state-line note">
      <Icon name={icon} large />
      <span>{children}</span>
    </p>
  );
}
