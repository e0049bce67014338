CREATE TABLE `membership_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`role` text NOT NULL,
	`post` text NOT NULL,
	`from_day` text NOT NULL,
	`to_day` text,
	`membership_id` text,
	`requested_by` text NOT NULL,
	`requested_at` text NOT NULL,
	`decision` text,
	`decided_by` text,
	`decided_at` text,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`membership_id`) REFERENCES `memberships`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`requested_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `membership_requests_open` ON `membership_requests` (`decision`,`unit_id`);--> statement-breakpoint
ALTER TABLE `users` ADD `password_given_by` text;--> statement-breakpoint
-- Who gave out each account's present password, as the log has it.
UPDATE `users` SET `password_given_by` = coalesce(
	(SELECT `user_id` FROM `audit_events` WHERE `object_type` = 'user' AND `object_id` = `users`.`id` AND `action` IN ('person.create', 'person.resetPassword') ORDER BY `seq` DESC LIMIT 1),
	(SELECT `e`.`user_id` FROM `audit_events` `e`, json_each(`e`.`after`, '$.accounts') `named` WHERE `e`.`action` = 'import.confirm' AND `named`.`value` = `users`.`account` ORDER BY `e`.`seq` DESC LIMIT 1)
);
