export { type Calendar, type CalendarEntry, calendarText } from "./calendar.ts";
export { type LastWord, LetGo } from "./last-word.ts";
export {
  type InvitationContent,
  type InvitationTextContent,
  isStale,
  type MailDraft,
  type MailKind,
  type NewsContent,
  type RenderedMail,
  renderMail,
  renderText,
  type SignInCodeContent,
} from "./render.ts";
export { carrierOf, createTextGateway, NotTaken, type TextGatewayAddress, textGatewayFromEnvironment } from "./text-gateway.ts";
export { createMailer, type Delivery, type Mailer, type MailerAddress, mailerFromEnvironment } from "./transport.ts";
