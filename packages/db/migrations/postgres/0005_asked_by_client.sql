ALTER TABLE "proposal" ADD COLUMN "visibility" text DEFAULT 'me' NOT NULL;
--> statement-breakpoint
ALTER TABLE "meetingResponse" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;
--> statement-breakpoint
ALTER TABLE "meetingResponse" ADD COLUMN "removedAt" timestamp (3) with time zone;
