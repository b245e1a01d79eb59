import { type DemoPerson, demoPeople } from "@naast/auth";
import { Half, type HalfKind, initialsOf, Press, PressLink } from "@naast/ui";
import { getTranslations } from "next-intl/server";
import { env } from "../env.ts";

/** Demo only: three people of one plan as three doors, and under them everybody else who works here. */
export async function DemoDoors() {
  const t = await getTranslations("signIn.demo");
  const people = await demoPeople("dashboard");
  const doors = people.filter(({ door }) => door !== null);
  const others = people.filter(({ door }) => door === null);
  return (
    <section className="panel" aria-labelledby="demo-title">
      <h2 id="demo-title">{t("title")}</h2>
      <p>{t("intro")}</p>
      <h3>{t("doors")}</h3>
      <p className="note">{t("doorsHint")}</p>
      <ul className="demo-doors">
        {doors.map((person) => (
          <DemoDoor
            key={person.key}
            person={person}
            enter={t("enterAs", { name: person.name })}
            where={t(person.app === "portal" ? "inPortal" : "inDashboard")}
          />
        ))}
      </ul>
      <h3>{t("others")}</h3>
      <ul className="demo-others">
        {others.map((person) => (
          <DemoDoor key={person.key} person={person} enter={t("enterAs", { name: person.name })} />
        ))}
      </ul>
      <PressLink variant="quiet" href="/demo/mail">
        {t("mail")}
      </PressLink>
    </section>
  );
}

function DemoDoor({ person, enter, where }: { person: DemoPerson; enter: string; where?: string }) {
  return (
    <li className="demo-door">
      <Half kind={halfOf(person)} initials={initialsOf(person.name)} />
      <div>
        <b>{person.name}</b> {where ? <span className="note">{where}</span> : null}
        <p className="note">{person.words}</p>
      </div>
      {person.app === "portal" ? (
        // Another app has its own sign-in; a form of this page may not post there.
        <PressLink small href={`${env().PORTAL_URL}/sign-in`}>
          {enter}
        </PressLink>
      ) : (
        <form action="/api/demo/sign-in" method="post">
          <Press small type="submit" name="person" value={person.key}>
            {enter}
          </Press>
        </form>
      )}
    </li>
  );
}

function halfOf({ app, door }: DemoPerson): HalfKind {
  if (app === "dashboard") return "worker";
  return door === 1 ? "client" : "network";
}
