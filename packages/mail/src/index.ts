export { isStale, type MailDraft, type MailKind, type RenderedMail, renderMail, type SignInCodeContent } from "./render.ts";
export { createMailer, type Delivery, type Mailer, type MailerAddress, mailerFromEnvironment } from "./transport.ts";
