DROP INDEX `outbox_state`;--> statement-breakpoint
CREATE INDEX `outbox_turn` ON `outbox` (`state`,`channel`,`next_try_at`);