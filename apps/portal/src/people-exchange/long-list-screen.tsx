import { Actions, ClientChoice, Fold, Press, PressLink } from "@naast/ui";
import { type LongListPrompt, longListPrompts, nodeKinds, type PlanView, tieTimes } from "@naast/vocabulary";
import { draftFor } from "../form/draft-for.ts";
import { Choices, Lines, Pick } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import { planPath } from "../paths.ts";
import { frameOf, type PlanFrame } from "../plan/frame.ts";
import type { Search } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { addSeveral } from "./long-list-actions.ts";
import { nextPrompt, sectorOf } from "./long-list-order.ts";

type Props = { view: PlanView; prompt: LongListPrompt; search: Search };

/** One question, a field for names, and the way out always in sight. */
export async function LongListScreen({ view, prompt, search }: Props) {
  const frame = await frameOf(view);
  const { t, clientId } = frame;
  const next = nextPrompt(prompt);
  const number = longListPrompts.indexOf(prompt) + 1;
  return (
    <SignedInPage place={{ ...frame.place, upTo: undefined }} door="people" search={search}>
      <ClientChoice id="long-list" level={1} title={t(`mapViews.longList.prompts.${prompt}`)} intro={t("mapViews.longList.intro")}>
        <p className="note">{t("mapViews.longList.step", { number, count: longListPrompts.length })}</p>
        <Form id="long-list-form" action={addSeveral} draft={await draftFor(clientId, `long-list:${prompt}`)}>
          <HiddenFields fields={{ clientId, prompt, sector: sectorOf[prompt] }} />
          <Lines name="names" rows={5} label={t("mapViews.longList.names")} hint={t("mapViews.longList.namesHint")} />
          <Choices
            name="kind"
            legend={t("mapViews.longList.kind")}
            selected="person"
            options={nodeKinds.map((value) => ({ value, label: t(`mapViews.longList.kinds.${value}`) }))}
          />
          <Pick
            name="time"
            label={t("mapViews.longList.time")}
            defaultValue="past"
            options={tieTimes.map((value) => ({ value, label: t(`network.times.${value}`) }))}
          />
          <Press variant="main" wide>
            {t("mapViews.longList.add")}
          </Press>
        </Form>
      </ClientChoice>
      <div className="flat">
        <Actions>
          {next ? <PressLink href={planPath(clientId, `/people/long-list/${next}`)}>{t("mapViews.longList.skip")}</PressLink> : null}
          <PressLink href={planPath(clientId, "/people")}>{t("mapViews.longList.stop")}</PressLink>
        </Actions>
        <OtherQuestions prompt={prompt} frame={frame} />
      </div>
    </SignedInPage>
  );
}

/** Who stopped halfway goes on at the question of their choice: nothing is kept about how far somebody came. */
function OtherQuestions({ prompt, frame: { t, clientId } }: { prompt: LongListPrompt; frame: PlanFrame }) {
  return (
    <Fold title={t("mapViews.longList.others")}>
      <ul className="plain-rows">
        {longListPrompts
          .filter((one) => one !== prompt)
          .map((one) => (
            <li key={one}>
              <a href={planPath(clientId, `/people/long-list/${one}`)}>{t(`mapViews.longList.prompts.${one}`)}</a>
            </li>
          ))}
      </ul>
    </Fold>
  );
}
