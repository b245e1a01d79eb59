CREATE TABLE `measureLine` (
	`id` text PRIMARY KEY NOT NULL,
	`clientId` text NOT NULL,
	`personId` text NOT NULL,
	`measureKey` text NOT NULL,
	`createdAt` integer NOT NULL,
	FOREIGN KEY (`clientId`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `measureLineOnce` ON `measureLine` (`clientId`,`personId`,`measureKey`);
--> statement-breakpoint
CREATE TABLE `check` (
	`id` text PRIMARY KEY NOT NULL,
	`clientId` text NOT NULL,
	`lineId` text NOT NULL,
	`personId` text NOT NULL,
	`measureVersion` integer NOT NULL,
	`answers` text NOT NULL,
	`noteWords` text,
	`answeredAt` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`clientId`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`lineId`) REFERENCES `measureLine`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `checkLine` ON `check` (`lineId`,`answeredAt`);
--> statement-breakpoint
CREATE TABLE `measureReader` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`clientId` text NOT NULL,
	`lineId` text NOT NULL,
	`personId` text NOT NULL,
	FOREIGN KEY (`clientId`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`lineId`) REFERENCES `measureLine`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `measureReaderOnce` ON `measureReader` (`lineId`,`personId`);
