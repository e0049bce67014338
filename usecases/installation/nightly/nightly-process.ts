import { runNightly } from './run-nightly'

/** The other side of `keepNightly`, a process of its own: does what is due, and ends with 1 where something failed. */
const failed = await runNightly(new Date().toISOString())
for (const { job, error } of failed) console.error(job, error)
process.exitCode = failed.length ? 1 : 0
