CREATE TABLE "proposalResponse" (
	"id" text PRIMARY KEY NOT NULL,
	"clientId" text NOT NULL,
	"proposalId" text NOT NULL,
	"personId" text NOT NULL,
	"kind" text NOT NULL,
	"words" text,
	"createdAt" timestamp (3) with time zone NOT NULL,
	"changedAt" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"removedAt" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "proposal" ADD COLUMN "setId" text;
--> statement-breakpoint
ALTER TABLE "proposal" ADD COLUMN "stepId" text;
--> statement-breakpoint
ALTER TABLE "proposal" ADD COLUMN "meetingId" text;
--> statement-breakpoint
ALTER TABLE "proposal" ADD COLUMN "aboutPersonId" text;
--> statement-breakpoint
ALTER TABLE "proposal" ADD COLUMN "memberRole" text;
--> statement-breakpoint
ALTER TABLE "proposal" ADD COLUMN "atTime" text;
--> statement-breakpoint
ALTER TABLE "proposal" ADD COLUMN "place" text;
--> statement-breakpoint
ALTER TABLE "proposal" ADD COLUMN "beforeWords" text;
--> statement-breakpoint
ALTER TABLE "proposal" ADD COLUMN "reasonWords" text;
--> statement-breakpoint
ALTER TABLE "proposal" ADD COLUMN "isOpen" boolean DEFAULT false NOT NULL;
--> statement-breakpoint
ALTER TABLE "proposalResponse" ADD CONSTRAINT "proposalResponse_clientId_client_id_fk" FOREIGN KEY ("clientId") REFERENCES "public"."client"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
CREATE UNIQUE INDEX "proposalResponseOnce" ON "proposalResponse" USING btree ("proposalId","personId");
--> statement-breakpoint
CREATE INDEX "proposalResponseClient" ON "proposalResponse" USING btree ("clientId");
