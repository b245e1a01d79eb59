import { nextAuthHandlers } from "@naast/auth";

export const { GET, POST } = nextAuthHandlers("portal");
