CREATE TRIGGER audit_events_no_update BEFORE UPDATE ON audit_events BEGIN SELECT RAISE(ABORT, 'audit_events is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER audit_events_no_delete BEFORE DELETE ON audit_events BEGIN SELECT RAISE(ABORT, 'audit_events is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER progress_updates_accepted_no_update BEFORE UPDATE ON progress_updates WHEN OLD.accepted_at IS NOT NULL BEGIN SELECT RAISE(ABORT, 'an accepted update is immutable'); END;
--> statement-breakpoint
CREATE TRIGGER progress_updates_no_delete BEFORE DELETE ON progress_updates BEGIN SELECT RAISE(ABORT, 'progress updates are never deleted'); END;
--> statement-breakpoint
CREATE TRIGGER tasks_registered_no_delete BEFORE DELETE ON tasks WHEN OLD.number IS NOT NULL BEGIN SELECT RAISE(ABORT, 'a registered task is never deleted'); END;
--> statement-breakpoint
CREATE VIRTUAL TABLE task_search USING fts5(grams, tokenize = 'unicode61', content = '', contentless_delete = 1);
--> statement-breakpoint
CREATE TABLE task_search_keys (key INTEGER PRIMARY KEY, task_id TEXT NOT NULL UNIQUE);
