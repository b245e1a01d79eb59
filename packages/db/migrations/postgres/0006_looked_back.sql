ALTER TABLE "meetingTalk" ADD COLUMN "lookBackWords" text;
--> statement-breakpoint
ALTER TABLE "meetingTalk" ADD COLUMN "lookedBackAt" timestamp (3) with time zone;
