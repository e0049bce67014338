CREATE TABLE `past_reports` (
	`id` text PRIMARY KEY NOT NULL,
	`report_id` text NOT NULL,
	`ended_as` text NOT NULL,
	`issuer_unit_id` text NOT NULL,
	`year` integer NOT NULL,
	`title` text NOT NULL,
	`text` text NOT NULL,
	`file_name` text NOT NULL,
	`file_hash` text NOT NULL,
	`imported_by` text NOT NULL,
	`imported_at` text NOT NULL,
	`plan` text NOT NULL,
	`ended_by` text NOT NULL,
	`ended_at` text NOT NULL,
	`reason` text NOT NULL,
	FOREIGN KEY (`issuer_unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`imported_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ended_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `past_reports_report` ON `past_reports` (`report_id`);--> statement-breakpoint
CREATE INDEX `past_reports_issuer` ON `past_reports` (`issuer_unit_id`);