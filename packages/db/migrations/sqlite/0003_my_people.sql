CREATE TABLE `accessCard` (
	`id` text PRIMARY KEY NOT NULL,
	`personId` text NOT NULL,
	`codeHash` text NOT NULL,
	`recognition` text NOT NULL,
	`issuedBy` text NOT NULL,
	`issuedAt` integer NOT NULL,
	`withdrawnAt` integer,
	`withdrawnBy` text,
	FOREIGN KEY (`personId`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `accessCardCode` ON `accessCard` (`codeHash`);
--> statement-breakpoint
CREATE INDEX `accessCardPerson` ON `accessCard` (`personId`);
--> statement-breakpoint
CREATE UNIQUE INDEX `accessCardInUse` ON `accessCard` (`personId`) WHERE "accessCard"."withdrawnAt" is null;
--> statement-breakpoint
CREATE TABLE `accessPin` (
	`id` text PRIMARY KEY NOT NULL,
	`holderId` text NOT NULL,
	`personId` text NOT NULL,
	`chosenBy` text NOT NULL,
	`pinHash` text NOT NULL,
	`salt` text NOT NULL,
	`startsUntil` integer,
	`chosenAt` integer NOT NULL,
	FOREIGN KEY (`holderId`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`personId`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `accessPinPerson` ON `accessPin` (`personId`);
--> statement-breakpoint
CREATE INDEX `accessPinHolder` ON `accessPin` (`holderId`);
--> statement-breakpoint
CREATE TABLE `networkNode` (
	`id` text PRIMARY KEY NOT NULL,
	`clientId` text NOT NULL,
	`kind` text NOT NULL,
	`label` text NOT NULL,
	`relationWords` text,
	`circle` text NOT NULL,
	`sector` text NOT NULL,
	`tone` text,
	`direction` text,
	`wish` text,
	`time` text NOT NULL,
	`note` text,
	`x` integer,
	`y` integer,
	`visibility` text NOT NULL,
	`personId` text,
	`version` integer DEFAULT 1 NOT NULL,
	`createdAt` integer NOT NULL,
	`removedAt` integer,
	FOREIGN KEY (`clientId`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `networkNodeClient` ON `networkNode` (`clientId`,`createdAt`);
--> statement-breakpoint
CREATE TABLE `networkTie` (
	`id` text PRIMARY KEY NOT NULL,
	`clientId` text NOT NULL,
	`fromId` text,
	`toId` text,
	`kind` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`createdAt` integer NOT NULL,
	`removedAt` integer,
	FOREIGN KEY (`clientId`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `networkTieClient` ON `networkTie` (`clientId`);
--> statement-breakpoint
CREATE TABLE `mapSnapshot` (
	`id` text PRIMARY KEY NOT NULL,
	`clientId` text NOT NULL,
	`takenAt` integer NOT NULL,
	`words` text,
	`content` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`removedAt` integer,
	FOREIGN KEY (`clientId`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `mapSnapshotClient` ON `mapSnapshot` (`clientId`,`takenAt`);
--> statement-breakpoint
CREATE TABLE `togetherSession` (
	`id` text PRIMARY KEY NOT NULL,
	`clientId` text NOT NULL,
	`workerId` text NOT NULL,
	`askedAt` integer NOT NULL,
	`answer` text,
	`answeredAt` integer,
	`endsAt` integer,
	`endedAt` integer,
	FOREIGN KEY (`clientId`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `togetherSessionPair` ON `togetherSession` (`clientId`,`workerId`);
--> statement-breakpoint
CREATE TABLE `nodeDeepening` (
	`id` text PRIMARY KEY NOT NULL,
	`clientId` text NOT NULL,
	`nodeId` text NOT NULL,
	`distance` text,
	`since` text,
	`initiative` text,
	`faceToFace` integer,
	`byPhone` integer,
	`online` integer,
	`metWords` text,
	`affection` integer,
	`connection` integer,
	`preference` integer,
	`practicalSupport` integer,
	`shared` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`createdAt` integer NOT NULL,
	`changedAt` integer NOT NULL,
	`removedAt` integer,
	FOREIGN KEY (`clientId`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `nodeDeepeningNode` ON `nodeDeepening` (`nodeId`);
--> statement-breakpoint
CREATE TABLE `invitation` (
	`id` text PRIMARY KEY NOT NULL,
	`clientId` text NOT NULL,
	`nodeId` text,
	`state` text NOT NULL,
	`label` text NOT NULL,
	`nominatedBy` text,
	`nominationWords` text,
	`whyWords` text,
	`hopeWords` text,
	`notAskedWords` text,
	`firstThingWords` text,
	`callWords` text,
	`purposeWords` text,
	`language` text NOT NULL,
	`channel` text,
	`contact` text,
	`labels` text NOT NULL,
	`period` text NOT NULL,
	`days` integer DEFAULT 14 NOT NULL,
	`secondCodeHash` text,
	`blockedBy` text,
	`blockWords` text,
	`composedBy` text,
	`sentBy` text,
	`createdAt` integer NOT NULL,
	`sentAt` integer,
	`expiresAt` integer,
	`answeredAt` integer,
	`laterOn` text,
	`reasonWords` text,
	`questionWords` text,
	`replyWords` text,
	`erasedAt` integer,
	`personId` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`clientId`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `invitationClient` ON `invitation` (`clientId`,`createdAt`);
--> statement-breakpoint
CREATE TABLE `invitationSecret` (
	`id` text PRIMARY KEY NOT NULL,
	`invitationId` text NOT NULL,
	`kind` text NOT NULL,
	`hash` text NOT NULL,
	`tries` integer DEFAULT 0 NOT NULL,
	`createdAt` integer NOT NULL,
	`expiresAt` integer NOT NULL,
	`usedAt` integer,
	`replacedAt` integer,
	FOREIGN KEY (`invitationId`) REFERENCES `invitation`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invitationSecretHash` ON `invitationSecret` (`hash`);
--> statement-breakpoint
CREATE INDEX `invitationSecretInvitation` ON `invitationSecret` (`invitationId`);
--> statement-breakpoint
CREATE TABLE `safetyTalk` (
	`id` text PRIMARY KEY NOT NULL,
	`clientId` text NOT NULL,
	`nodeId` text NOT NULL,
	`workerId` text NOT NULL,
	`notedByClientAt` integer,
	`notedByWorkerAt` integer,
	`createdAt` integer NOT NULL,
	FOREIGN KEY (`clientId`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `safetyTalkOnce` ON `safetyTalk` (`nodeId`,`workerId`);
--> statement-breakpoint
CREATE INDEX `safetyTalkClient` ON `safetyTalk` (`clientId`);
--> statement-breakpoint
CREATE TABLE `portrait` (
	`id` text PRIMARY KEY NOT NULL,
	`clientId` text NOT NULL,
	`strengthWords` text,
	`helpWords` text,
	`likeWords` text,
	`visibility` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`createdAt` integer NOT NULL,
	`changedAt` integer NOT NULL,
	`removedAt` integer,
	FOREIGN KEY (`clientId`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `portraitClient` ON `portrait` (`clientId`);
--> statement-breakpoint
CREATE TABLE `portraitLine` (
	`id` text PRIMARY KEY NOT NULL,
	`clientId` text NOT NULL,
	`personId` text NOT NULL,
	`words` text NOT NULL,
	`state` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`createdAt` integer NOT NULL,
	`decidedAt` integer,
	`removedAt` integer,
	FOREIGN KEY (`clientId`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `portraitLineClient` ON `portraitLine` (`clientId`,`personId`);
--> statement-breakpoint
ALTER TABLE `networkMember` ADD `nodeId` text;
--> statement-breakpoint
ALTER TABLE `networkMember` ADD `knownToOthers` integer DEFAULT false NOT NULL;
--> statement-breakpoint
ALTER TABLE `networkMember` ADD `limitsWords` text;
--> statement-breakpoint
ALTER TABLE `networkMember` ADD `messageChannel` text DEFAULT 'none' NOT NULL;
--> statement-breakpoint
ALTER TABLE `networkMember` ADD `messageRhythm` text DEFAULT 'never' NOT NULL;
--> statement-breakpoint
ALTER TABLE `networkMember` ADD `telephone` text;
--> statement-breakpoint
ALTER TABLE `networkMember` ADD `pauseWords` text;
--> statement-breakpoint
ALTER TABLE `networkMember` ADD `pausedUntil` text;
--> statement-breakpoint
ALTER TABLE `networkMember` ADD `pausedBy` text;
--> statement-breakpoint
ALTER TABLE `networkMember` ADD `leaveWords` text;
--> statement-breakpoint
ALTER TABLE `networkMember` ADD `askedRelationWords` text;
--> statement-breakpoint
ALTER TABLE `networkMember` ADD `version` integer DEFAULT 1 NOT NULL;
--> statement-breakpoint
ALTER TABLE `grant` ADD `way` text DEFAULT 'client' NOT NULL;
--> statement-breakpoint
ALTER TABLE `grant` ADD `withdrawnBy` text;
--> statement-breakpoint
ALTER TABLE `outbox` ADD `clientId` text;
--> statement-breakpoint
ALTER TABLE `outbox` ADD `personId` text;
--> statement-breakpoint
UPDATE `networkMember` SET `state` = 'left' WHERE `state` = 'invited';
