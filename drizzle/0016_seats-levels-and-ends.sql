CREATE TABLE `body_levels` (
	`id` text PRIMARY KEY NOT NULL,
	`unit_id` text NOT NULL,
	`from_day` text NOT NULL,
	`unit` integer NOT NULL,
	`office` integer NOT NULL,
	`closing` integer NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `body_levels_unit` ON `body_levels` (`unit_id`,`from_day`);--> statement-breakpoint
ALTER TABLE `membership_requests` ADD `seat_id` text REFERENCES units(id);--> statement-breakpoint
ALTER TABLE `memberships` ADD `seat_id` text REFERENCES units(id);--> statement-breakpoint
ALTER TABLE `sessions` ADD `ended_by` text;