CREATE INDEX `tasks_step` ON `tasks` (`step_id`,`status`);--> statement-breakpoint
CREATE INDEX `tasks_headings` ON `tasks` ("report_id" desc,`step_id`,`number_year`,`number_seq`,`id`);--> statement-breakpoint
CREATE INDEX `tasks_scope` ON `tasks` (`status`,`report_id`,`lead_unit_id`);