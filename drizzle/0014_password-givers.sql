CREATE TABLE `password_givers` (
	`user_id` text NOT NULL,
	`giver_id` text NOT NULL,
	PRIMARY KEY(`user_id`, `giver_id`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`giver_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
-- Whoever gave out a password before, as the column has it and as the log has it from the beginning.
INSERT OR IGNORE INTO `password_givers`
	SELECT `given`.`user_id`, `given`.`giver_id` FROM (
		SELECT `id` AS `user_id`, `password_given_by` AS `giver_id` FROM `users`
		UNION SELECT `object_id`, `user_id` FROM `audit_events` WHERE `object_type` = 'user' AND `action` IN ('person.create', 'person.resetPassword')
		UNION SELECT `named`.`id`, `e`.`user_id` FROM `audit_events` `e`, json_each(`e`.`after`, '$.accounts') `row` JOIN `users` `named` ON `named`.`account` = `row`.`value` WHERE `e`.`action` = 'import.confirm'
	) `given`
	JOIN `users` `u` ON `u`.`id` = `given`.`user_id`
	JOIN `users` `g` ON `g`.`id` = `given`.`giver_id`;--> statement-breakpoint
ALTER TABLE `users` DROP COLUMN `password_given_by`;