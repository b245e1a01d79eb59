CREATE TABLE "relapsePhase" (
	"id" text PRIMARY KEY NOT NULL,
	"clientId" text NOT NULL,
	"shape" text NOT NULL,
	"name" text NOT NULL,
	"signWords" text,
	"ownWords" text,
	"stopWords" text,
	"professionalWords" text,
	"visibility" text NOT NULL,
	"atNight" boolean NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"createdAt" timestamp (3) with time zone NOT NULL,
	"changedAt" timestamp (3) with time zone NOT NULL,
	"removedAt" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "relapseRequest" (
	"id" text PRIMARY KEY NOT NULL,
	"clientId" text NOT NULL,
	"phaseId" text NOT NULL,
	"doerId" text NOT NULL,
	"words" text NOT NULL,
	"state" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"createdAt" timestamp (3) with time zone NOT NULL,
	"answeredAt" timestamp (3) with time zone,
	"removedAt" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "relapseCall" (
	"id" text PRIMARY KEY NOT NULL,
	"clientId" text NOT NULL,
	"name" text NOT NULL,
	"telephone" text NOT NULL,
	"whenWords" text,
	"version" integer DEFAULT 1 NOT NULL,
	"createdAt" timestamp (3) with time zone NOT NULL,
	"removedAt" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "crisisCard" (
	"id" text PRIMARY KEY NOT NULL,
	"clientId" text NOT NULL,
	"coverWords" text,
	"practicalWords" text,
	"reviewOn" date,
	"reviewedAt" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"createdAt" timestamp (3) with time zone NOT NULL,
	"changedAt" timestamp (3) with time zone NOT NULL,
	"removedAt" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "relapsePhase" ADD CONSTRAINT "relapsePhase_clientId_client_id_fk" FOREIGN KEY ("clientId") REFERENCES "public"."client"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "relapseRequest" ADD CONSTRAINT "relapseRequest_clientId_client_id_fk" FOREIGN KEY ("clientId") REFERENCES "public"."client"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "relapseRequest" ADD CONSTRAINT "relapseRequest_phaseId_relapsePhase_id_fk" FOREIGN KEY ("phaseId") REFERENCES "public"."relapsePhase"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "relapseCall" ADD CONSTRAINT "relapseCall_clientId_client_id_fk" FOREIGN KEY ("clientId") REFERENCES "public"."client"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "crisisCard" ADD CONSTRAINT "crisisCard_clientId_client_id_fk" FOREIGN KEY ("clientId") REFERENCES "public"."client"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "relapsePhaseClient" ON "relapsePhase" USING btree ("clientId");
--> statement-breakpoint
CREATE INDEX "relapseRequestPhase" ON "relapseRequest" USING btree ("phaseId");
--> statement-breakpoint
CREATE INDEX "relapseRequestDoer" ON "relapseRequest" USING btree ("clientId","doerId");
--> statement-breakpoint
CREATE INDEX "relapseCallClient" ON "relapseCall" USING btree ("clientId");
--> statement-breakpoint
CREATE UNIQUE INDEX "crisisCardClient" ON "crisisCard" USING btree ("clientId");
