CREATE TRIGGER audit_events_in_sequence BEFORE INSERT ON audit_events WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM audit_events) BEGIN SELECT RAISE(ABORT, 'audit_events is append-only, one number after the other'); END;
--> statement-breakpoint
CREATE TRIGGER progress_updates_no_replace BEFORE INSERT ON progress_updates WHEN EXISTS (SELECT 1 FROM progress_updates WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'progress updates are never replaced'); END;
--> statement-breakpoint
CREATE TRIGGER tasks_registered_no_replace BEFORE INSERT ON tasks WHEN EXISTS (SELECT 1 FROM tasks WHERE number IS NOT NULL AND (id = NEW.id OR commitment_id = NEW.commitment_id OR (number_year = NEW.number_year AND number_seq = NEW.number_seq))) BEGIN SELECT RAISE(ABORT, 'a registered task is never replaced'); END;
