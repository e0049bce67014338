import { ensureBuild } from './ensure-build'
import { runJob } from './run-job'

await runJob(ensureBuild)
