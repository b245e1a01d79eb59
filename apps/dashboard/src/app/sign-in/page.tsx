import { isDemo } from "@naast/auth";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { readMe } from "../../shell/me.ts";
import { DemoDoors } from "../../sign-in/demo-doors.tsx";
import { DoorFrame } from "../../sign-in/door-frame.tsx";
import { SignInForm } from "../../sign-in/sign-in-form.tsx";
import { wayBack } from "../../sign-in/way-back.ts";

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const back = wayBack((await searchParams)["back"]);
  const me = await readMe();
  if (me?.worker) redirect(back);
  const t = await getTranslations("signIn");
  return (
    <DoorFrame>
      <section className="panel" aria-labelledby="sign-in-title">
        <h1 id="sign-in-title">{t("title")}</h1>
        <p className="form-intro">{t("intro")}</p>
        <SignInForm back={back} />
      </section>
      {isDemo() ? <DemoDoors /> : null}
    </DoorFrame>
  );
}
