/**
 * Runs a command that must start fast: the words of the interface load only when something went wrong, which then ends the
 * command with one clear line and exit code 1.
 */
export async function runLight(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    const { runJob, Stop } = await import('./run-job')
    await runJob(async () => {
      throw error instanceof Error && error.name !== 'Refusal' ? new Stop(error.message) : error
    })
  }
}
