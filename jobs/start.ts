import { ensureBuild } from './steps/ensure-build'
import { start } from './steps/starter'

/** Starts the product from its sources: `npm run dev`, and `npm start` where there is no build of them. */
if (process.argv.includes('--dev')) await start({ dev: true })
else await start({ build: ensureBuild })
