import type { Messages } from "@naast/text";
import type { Language } from "@naast/vocabulary";

declare module "next-intl" {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface can be completed from here
  interface AppConfig {
    Messages: Messages;
    Locale: Language;
  }
}
