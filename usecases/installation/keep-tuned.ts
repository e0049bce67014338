import { tuneDatabase } from '@/db/engine/tune'

const hour = 3_600_000

/** Keeps what the database knows of its own sizes up to date while the server runs, in each of its processes; gives the timer. */
export const keepTuned = (): NodeJS.Timeout => setInterval(tuneDatabase, hour).unref()
