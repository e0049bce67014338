ALTER TABLE `evidence` ADD `valid_until` text;--> statement-breakpoint
ALTER TABLE `evidence` ADD `replaces_id` text;--> statement-breakpoint
ALTER TABLE `evidence` ADD `held_state` text;--> statement-breakpoint
CREATE INDEX `evidence_uploaded` ON `evidence` (`uploaded_at`,`id`);