CREATE TABLE "nodeDeepening" (
	"id" text PRIMARY KEY NOT NULL,
	"clientId" text NOT NULL,
	"nodeId" text NOT NULL,
	"distance" text,
	"since" text,
	"initiative" text,
	"faceToFace" integer,
	"byPhone" integer,
	"online" integer,
	"metWords" text,
	"affection" integer,
	"connection" integer,
	"preference" integer,
	"practicalSupport" integer,
	"shared" boolean NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"createdAt" timestamp (3) with time zone NOT NULL,
	"changedAt" timestamp (3) with time zone NOT NULL,
	"removedAt" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "invitation" ADD COLUMN "callWords" text;
--> statement-breakpoint
ALTER TABLE "invitation" ADD COLUMN "days" integer DEFAULT 14 NOT NULL;
--> statement-breakpoint
ALTER TABLE "invitation" ADD COLUMN "blockedBy" text;
--> statement-breakpoint
ALTER TABLE "invitation" ADD COLUMN "blockWords" text;
--> statement-breakpoint
ALTER TABLE "nodeDeepening" ADD CONSTRAINT "nodeDeepening_clientId_client_id_fk" FOREIGN KEY ("clientId") REFERENCES "public"."client"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
CREATE UNIQUE INDEX "nodeDeepeningNode" ON "nodeDeepening" USING btree ("nodeId");
