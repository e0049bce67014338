CREATE TABLE `held_ranges` (
	`id` text PRIMARY KEY NOT NULL,
	`report_id` text NOT NULL,
	`version_id` text NOT NULL,
	`kind` text NOT NULL,
	`item_id` text NOT NULL,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `report_versions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `held_ranges_item` ON `held_ranges` (`item_id`);--> statement-breakpoint
CREATE INDEX `held_ranges_report` ON `held_ranges` (`report_id`);--> statement-breakpoint
CREATE TABLE `report_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`report_id` text NOT NULL,
	`number` integer NOT NULL,
	`state` text NOT NULL,
	`language` text NOT NULL,
	`text` text NOT NULL,
	`text_hash` text NOT NULL,
	`told` text,
	`section_start` integer,
	`section_end` integer,
	`others` text NOT NULL,
	`file_name` text NOT NULL,
	`file_type` text NOT NULL,
	`file_hash` text NOT NULL,
	`reason` text NOT NULL,
	`sent_by` text NOT NULL,
	`sent_at` text NOT NULL,
	`decided_by` text,
	`decided_at` text,
	`note` text DEFAULT '' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`sent_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `report_versions_report` ON `report_versions` (`report_id`,`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `report_versions_open` ON `report_versions` (`report_id`) WHERE state = 'proposed';--> statement-breakpoint
CREATE TRIGGER report_versions_no_rewrite BEFORE UPDATE ON report_versions WHEN OLD.state <> 'proposed' OR NEW.text <> OLD.text OR NEW.text_hash <> OLD.text_hash OR NEW.file_hash <> OLD.file_hash OR NEW.file_name <> OLD.file_name OR NEW.reason <> OLD.reason OR NEW.report_id <> OLD.report_id OR NEW.number <> OLD.number OR NEW.sent_by <> OLD.sent_by OR NEW.sent_at <> OLD.sent_at BEGIN SELECT RAISE(ABORT, 'a text on record is immutable'); END;
--> statement-breakpoint
CREATE TRIGGER report_versions_no_delete BEFORE DELETE ON report_versions BEGIN SELECT RAISE(ABORT, 'texts on record are never deleted'); END;
