CREATE TABLE `annual_editions` (
	`id` text PRIMARY KEY NOT NULL,
	`issuer_unit_id` text NOT NULL,
	`report_id` text NOT NULL,
	`year` integer NOT NULL,
	`number` integer NOT NULL,
	`reason` text NOT NULL,
	`language` text NOT NULL,
	`state` text NOT NULL,
	`since` text NOT NULL,
	`asks_leader` integer NOT NULL,
	`way` text NOT NULL,
	`begun_by` text NOT NULL,
	`begun_at` text NOT NULL,
	`report_due` text NOT NULL,
	`publish_due` text NOT NULL,
	`reported_on` text,
	`published_on` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`issuer_unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`begun_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `annual_editions_number` ON `annual_editions` (`report_id`,`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `annual_editions_open` ON `annual_editions` (`report_id`) WHERE state <> 'published';--> statement-breakpoint
CREATE INDEX `annual_editions_issuer` ON `annual_editions` (`issuer_unit_id`,`year`);--> statement-breakpoint
CREATE TABLE `annual_paragraphs` (
	`id` text PRIMARY KEY NOT NULL,
	`edition_id` text NOT NULL,
	`content` integer NOT NULL,
	`position` integer NOT NULL,
	`heading` text NOT NULL,
	`task_ids` text NOT NULL,
	`shortcoming_id` text,
	`sentences` text NOT NULL,
	`drop_reason` text,
	`version` integer DEFAULT 1 NOT NULL,
	`written_by` text NOT NULL,
	`written_at` text NOT NULL,
	FOREIGN KEY (`edition_id`) REFERENCES `annual_editions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`shortcoming_id`) REFERENCES `shortcomings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`written_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `annual_paragraphs_edition` ON `annual_paragraphs` (`edition_id`,`content`,`position`);--> statement-breakpoint
CREATE TABLE `annual_wordings` (
	`id` text PRIMARY KEY NOT NULL,
	`paragraph_id` text NOT NULL,
	`version` integer NOT NULL,
	`act` text NOT NULL,
	`sentences` text NOT NULL,
	`reason` text NOT NULL,
	`written_by` text NOT NULL,
	`written_at` text NOT NULL,
	`deputy_for` text NOT NULL,
	FOREIGN KEY (`paragraph_id`) REFERENCES `annual_paragraphs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`written_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `annual_wordings_version` ON `annual_wordings` (`paragraph_id`,`version`);
--> statement-breakpoint
CREATE TRIGGER annual_wordings_no_update BEFORE UPDATE ON annual_wordings BEGIN SELECT RAISE(ABORT, 'annual_wordings is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER annual_wordings_no_delete BEFORE DELETE ON annual_wordings BEGIN SELECT RAISE(ABORT, 'annual_wordings is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER annual_editions_published_no_update BEFORE UPDATE ON annual_editions WHEN OLD.state = 'published' BEGIN SELECT RAISE(ABORT, 'a published edition is immutable'); END;
--> statement-breakpoint
CREATE TRIGGER annual_editions_no_delete BEFORE DELETE ON annual_editions BEGIN SELECT RAISE(ABORT, 'editions are never deleted'); END;
--> statement-breakpoint
CREATE TRIGGER annual_paragraphs_published_no_update BEFORE UPDATE ON annual_paragraphs WHEN (SELECT state FROM annual_editions WHERE id = OLD.edition_id) = 'published' BEGIN SELECT RAISE(ABORT, 'a published edition is immutable'); END;
--> statement-breakpoint
CREATE TRIGGER annual_paragraphs_no_delete BEFORE DELETE ON annual_paragraphs BEGIN SELECT RAISE(ABORT, 'paragraphs are never deleted'); END;
