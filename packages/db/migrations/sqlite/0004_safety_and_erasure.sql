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
