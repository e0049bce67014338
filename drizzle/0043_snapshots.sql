CREATE TABLE `public_pages` (
	`unit_id` text PRIMARY KEY NOT NULL,
	`is_open` integer NOT NULL,
	`changed_by` text NOT NULL,
	`changed_at` text NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`changed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `snapshots` (
	`id` text PRIMARY KEY NOT NULL,
	`unit_id` text NOT NULL,
	`report_id` text NOT NULL,
	`year` integer NOT NULL,
	`report_title` text NOT NULL,
	`language` text NOT NULL,
	`as_of` text NOT NULL,
	`promised` integer NOT NULL,
	`figures` text NOT NULL,
	`items` text NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	`state` text NOT NULL,
	`since` text NOT NULL,
	`way` text NOT NULL,
	`writers` text NOT NULL,
	`begun_by` text NOT NULL,
	`begun_at` text NOT NULL,
	`number` integer,
	`published_on` text,
	`data` text,
	`hash` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`begun_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `snapshots_number` ON `snapshots` (`unit_id`,`year`,`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `snapshots_open` ON `snapshots` (`report_id`) WHERE state in ('drafting', 'secrecyCheck');--> statement-breakpoint
CREATE INDEX `snapshots_state` ON `snapshots` (`unit_id`,`state`);--> statement-breakpoint
CREATE TRIGGER snapshots_published_no_update BEFORE UPDATE ON snapshots WHEN OLD.state = 'published' AND (NEW.state <> 'withdrawn' OR NEW.data IS NOT OLD.data OR NEW.hash IS NOT OLD.hash OR NEW.items IS NOT OLD.items OR NEW.figures IS NOT OLD.figures OR NEW.number IS NOT OLD.number OR NEW.published_on IS NOT OLD.published_on OR NEW.unit_id IS NOT OLD.unit_id OR NEW.report_id IS NOT OLD.report_id OR NEW.year IS NOT OLD.year OR NEW.reason IS NOT OLD.reason) BEGIN SELECT RAISE(ABORT, 'a published snapshot is immutable'); END;
--> statement-breakpoint
CREATE TRIGGER snapshots_withdrawn_no_update BEFORE UPDATE ON snapshots WHEN OLD.state = 'withdrawn' BEGIN SELECT RAISE(ABORT, 'a withdrawn snapshot is immutable'); END;
--> statement-breakpoint
CREATE TRIGGER snapshots_no_delete BEFORE DELETE ON snapshots BEGIN SELECT RAISE(ABORT, 'snapshots are never deleted'); END;
