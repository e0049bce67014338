CREATE TABLE `circulars` (
	`id` text PRIMARY KEY NOT NULL,
	`unit_id` text NOT NULL,
	`season_id` text,
	`year` integer NOT NULL,
	`as_of` text NOT NULL,
	`language` text NOT NULL,
	`title` text NOT NULL,
	`addressees` text NOT NULL,
	`opening` text NOT NULL,
	`text` text NOT NULL,
	`sheet` text NOT NULL,
	`state` text NOT NULL,
	`since` text NOT NULL,
	`asks_leader` integer NOT NULL,
	`way` text NOT NULL,
	`writers` text NOT NULL,
	`begun_by` text NOT NULL,
	`begun_at` text NOT NULL,
	`number` text DEFAULT '' NOT NULL,
	`issued_on` text,
	`text_hash` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`season_id`) REFERENCES `seasons`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`begun_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `circulars_unit` ON `circulars` (`unit_id`,`as_of`);--> statement-breakpoint
CREATE TRIGGER circulars_issued_no_update BEFORE UPDATE ON circulars WHEN OLD.state = 'issued' BEGIN SELECT RAISE(ABORT, 'an issued circular is immutable'); END;
--> statement-breakpoint
CREATE TRIGGER circulars_no_delete BEFORE DELETE ON circulars BEGIN SELECT RAISE(ABORT, 'circulars are never deleted'); END;
