import { Refusal } from '@/domain/refusal'
import { sayNo } from './say'

/** A reason to end a command with one line and exit code 1. */
export class Stop extends Error {}

/** Runs a command; a refusal or a `Stop` ends it with one clear line on stderr and exit code 1. */
export async function runJob(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    console.error(error instanceof Refusal ? sayNo(error) : error instanceof Stop ? error.message : error)
    process.exitCode = 1
  }
}
