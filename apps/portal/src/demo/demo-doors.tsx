import type { DemoPerson } from "@naast/auth";
import { Fold, initialsOf, PersonChip, Press, PressLink, Sheet, type Voice } from "@naast/ui";
import { useTranslations } from "next-intl";
import { env } from "../env.ts";
import { cardPath } from "../paths.ts";
import { DemoCard } from "./demo-card.tsx";

/** Only in the demo: three people of one plan to look along with, and everybody else. */
export function DemoDoors({ people }: { people: readonly DemoPerson[] }) {
  const t = useTranslations("signIn.demo");
  const doors = people.filter(({ door }) => door !== null);
  const others = people.filter(({ door, app }) => door === null && app === "portal");
  return (
    <Sheet id="demo" title={t("title")}>
      <p>{t("intro")}</p>
      <h3>{t("doors")}</h3>
      <p className="note">{t("doorsHint")}</p>
      <ul className="demo-doors">
        {doors.map((person) => (
          <li key={person.key} className={`field-of field-of-${voiceOf(person)}`}>
            <PersonChip kind={voiceOf(person)} initials={initialsOf(person.name)} name={person.name} role={person.words} />
            {person.app === "portal" ? (
              <DemoPress person={person.key} words={t("enterAs", { name: person.name })} />
            ) : (
              <PressLink wide href={`${env().DASHBOARD_URL}/sign-in`}>
                {t("inDashboard")}
              </PressLink>
            )}
          </li>
        ))}
      </ul>
      <Fold title={t("others")}>
        <form action="/api/demo/sign-in" method="post">
          <ul className="demo-people">
            {others.map((person) => (
              <li key={person.key}>
                <Press small wide name="person" value={person.key}>
                  <span>
                    <b>{person.name}</b> <span className="note">{person.words}</span>
                  </span>
                </Press>
              </li>
            ))}
          </ul>
        </form>
      </Fold>
      <DemoCard />
      <p>
        <a href={cardPath}>{t("cardWay")}</a>
      </p>
      <form action="/api/demo/tomorrow" method="post" className="form">
        <p className="note">{t("tomorrowHint")}</p>
        <Press wide icon="sun">
          {t("tomorrow")}
        </Press>
      </form>
      <p>
        <a href="/demo/mail">{t("mail")}</a>
      </p>
    </Sheet>
  );
}

function voiceOf({ app, door }: DemoPerson): Voice {
  if (app === "dashboard") return "worker";
  return door === 1 ? "client" : "network";
}

function DemoPress({ person, words }: { person: string; words: string }) {
  return (
    <form action="/api/demo/sign-in" method="post">
      <Press wide variant="main" name="person" value={person}>
        {words}
      </Press>
    </form>
  );
}
