CREATE TABLE `annual_reasons` (
	`id` text PRIMARY KEY NOT NULL,
	`edition_id` text NOT NULL,
	`finding` text NOT NULL,
	`reason` text NOT NULL,
	`written_by` text NOT NULL,
	`written_at` text NOT NULL,
	FOREIGN KEY (`edition_id`) REFERENCES `annual_editions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`written_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `annual_reasons_finding` ON `annual_reasons` (`edition_id`,`finding`);--> statement-breakpoint
ALTER TABLE `annual_editions` ADD `frozen` text;--> statement-breakpoint
ALTER TABLE `annual_editions` ADD `text_hash` text;