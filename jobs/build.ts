import { ensureBuild } from './steps/ensure-build'
import { runJob } from './steps/run-job'

await runJob(ensureBuild)
