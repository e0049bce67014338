import { rmSync } from 'node:fs'

/** Removes the database and files that the journeys ran on. */
export default function removeData(): void {
  const folder = process.env.E2E_DATA_DIR
  if (folder) rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}
