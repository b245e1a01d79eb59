import type { useTranslations } from "next-intl";
import type { PicturePlace, PinPicture } from "./pictures.ts";

export type PictureWords = {
  title: string;
  intro: string;
  places: Readonly<Record<PicturePlace, string>>;
  names: Readonly<Record<PinPicture, string>>;
};

/** The words of the pictures, for a form in the language of the page. */
export function pictureWords(t: ReturnType<typeof useTranslations<"signIn.pictures">>): PictureWords {
  return {
    title: t("title"),
    intro: t("intro"),
    places: { first: t("places.first"), second: t("places.second"), third: t("places.third"), fourth: t("places.fourth") },
    names: {
      lock: t("names.lock"),
      sun: t("names.sun"),
      coffee: t("names.coffee"),
      footprints: t("names.footprints"),
      cloud: t("names.cloud"),
      pencil: t("names.pencil"),
      clock: t("names.clock"),
      package: t("names.package"),
      eye: t("names.eye"),
      phone: t("names.phone"),
    },
  };
}
