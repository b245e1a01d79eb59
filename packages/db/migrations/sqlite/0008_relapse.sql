CREATE TABLE `relapsePhase` (
	`id` text PRIMARY KEY NOT NULL,
	`clientId` text NOT NULL,
	`shape` text NOT NULL,
	`name` text NOT NULL,
	`signWords` text,
	`ownWords` text,
	`stopWords` text,
	`professionalWords` text,
	`visibility` text NOT NULL,
	`atNight` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`createdAt` integer NOT NULL,
	`changedAt` integer NOT NULL,
	`removedAt` integer,
	FOREIGN KEY (`clientId`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `relapsePhaseClient` ON `relapsePhase` (`clientId`);
--> statement-breakpoint
CREATE TABLE `relapseRequest` (
	`id` text PRIMARY KEY NOT NULL,
	`clientId` text NOT NULL,
	`phaseId` text NOT NULL,
	`doerId` text NOT NULL,
	`words` text NOT NULL,
	`state` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`createdAt` integer NOT NULL,
	`answeredAt` integer,
	`removedAt` integer,
	FOREIGN KEY (`clientId`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`phaseId`) REFERENCES `relapsePhase`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `relapseRequestPhase` ON `relapseRequest` (`phaseId`);
--> statement-breakpoint
CREATE INDEX `relapseRequestDoer` ON `relapseRequest` (`clientId`,`doerId`);
--> statement-breakpoint
CREATE TABLE `relapseCall` (
	`id` text PRIMARY KEY NOT NULL,
	`clientId` text NOT NULL,
	`name` text NOT NULL,
	`telephone` text NOT NULL,
	`whenWords` text,
	`version` integer DEFAULT 1 NOT NULL,
	`createdAt` integer NOT NULL,
	`removedAt` integer,
	FOREIGN KEY (`clientId`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `relapseCallClient` ON `relapseCall` (`clientId`);
--> statement-breakpoint
CREATE TABLE `crisisCard` (
	`id` text PRIMARY KEY NOT NULL,
	`clientId` text NOT NULL,
	`coverWords` text,
	`practicalWords` text,
	`reviewOn` text,
	`reviewedAt` integer,
	`version` integer DEFAULT 1 NOT NULL,
	`createdAt` integer NOT NULL,
	`changedAt` integer NOT NULL,
	`removedAt` integer,
	FOREIGN KEY (`clientId`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `crisisCardClient` ON `crisisCard` (`clientId`);
