import { ClientChoice, Press } from "@naast/ui";
import type { PlanView, ThreeViewsPage } from "@naast/vocabulary";
import { draftFor } from "../form/draft-for.ts";
import { Choices, Lines, Pick } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import { frameOf, type PlanFrame } from "../plan/frame.ts";
import { noSearch } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { openRound } from "./actions.ts";

type Props = { view: PlanView; page: ThreeViewsPage; goalId: string | undefined };

/** The client asks how each looks at it: an idea, or a question; everybody who sees it, or people they choose. */
export async function NewRoundScreen({ view, page, goalId }: Props) {
  const frame = await frameOf(view);
  const { t, clientId } = frame;
  const idea = page.ideas.find((one) => one.goalId === goalId);
  return (
    <SignedInPage place={{ ...frame.place, upTo: undefined }} door="plan" search={noSearch}>
      <ClientChoice id="new-round" level={1} title={t("planTogether.threeViews.title")} intro={t("planTogether.threeViews.intro")}>
        <Form id="round-form" action={openRound} draft={await draftFor(clientId, "round:new")}>
          <HiddenFields fields={{ clientId }} />
          <AboutChoice page={page} goalId={idea?.goalId} frame={frame} />
          <WhoChoice page={page} frame={frame} />
          <Press variant="main" wide>
            {t("planTogether.threeViews.begin")}
          </Press>
        </Form>
      </ClientChoice>
    </SignedInPage>
  );
}

type Part = { page: ThreeViewsPage; frame: PlanFrame };

function AboutChoice({ page, goalId, frame: { t } }: Part & { goalId: string | undefined }) {
  const ideas = page.ideas.map((idea) => ({ value: idea.goalId, label: idea.words }));
  const question = {
    value: "question",
    label: t("planTogether.threeViews.aboutQuestion"),
    more: <Lines name="question" rows={2} label={t("planTogether.threeViews.question")} hint={t("planTogether.threeViews.questionHint")} />,
  };
  const idea = {
    value: "idea",
    label: t("planTogether.threeViews.aboutIdea"),
    more: <Pick name="goalId" label={t("planTogether.threeViews.which")} options={ideas} defaultValue={goalId} />,
  };
  return (
    <Choices
      name="about"
      legend={t("planTogether.threeViews.about")}
      options={ideas.length > 0 ? [idea, question] : [question]}
      selected={goalId ? "idea" : undefined}
    />
  );
}

function WhoChoice({ page, frame: { t } }: Part) {
  const people = page.candidates.map(({ personId, name }) => ({ value: personId, label: name }));
  const chosen = {
    value: "chosen",
    label: t("planTogether.threeViews.chosen"),
    more: <Choices name="personIds" kind="checkbox" legend={t("planTogether.threeViews.chosen")} legendHidden options={people} />,
  };
  return (
    <Choices
      name="who"
      legend={t("planTogether.threeViews.whoJoins")}
      options={[{ value: "everyone", label: t("planTogether.threeViews.everyoneWhoSees") }, ...(people.length > 0 ? [chosen] : [])]}
      selected="everyone"
    />
  );
}
