#!/bin/sh
# What litestream does not copy: evidence files, and how far the log has come. It runs with the replication: see jiannuo-replica.service.
set -eu
umask 077
mkdir -p "$REPLICA_DIR/files"
while :; do
  # Copied before the database goes on and put in place an interval later, so that no copy of the database is behind it.
  if [ -e "$DATA_DIR/audit-head" ]; then cp "$DATA_DIR/audit-head" "$REPLICA_DIR/.audit-head.next"; fi
  # Each file appears whole under its name; none is ever changed or taken away here.
  rsync -a --exclude '.*' "$DATA_DIR/files/" "$REPLICA_DIR/files/"
  sleep "${COPY_SECONDS:-30}"
  if [ -e "$REPLICA_DIR/.audit-head.next" ]; then mv "$REPLICA_DIR/.audit-head.next" "$REPLICA_DIR/audit-head"; fi
done
