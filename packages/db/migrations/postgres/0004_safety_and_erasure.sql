CREATE TABLE "memberEnding" (
	"id" text PRIMARY KEY NOT NULL,
	"clientId" text NOT NULL,
	"personId" text NOT NULL,
	"reasonWords" text NOT NULL,
	"askedBy" text NOT NULL,
	"askedAt" timestamp (3) with time zone NOT NULL,
	"answer" text,
	"answeredBy" text,
	"answeredAt" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "erasure" (
	"id" text PRIMARY KEY NOT NULL,
	"clientId" text NOT NULL,
	"workerId" text NOT NULL,
	"startedAt" timestamp (3) with time zone NOT NULL,
	"endsAt" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "memberEnding" ADD CONSTRAINT "memberEnding_clientId_client_id_fk" FOREIGN KEY ("clientId") REFERENCES "public"."client"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "erasure" ADD CONSTRAINT "erasure_clientId_client_id_fk" FOREIGN KEY ("clientId") REFERENCES "public"."client"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "memberEndingClient" ON "memberEnding" USING btree ("clientId","personId");
--> statement-breakpoint
CREATE INDEX "erasureClient" ON "erasure" USING btree ("clientId");
