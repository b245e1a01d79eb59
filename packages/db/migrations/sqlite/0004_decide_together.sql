CREATE TABLE `memberEnding` (
	`id` text PRIMARY KEY NOT NULL,
	`clientId` text NOT NULL,
	`personId` text NOT NULL,
	`reasonWords` text NOT NULL,
	`askedBy` text NOT NULL,
	`askedAt` integer NOT NULL,
	`answer` text,
	`answeredBy` text,
	`answeredAt` integer,
	FOREIGN KEY (`clientId`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `memberEndingClient` ON `memberEnding` (`clientId`,`personId`);
--> statement-breakpoint
CREATE TABLE `proposalResponse` (
	`id` text PRIMARY KEY NOT NULL,
	`clientId` text NOT NULL,
	`proposalId` text NOT NULL,
	`personId` text NOT NULL,
	`kind` text NOT NULL,
	`words` text,
	`createdAt` integer NOT NULL,
	`changedAt` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`removedAt` integer,
	FOREIGN KEY (`clientId`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `proposalResponseOnce` ON `proposalResponse` (`proposalId`,`personId`);
--> statement-breakpoint
CREATE INDEX `proposalResponseClient` ON `proposalResponse` (`clientId`);
--> statement-breakpoint
CREATE TABLE `viewRound` (
	`id` text PRIMARY KEY NOT NULL,
	`clientId` text NOT NULL,
	`goalId` text,
	`question` text,
	`openedAt` integer NOT NULL,
	`closedAt` integer,
	`version` integer DEFAULT 1 NOT NULL,
	`removedAt` integer,
	FOREIGN KEY (`clientId`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`goalId`) REFERENCES `goal`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `viewRoundClient` ON `viewRound` (`clientId`);
--> statement-breakpoint
CREATE TABLE `viewRoundPerson` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`clientId` text NOT NULL,
	`roundId` text NOT NULL,
	`personId` text NOT NULL,
	FOREIGN KEY (`clientId`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`roundId`) REFERENCES `viewRound`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `viewRoundPersonOnce` ON `viewRoundPerson` (`roundId`,`personId`);
--> statement-breakpoint
CREATE TABLE `roundView` (
	`id` text PRIMARY KEY NOT NULL,
	`clientId` text NOT NULL,
	`roundId` text NOT NULL,
	`personId` text NOT NULL,
	`side` text NOT NULL,
	`words` text,
	`version` integer DEFAULT 1 NOT NULL,
	`createdAt` integer NOT NULL,
	`changedAt` integer NOT NULL,
	`removedAt` integer,
	FOREIGN KEY (`clientId`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`roundId`) REFERENCES `viewRound`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `roundViewClient` ON `roundView` (`clientId`);
--> statement-breakpoint
CREATE UNIQUE INDEX `roundViewOnce` ON `roundView` (`roundId`,`personId`);
--> statement-breakpoint
CREATE TABLE `recordedAnswer` (
	`id` text PRIMARY KEY NOT NULL,
	`clientId` text NOT NULL,
	`aboutKind` text NOT NULL,
	`aboutId` text NOT NULL,
	`goalId` text,
	`personId` text NOT NULL,
	`recordedBy` text,
	`answer` text NOT NULL,
	`words` text,
	`way` text NOT NULL,
	`saidOn` text NOT NULL,
	`readBack` integer NOT NULL,
	`recordedAt` integer NOT NULL,
	`correctableUntil` integer NOT NULL,
	`confirmedAt` integer,
	`correctedAt` integer,
	`correctedBy` text,
	`version` integer DEFAULT 1 NOT NULL,
	`removedAt` integer,
	FOREIGN KEY (`clientId`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `recordedAnswerClient` ON `recordedAnswer` (`clientId`);
--> statement-breakpoint
CREATE INDEX `recordedAnswerAbout` ON `recordedAnswer` (`aboutId`);
--> statement-breakpoint
CREATE TABLE `delegation` (
	`id` text PRIMARY KEY NOT NULL,
	`clientId` text NOT NULL,
	`personId` text NOT NULL,
	`side` text NOT NULL,
	`things` text NOT NULL,
	`endsOn` text NOT NULL,
	`askedAt` integer NOT NULL,
	`acceptedAt` integer,
	`endedAt` integer,
	`endedBy` text,
	FOREIGN KEY (`clientId`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `delegationPerson` ON `delegation` (`clientId`,`personId`);
--> statement-breakpoint
CREATE TABLE `agendaPoint` (
	`id` text PRIMARY KEY NOT NULL,
	`clientId` text NOT NULL,
	`meetingId` text NOT NULL,
	`words` text NOT NULL,
	`authorId` text NOT NULL,
	`state` text NOT NULL,
	`position` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`createdAt` integer NOT NULL,
	`removedAt` integer,
	FOREIGN KEY (`clientId`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`meetingId`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `agendaPointMeeting` ON `agendaPoint` (`meetingId`,`position`);
--> statement-breakpoint
CREATE TABLE `meetingReply` (
	`id` text PRIMARY KEY NOT NULL,
	`clientId` text NOT NULL,
	`meetingId` text NOT NULL,
	`personId` text NOT NULL,
	`times` text NOT NULL,
	`coming` text,
	`words` text,
	`version` integer DEFAULT 1 NOT NULL,
	`repliedAt` integer NOT NULL,
	`removedAt` integer,
	FOREIGN KEY (`clientId`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`meetingId`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `meetingReplyOnce` ON `meetingReply` (`meetingId`,`personId`);
--> statement-breakpoint
CREATE TABLE `meetingNote` (
	`id` text PRIMARY KEY NOT NULL,
	`clientId` text NOT NULL,
	`meetingId` text NOT NULL,
	`personId` text NOT NULL,
	`words` text NOT NULL,
	`sharedAt` integer,
	`writtenAt` integer NOT NULL,
	FOREIGN KEY (`clientId`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`meetingId`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `meetingNoteOnce` ON `meetingNote` (`meetingId`,`personId`);
--> statement-breakpoint
CREATE TABLE `contribution` (
	`id` text PRIMARY KEY NOT NULL,
	`clientId` text NOT NULL,
	`meetingId` text NOT NULL,
	`what` text NOT NULL,
	`state` text NOT NULL,
	`doerId` text,
	`authorId` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`createdAt` integer NOT NULL,
	`removedAt` integer,
	FOREIGN KEY (`clientId`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`meetingId`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `contributionMeeting` ON `contribution` (`meetingId`);
--> statement-breakpoint
CREATE TABLE `meetingCoordinator` (
	`id` text PRIMARY KEY NOT NULL,
	`clientId` text NOT NULL,
	`meetingId` text NOT NULL,
	`personId` text NOT NULL,
	`state` text NOT NULL,
	`invitedBy` text NOT NULL,
	`invitedAt` integer NOT NULL,
	`answeredAt` integer,
	FOREIGN KEY (`clientId`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`meetingId`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `meetingCoordinatorOnce` ON `meetingCoordinator` (`meetingId`,`personId`);
--> statement-breakpoint
CREATE INDEX `meetingCoordinatorPerson` ON `meetingCoordinator` (`personId`);
--> statement-breakpoint
CREATE TABLE `room` (
	`id` text PRIMARY KEY NOT NULL,
	`organisationId` text NOT NULL,
	`locationId` text NOT NULL,
	`name` text NOT NULL,
	`seats` integer NOT NULL,
	`eatTogether` integer DEFAULT false NOT NULL,
	`children` integer DEFAULT false NOT NULL,
	`privacy` integer DEFAULT false NOT NULL,
	`stepFree` integer DEFAULT false NOT NULL,
	`remark` text,
	`openings` text NOT NULL,
	`endedAt` integer,
	FOREIGN KEY (`organisationId`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`locationId`) REFERENCES `location`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `roomOrganisation` ON `room` (`organisationId`);
--> statement-breakpoint
CREATE TABLE `roomQuarter` (
	`id` text PRIMARY KEY NOT NULL,
	`clientId` text NOT NULL,
	`roomId` text NOT NULL,
	`startsAt` integer NOT NULL,
	`meetingId` text NOT NULL,
	FOREIGN KEY (`roomId`) REFERENCES `room`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `roomQuarterOnce` ON `roomQuarter` (`roomId`,`startsAt`);
--> statement-breakpoint
CREATE INDEX `roomQuarterMeeting` ON `roomQuarter` (`meetingId`);
--> statement-breakpoint
CREATE TABLE `meetingPlace` (
	`id` text PRIMARY KEY NOT NULL,
	`organisationId` text NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`address` text,
	`remark` text,
	`stepFree` integer DEFAULT false NOT NULL,
	`endedAt` integer,
	FOREIGN KEY (`organisationId`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `meetingPlaceOrganisation` ON `meetingPlace` (`organisationId`);
--> statement-breakpoint
CREATE TABLE `meetingTalk` (
	`id` text PRIMARY KEY NOT NULL,
	`clientId` text NOT NULL,
	`meetingId` text NOT NULL,
	`startedAt` integer NOT NULL,
	`endedAt` integer,
	`pointId` text,
	`fallbackWords` text,
	`nextWords` text,
	`nextOn` text,
	`lookBackOn` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`clientId`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`meetingId`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `meetingTalkClient` ON `meetingTalk` (`clientId`);
--> statement-breakpoint
CREATE UNIQUE INDEX `meetingTalkOnce` ON `meetingTalk` (`meetingId`);
--> statement-breakpoint
CREATE TABLE `meetingVoice` (
	`id` text PRIMARY KEY NOT NULL,
	`clientId` text NOT NULL,
	`meetingId` text NOT NULL,
	`pointId` text,
	`speakerId` text NOT NULL,
	`writtenBy` text NOT NULL,
	`words` text NOT NULL,
	`createdAt` integer NOT NULL,
	`approvedAt` integer,
	`approvedWay` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`clientId`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`meetingId`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `meetingVoiceClient` ON `meetingVoice` (`clientId`);
--> statement-breakpoint
CREATE INDEX `meetingVoiceMeeting` ON `meetingVoice` (`meetingId`);
--> statement-breakpoint
CREATE TABLE `meetingAgreement` (
	`id` text PRIMARY KEY NOT NULL,
	`clientId` text NOT NULL,
	`meetingId` text NOT NULL,
	`what` text NOT NULL,
	`ownerId` text NOT NULL,
	`onDay` text,
	`whenWords` text,
	`writtenBy` text NOT NULL,
	`createdAt` integer NOT NULL,
	`state` text NOT NULL,
	`answeredAt` integer,
	`goalId` text,
	`stepId` text,
	`proposalId` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`clientId`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`meetingId`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `meetingAgreementClient` ON `meetingAgreement` (`clientId`);
--> statement-breakpoint
CREATE INDEX `meetingAgreementMeeting` ON `meetingAgreement` (`meetingId`);
--> statement-breakpoint
CREATE TABLE `meetingResponse` (
	`id` text PRIMARY KEY NOT NULL,
	`clientId` text NOT NULL,
	`meetingId` text NOT NULL,
	`personId` text NOT NULL,
	`words` text NOT NULL,
	`writtenAt` integer NOT NULL,
	FOREIGN KEY (`clientId`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`meetingId`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `meetingResponseClient` ON `meetingResponse` (`clientId`);
--> statement-breakpoint
CREATE UNIQUE INDEX `meetingResponseOnce` ON `meetingResponse` (`meetingId`,`personId`);
--> statement-breakpoint
CREATE TABLE `privateTime` (
	`id` text PRIMARY KEY NOT NULL,
	`clientId` text NOT NULL,
	`meetingId` text NOT NULL,
	`startedAt` integer NOT NULL,
	`endedAt` integer,
	`clientSays` text,
	`networkSays` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`clientId`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`meetingId`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `privateTimeClient` ON `privateTime` (`clientId`);
--> statement-breakpoint
CREATE UNIQUE INDEX `privateTimeOnce` ON `privateTime` (`meetingId`);
--> statement-breakpoint
CREATE TABLE `privatePresence` (
	`id` text PRIMARY KEY NOT NULL,
	`clientId` text NOT NULL,
	`privateTimeId` text NOT NULL,
	`personId` text NOT NULL,
	`enteredAt` integer NOT NULL,
	FOREIGN KEY (`clientId`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`privateTimeId`) REFERENCES `privateTime`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `privatePresenceClient` ON `privatePresence` (`clientId`);
--> statement-breakpoint
CREATE UNIQUE INDEX `privatePresenceOnce` ON `privatePresence` (`privateTimeId`,`personId`);
--> statement-breakpoint
CREATE TABLE `privateText` (
	`id` text PRIMARY KEY NOT NULL,
	`clientId` text NOT NULL,
	`privateTimeId` text NOT NULL,
	`sealed` text,
	`releasedWords` text,
	`releasedAt` integer,
	`createdAt` integer NOT NULL,
	`changedAt` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`clientId`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`privateTimeId`) REFERENCES `privateTime`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `privateTextClient` ON `privateText` (`clientId`);
--> statement-breakpoint
CREATE INDEX `privateTextTime` ON `privateText` (`privateTimeId`);
--> statement-breakpoint
CREATE TABLE `privateWriter` (
	`id` text PRIMARY KEY NOT NULL,
	`clientId` text NOT NULL,
	`textId` text NOT NULL,
	`personId` text NOT NULL,
	`agreedAt` integer,
	FOREIGN KEY (`clientId`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`textId`) REFERENCES `privateText`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `privateWriterClient` ON `privateWriter` (`clientId`);
--> statement-breakpoint
CREATE UNIQUE INDEX `privateWriterOnce` ON `privateWriter` (`textId`,`personId`);
--> statement-breakpoint
CREATE TABLE `erasure` (
	`id` text PRIMARY KEY NOT NULL,
	`clientId` text NOT NULL,
	`workerId` text NOT NULL,
	`startedAt` integer NOT NULL,
	`endsAt` integer NOT NULL,
	FOREIGN KEY (`clientId`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `erasureClient` ON `erasure` (`clientId`);
--> statement-breakpoint
CREATE TABLE `messageSettings` (
	`personId` text PRIMARY KEY NOT NULL,
	`channel` text DEFAULT 'none' NOT NULL,
	`rhythm` text DEFAULT 'daily' NOT NULL,
	`telephone` text,
	`quietFrom` integer DEFAULT 21 NOT NULL,
	`quietUntil` integer DEFAULT 9 NOT NULL,
	`stopHash` text NOT NULL,
	`changedAt` integer NOT NULL,
	FOREIGN KEY (`personId`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `messageSettingsStop` ON `messageSettings` (`stopHash`);
--> statement-breakpoint
CREATE TABLE `letter` (
	`id` text PRIMARY KEY NOT NULL,
	`personId` text NOT NULL,
	`organisationId` text NOT NULL,
	`app` text NOT NULL,
	`channel` text NOT NULL,
	`state` text DEFAULT 'waiting' NOT NULL,
	`reason` text,
	`tries` integer DEFAULT 0 NOT NULL,
	`nextTryAt` integer NOT NULL,
	`holder` text,
	`heldUntil` integer,
	`createdAt` integer NOT NULL,
	`closedAt` integer
);
--> statement-breakpoint
CREATE INDEX `letterOpen` ON `letter` (`state`,`nextTryAt`);
--> statement-breakpoint
CREATE INDEX `letterPerson` ON `letter` (`personId`);
--> statement-breakpoint
CREATE TABLE `message` (
	`id` text PRIMARY KEY NOT NULL,
	`personId` text NOT NULL,
	`clientId` text NOT NULL,
	`organisationId` text NOT NULL,
	`eventSeq` integer NOT NULL,
	`round` text NOT NULL,
	`app` text NOT NULL,
	`dueAt` integer NOT NULL,
	`letterId` text,
	`outcome` text,
	`doneAt` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `messageOnce` ON `message` (`personId`,`eventSeq`,`round`);
--> statement-breakpoint
CREATE INDEX `messageDue` ON `message` (`doneAt`,`dueAt`);
--> statement-breakpoint
CREATE INDEX `messageLetter` ON `message` (`letterId`);
--> statement-breakpoint
CREATE INDEX `messageClient` ON `message` (`clientId`);
--> statement-breakpoint
CREATE TABLE `calendarFeed` (
	`id` text PRIMARY KEY NOT NULL,
	`personId` text NOT NULL,
	`app` text NOT NULL,
	`secretHash` text NOT NULL,
	`createdAt` integer NOT NULL,
	FOREIGN KEY (`personId`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `calendarFeedSecret` ON `calendarFeed` (`secretHash`);
--> statement-breakpoint
CREATE UNIQUE INDEX `calendarFeedPerson` ON `calendarFeed` (`personId`,`app`);
--> statement-breakpoint
ALTER TABLE `person` ADD `timeZone` text DEFAULT 'Europe/Amsterdam' NOT NULL;
--> statement-breakpoint
ALTER TABLE `proposal` ADD `setId` text;
--> statement-breakpoint
ALTER TABLE `proposal` ADD `stepId` text;
--> statement-breakpoint
ALTER TABLE `proposal` ADD `meetingId` text;
--> statement-breakpoint
ALTER TABLE `proposal` ADD `aboutPersonId` text;
--> statement-breakpoint
ALTER TABLE `proposal` ADD `memberRole` text;
--> statement-breakpoint
ALTER TABLE `proposal` ADD `atTime` text;
--> statement-breakpoint
ALTER TABLE `proposal` ADD `place` text;
--> statement-breakpoint
ALTER TABLE `proposal` ADD `beforeWords` text;
--> statement-breakpoint
ALTER TABLE `proposal` ADD `reasonWords` text;
--> statement-breakpoint
ALTER TABLE `proposal` ADD `isOpen` integer DEFAULT false NOT NULL;
--> statement-breakpoint
ALTER TABLE `meeting` ADD `kind` text DEFAULT 'support' NOT NULL;
--> statement-breakpoint
ALTER TABLE `meeting` ADD `state` text DEFAULT 'planned' NOT NULL;
--> statement-breakpoint
ALTER TABLE `meeting` ADD `minutes` integer DEFAULT 60 NOT NULL;
--> statement-breakpoint
ALTER TABLE `meeting` ADD `uid` text;
--> statement-breakpoint
ALTER TABLE `meeting` ADD `sequence` integer DEFAULT 0 NOT NULL;
--> statement-breakpoint
ALTER TABLE `meeting` ADD `offeredTimes` text;
--> statement-breakpoint
ALTER TABLE `meeting` ADD `roomId` text;
--> statement-breakpoint
ALTER TABLE `meeting` ADD `secretPlace` text;
--> statement-breakpoint
ALTER TABLE `meeting` ADD `placeReaderIds` text;
--> statement-breakpoint
ALTER TABLE `meeting` ADD `remoteLink` text;
--> statement-breakpoint
ALTER TABLE `meeting` ADD `chairId` text;
--> statement-breakpoint
ALTER TABLE `meeting` ADD `chairAskedId` text;
--> statement-breakpoint
ALTER TABLE `meeting` ADD `interpreter` text;
--> statement-breakpoint
ALTER TABLE `meeting` ADD `childrenCome` integer DEFAULT false NOT NULL;
--> statement-breakpoint
ALTER TABLE `meeting` ADD `rhythm` text DEFAULT 'once' NOT NULL;
--> statement-breakpoint
ALTER TABLE `meeting` ADD `previousId` text;
--> statement-breakpoint
ALTER TABLE `meeting` ADD `cancelWords` text;
--> statement-breakpoint
ALTER TABLE `event` ADD `delegationId` text;
--> statement-breakpoint
ALTER TABLE `event` ADD `untold` integer;
--> statement-breakpoint
CREATE INDEX `eventUntold` ON `event` (`seq`) WHERE "event"."untold" is not null;
