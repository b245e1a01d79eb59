import { PageHead, Press, Sheet } from "@naast/ui";
import { messageChannels, messageRhythms, type OwnPartView } from "@naast/vocabulary";
import { Choices, Line, Lines } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import { type Translate, wordsFor } from "../plan/words.ts";
import type { Search } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { correctOwnPart } from "./actions.ts";
import { ownPartPlace } from "./own-part-place.ts";

type Props = { view: OwnPartView; clientId: string; search: Search };

/** What is held about somebody, set right by themselves. The word that the client uses stays the client's. */
export async function CorrectScreen({ view, clientId, search }: Props) {
  const { t } = await wordsFor(view.readAt);
  const { account, membership, clientName } = view;
  return (
    <SignedInPage place={ownPartPlace(view, clientId)} search={search}>
      <PageHead title={t("portalMember.correct.title")} />
      <Sheet id="correct" title={t("portalMember.own.account")} titleHidden>
        <Form id="correct-form" action={correctOwnPart}>
          <HiddenFields fields={{ clientId }} />
          <Line name="name" label={t("portalMember.correct.name")} defaultValue={account.name} autoComplete="name" />
          {clientName && membership ? (
            <HowToReach membership={membership} clientName={clientName} t={t} />
          ) : (
            <HiddenFields fields={{ messageChannel: "none", messageRhythm: "never" }} />
          )}
          <Press variant="main" wide>
            {t("portalMember.correct.save")}
          </Press>
        </Form>
      </Sheet>
    </SignedInPage>
  );
}

type Reach = { membership: NonNullable<OwnPartView["membership"]>; clientName: string; t: Translate };

/** For who takes part: the word for them, what they would rather not, how and how often they want to hear. */
function HowToReach({ membership, clientName, t }: Reach) {
  return (
    <>
      <Line
        name="relationQuestion"
        label={t("portalMember.correct.relation")}
        hint={t("portalMember.correct.relationHint", { name: clientName })}
        defaultValue={membership.askedRelationWords ?? membership.relationWords}
      />
      <Lines
        name="limitsWords"
        rows={2}
        label={t("portalMember.correct.limits")}
        hint={t("portalMember.correct.limitsHint")}
        defaultValue={membership.limitsWords ?? ""}
      />
      <Choices
        name="messageChannel"
        legend={t("portalMember.correct.channel")}
        selected={membership.messageChannel}
        options={messageChannels.map((value) => ({ value, label: t(`portalMember.own.channels.${value}`) }))}
      />
      <Line
        name="telephone"
        inputMode="tel"
        autoComplete="tel"
        label={t("portalMember.correct.telephone")}
        hint={t("portalMember.correct.telephoneHint")}
        defaultValue={membership.telephone ?? ""}
      />
      <Choices
        name="messageRhythm"
        legend={t("portalMember.correct.rhythm")}
        selected={membership.messageRhythm}
        options={messageRhythms.map((value) => ({ value, label: t(`portalMember.own.rhythms.${value}`) }))}
      />
    </>
  );
}
