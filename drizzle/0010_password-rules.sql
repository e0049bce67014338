ALTER TABLE `users` ADD `password_set_at` text;--> statement-breakpoint
-- When each person set their password themselves, as the log has it.
UPDATE `users` SET `password_set_at` = (SELECT max(`at`) FROM `audit_events` WHERE `action` = 'password.change' AND `object_id` = `users`.`id`);--> statement-breakpoint
-- Accounts as they were typed; from now on a keyed hash stands for each.
DELETE FROM `login_failures`;
