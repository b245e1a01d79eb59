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
ALTER TABLE `event` ADD `delegationId` text;
