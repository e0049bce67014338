import { Refusal } from '@/domain/refusal'
import { runJob, Stop } from './run-job'

/** As `runJob`, for a command on a file that its person named: any error, such as a file that is not there, is one line. */
export const runOnFile = (work: () => Promise<void>): Promise<void> =>
  runJob(() =>
    work().catch((error: unknown) => {
      throw error instanceof Error && !(error instanceof Refusal) ? new Stop(error.message) : error
    }),
  )
