CREATE TABLE `person` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text,
	`language` text NOT NULL,
	`textSize` integer DEFAULT 100 NOT NULL,
	`dataSaver` integer DEFAULT false NOT NULL,
	`createdAt` integer NOT NULL,
	`endedAt` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `personEmail` ON `person` (`email`);
--> statement-breakpoint
CREATE TABLE `session` (
	`id` text PRIMARY KEY NOT NULL,
	`personId` text NOT NULL,
	`app` text NOT NULL,
	`strength` text NOT NULL,
	`tokenHash` text NOT NULL,
	`deviceWords` text NOT NULL,
	`sharedDevice` integer DEFAULT false NOT NULL,
	`startedAt` integer NOT NULL,
	`lastSeenAt` integer NOT NULL,
	`expiresAt` integer NOT NULL,
	FOREIGN KEY (`personId`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sessionToken` ON `session` (`tokenHash`);
--> statement-breakpoint
CREATE INDEX `sessionPerson` ON `session` (`personId`);
--> statement-breakpoint
CREATE TABLE `signInCode` (
	`id` text PRIMARY KEY NOT NULL,
	`personId` text NOT NULL,
	`app` text NOT NULL,
	`codeHash` text NOT NULL,
	`linkHash` text NOT NULL,
	`tries` integer DEFAULT 0 NOT NULL,
	`createdAt` integer NOT NULL,
	`expiresAt` integer NOT NULL,
	`usedAt` integer,
	FOREIGN KEY (`personId`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `signInCodeLink` ON `signInCode` (`linkHash`);
--> statement-breakpoint
CREATE INDEX `signInCodePerson` ON `signInCode` (`personId`,`app`);
--> statement-breakpoint
CREATE TABLE `signInTry` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`keyHash` text NOT NULL,
	`triedAt` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `signInTryKey` ON `signInTry` (`keyHash`,`triedAt`);
--> statement-breakpoint
CREATE TABLE `organisation` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `location` (
	`id` text PRIMARY KEY NOT NULL,
	`organisationId` text NOT NULL,
	`name` text NOT NULL,
	`secret` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`organisationId`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE TABLE `team` (
	`id` text PRIMARY KEY NOT NULL,
	`organisationId` text NOT NULL,
	`locationId` text,
	`name` text NOT NULL,
	FOREIGN KEY (`organisationId`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`locationId`) REFERENCES `location`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE TABLE `worker` (
	`personId` text PRIMARY KEY NOT NULL,
	`organisationId` text NOT NULL,
	`teamId` text NOT NULL,
	`role` text NOT NULL,
	`endedAt` integer,
	FOREIGN KEY (`personId`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`organisationId`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`teamId`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `workerTeam` ON `worker` (`teamId`);
--> statement-breakpoint
CREATE TABLE `client` (
	`id` text PRIMARY KEY NOT NULL,
	`personId` text NOT NULL,
	`organisationId` text NOT NULL,
	`locationId` text NOT NULL,
	`teamId` text NOT NULL,
	`startedAt` integer NOT NULL,
	`closedAt` integer,
	FOREIGN KEY (`personId`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`organisationId`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`locationId`) REFERENCES `location`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`teamId`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `clientPerson` ON `client` (`personId`);
--> statement-breakpoint
CREATE INDEX `clientTeam` ON `client` (`teamId`);
--> statement-breakpoint
CREATE TABLE `assignment` (
	`id` text PRIMARY KEY NOT NULL,
	`clientId` text NOT NULL,
	`workerId` text NOT NULL,
	`kind` text NOT NULL,
	`fromDay` text NOT NULL,
	`untilDay` text,
	`endedAt` integer,
	`createdBy` text NOT NULL,
	`createdAt` integer NOT NULL,
	FOREIGN KEY (`clientId`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`workerId`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `assignmentClient` ON `assignment` (`clientId`);
--> statement-breakpoint
CREATE INDEX `assignmentWorker` ON `assignment` (`workerId`);
--> statement-breakpoint
CREATE TABLE `networkMember` (
	`id` text PRIMARY KEY NOT NULL,
	`clientId` text NOT NULL,
	`personId` text NOT NULL,
	`role` text NOT NULL,
	`relationWords` text NOT NULL,
	`state` text NOT NULL,
	`invitedAt` integer NOT NULL,
	`changedAt` integer NOT NULL,
	FOREIGN KEY (`clientId`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`personId`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `networkMemberOnce` ON `networkMember` (`clientId`,`personId`);
--> statement-breakpoint
CREATE INDEX `networkMemberPerson` ON `networkMember` (`personId`);
--> statement-breakpoint
CREATE TABLE `purpose` (
	`id` text PRIMARY KEY NOT NULL,
	`clientId` text NOT NULL,
	`number` integer NOT NULL,
	`words` text NOT NULL,
	`change` text NOT NULL,
	`writtenBy` text NOT NULL,
	`writtenAt` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`removedAt` integer,
	FOREIGN KEY (`clientId`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `purposeNumber` ON `purpose` (`clientId`,`number`);
--> statement-breakpoint
CREATE TABLE `purposeAgreement` (
	`id` text PRIMARY KEY NOT NULL,
	`clientId` text NOT NULL,
	`purposeId` text NOT NULL,
	`personId` text NOT NULL,
	`answer` text NOT NULL,
	`answeredAt` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`removedAt` integer,
	FOREIGN KEY (`clientId`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`purposeId`) REFERENCES `purpose`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `purposeAgreementClient` ON `purposeAgreement` (`clientId`);
--> statement-breakpoint
CREATE UNIQUE INDEX `purposeAgreementOnce` ON `purposeAgreement` (`purposeId`,`personId`);
--> statement-breakpoint
CREATE TABLE `goal` (
	`id` text PRIMARY KEY NOT NULL,
	`clientId` text NOT NULL,
	`words` text NOT NULL,
	`kind` text NOT NULL,
	`ownKind` text,
	`lifeDomain` text,
	`why` text,
	`visibility` text NOT NULL,
	`state` text NOT NULL,
	`position` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`authorId` text NOT NULL,
	`createdAt` integer NOT NULL,
	`changedAt` integer NOT NULL,
	`changedBy` text NOT NULL,
	`removedAt` integer,
	FOREIGN KEY (`clientId`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `goalClient` ON `goal` (`clientId`);
--> statement-breakpoint
CREATE TABLE `step` (
	`id` text PRIMARY KEY NOT NULL,
	`clientId` text NOT NULL,
	`goalId` text NOT NULL,
	`what` text NOT NULL,
	`onDay` text,
	`whenWords` text,
	`state` text NOT NULL,
	`doerId` text,
	`returnedBy` text,
	`returnWords` text,
	`visibility` text,
	`version` integer DEFAULT 1 NOT NULL,
	`authorId` text NOT NULL,
	`createdAt` integer NOT NULL,
	`changedAt` integer NOT NULL,
	`changedBy` text NOT NULL,
	`doneAt` integer,
	`removedAt` integer,
	FOREIGN KEY (`clientId`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`goalId`) REFERENCES `goal`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `stepClient` ON `step` (`clientId`);
--> statement-breakpoint
CREATE INDEX `stepGoal` ON `step` (`goalId`);
--> statement-breakpoint
CREATE INDEX `stepDoer` ON `step` (`doerId`);
--> statement-breakpoint
CREATE TABLE `ownView` (
	`id` text PRIMARY KEY NOT NULL,
	`clientId` text NOT NULL,
	`goalId` text NOT NULL,
	`personId` text NOT NULL,
	`words` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`createdAt` integer NOT NULL,
	`changedAt` integer NOT NULL,
	`removedAt` integer,
	FOREIGN KEY (`clientId`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`goalId`) REFERENCES `goal`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `ownViewClient` ON `ownView` (`clientId`);
--> statement-breakpoint
CREATE UNIQUE INDEX `ownViewOnce` ON `ownView` (`goalId`,`personId`);
--> statement-breakpoint
CREATE TABLE `comment` (
	`id` text PRIMARY KEY NOT NULL,
	`clientId` text NOT NULL,
	`goalId` text NOT NULL,
	`personId` text NOT NULL,
	`words` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`createdAt` integer NOT NULL,
	`removedAt` integer,
	FOREIGN KEY (`clientId`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`goalId`) REFERENCES `goal`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `commentClient` ON `comment` (`clientId`);
--> statement-breakpoint
CREATE TABLE `proposal` (
	`id` text PRIMARY KEY NOT NULL,
	`clientId` text NOT NULL,
	`goalId` text,
	`kind` text NOT NULL,
	`words` text NOT NULL,
	`goalKind` text,
	`why` text,
	`onDay` text,
	`whenWords` text,
	`doerId` text,
	`proposerId` text NOT NULL,
	`proposedAt` integer NOT NULL,
	`state` text NOT NULL,
	`decidedAt` integer,
	`decisionWords` text,
	`laterOn` text,
	`version` integer DEFAULT 1 NOT NULL,
	`removedAt` integer,
	FOREIGN KEY (`clientId`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`goalId`) REFERENCES `goal`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `proposalClient` ON `proposal` (`clientId`);
--> statement-breakpoint
CREATE TABLE `contactMoment` (
	`id` text PRIMARY KEY NOT NULL,
	`clientId` text NOT NULL,
	`words` text NOT NULL,
	`onDay` text NOT NULL,
	`withWhom` text,
	`felt` text,
	`visibility` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`createdAt` integer NOT NULL,
	`removedAt` integer,
	FOREIGN KEY (`clientId`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `contactMomentClient` ON `contactMoment` (`clientId`);
--> statement-breakpoint
CREATE TABLE `grant` (
	`id` text PRIMARY KEY NOT NULL,
	`clientId` text NOT NULL,
	`personId` text NOT NULL,
	`label` text NOT NULL,
	`givenAt` integer NOT NULL,
	`givenBy` text NOT NULL,
	`endsOn` text NOT NULL,
	`textShown` text NOT NULL,
	`textHash` text NOT NULL,
	`withdrawnAt` integer,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`clientId`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `grantPerson` ON `grant` (`clientId`,`personId`);
--> statement-breakpoint
CREATE TABLE `chosenReader` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`clientId` text NOT NULL,
	`itemKind` text NOT NULL,
	`itemId` text NOT NULL,
	`personId` text NOT NULL,
	FOREIGN KEY (`clientId`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `chosenReaderOnce` ON `chosenReader` (`itemId`,`personId`);
--> statement-breakpoint
CREATE INDEX `chosenReaderClient` ON `chosenReader` (`clientId`,`personId`);
--> statement-breakpoint
CREATE TABLE `meeting` (
	`id` text PRIMARY KEY NOT NULL,
	`clientId` text NOT NULL,
	`title` text NOT NULL,
	`startsAt` integer NOT NULL,
	`place` text,
	`visibility` text NOT NULL,
	`plannedBy` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`createdAt` integer NOT NULL,
	`removedAt` integer,
	FOREIGN KEY (`clientId`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `meetingClient` ON `meeting` (`clientId`,`startsAt`);
--> statement-breakpoint
CREATE TABLE `emergencyAccess` (
	`id` text PRIMARY KEY NOT NULL,
	`clientId` text NOT NULL,
	`workerId` text NOT NULL,
	`reason` text NOT NULL,
	`openedAt` integer NOT NULL,
	`endsAt` integer NOT NULL,
	`reviewedBy` text,
	`reviewedAt` integer,
	`outcome` text,
	`reviewWords` text,
	FOREIGN KEY (`clientId`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `emergencyAccessPair` ON `emergencyAccess` (`clientId`,`workerId`);
--> statement-breakpoint
CREATE TABLE `event` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`clientId` text NOT NULL,
	`at` integer NOT NULL,
	`actorId` text NOT NULL,
	`kind` text NOT NULL,
	`shape` integer DEFAULT 1 NOT NULL,
	`content` text NOT NULL,
	`changeId` text,
	`goalId` text,
	`stepId` text,
	`itemId` text,
	`audience` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `eventClient` ON `event` (`clientId`,`seq`);
--> statement-breakpoint
CREATE TABLE `change` (
	`id` text PRIMARY KEY NOT NULL,
	`clientId` text NOT NULL,
	`actorId` text NOT NULL,
	`at` integer NOT NULL,
	`kind` text NOT NULL,
	`undoneAt` integer
);
--> statement-breakpoint
CREATE TABLE `history` (
	`id` text PRIMARY KEY NOT NULL,
	`changeId` text NOT NULL,
	`clientId` text NOT NULL,
	`itemKind` text NOT NULL,
	`itemId` text NOT NULL,
	`goalId` text,
	`actorId` text NOT NULL,
	`at` integer NOT NULL,
	`reason` text NOT NULL,
	`before` text,
	`after` text,
	`afterVersion` integer NOT NULL,
	FOREIGN KEY (`changeId`) REFERENCES `change`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `historyItem` ON `history` (`itemId`);
--> statement-breakpoint
CREATE INDEX `historyChange` ON `history` (`changeId`);
--> statement-breakpoint
CREATE TABLE `planVisit` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`clientId` text NOT NULL,
	`personId` text NOT NULL,
	`newAfter` integer NOT NULL,
	`previousAt` integer,
	`seenUpTo` integer NOT NULL,
	`lastAt` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `planVisitOnce` ON `planVisit` (`clientId`,`personId`);
--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`app` text NOT NULL,
	`recipient` text NOT NULL,
	`content` text NOT NULL,
	`createdAt` integer NOT NULL,
	`nextTryAt` integer NOT NULL,
	`tries` integer DEFAULT 0 NOT NULL,
	`sentAt` integer
);
--> statement-breakpoint
CREATE INDEX `outboxNext` ON `outbox` (`sentAt`,`nextTryAt`);
--> statement-breakpoint
CREATE TABLE `lease` (
	`job` text PRIMARY KEY NOT NULL,
	`holder` text NOT NULL,
	`until` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `installation` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `actor` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `accessLog` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`at` integer NOT NULL,
	`action` text NOT NULL,
	`outcome` text NOT NULL,
	`actorId` text,
	`relation` text NOT NULL,
	`teamId` text,
	`clientId` text,
	`subjectId` text,
	`basis` text,
	`grantId` text,
	`emergencyId` text,
	`requestId` text NOT NULL,
	`sessionId` text,
	`app` text NOT NULL,
	`previousHash` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `accessLogClient` ON `accessLog` (`clientId`,`at`);
--> statement-breakpoint
CREATE INDEX `accessLogActor` ON `accessLog` (`actorId`,`at`);
--> statement-breakpoint
CREATE TRIGGER IF NOT EXISTS `accessLog_no_update` BEFORE UPDATE ON `accessLog` BEGIN SELECT RAISE(ABORT, 'accessLog is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER IF NOT EXISTS `accessLog_no_delete` BEFORE DELETE ON `accessLog` BEGIN SELECT RAISE(ABORT, 'accessLog is append-only'); END;
