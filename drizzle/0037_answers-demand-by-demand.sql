ALTER TABLE `urges` ADD `read_by` text REFERENCES users(id);--> statement-breakpoint
ALTER TABLE `urges` ADD `read_at` text;--> statement-breakpoint
ALTER TABLE `urges` ADD `answers` text DEFAULT '{}' NOT NULL;