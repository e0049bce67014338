import { Refusal } from '@/domain/refusal'

/** A reason to end a command with one line and exit code 1. */
export class Stop extends Error {}

/** Runs a command; a refusal or a `Stop` ends it with one clear line on stderr and exit code 1. */
export async function runJob(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    console.error(error instanceof Refusal ? await tellNo(error) : error instanceof Stop ? error.message : error)
    process.exitCode = 1
  }
}

// All words of the interface, which a command that goes well does without.
async function tellNo(refusal: Refusal): Promise<string> {
  const { sayNo } = await import('./say-no')
  return sayNo(refusal)
}
