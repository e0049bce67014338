import { relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { env } from '@/env'
import { type UpdateEnd, updateProduct } from './steps/release/update-product'
import { Stop } from './steps/run-job'
import { runOnFile } from './steps/run-on-file'
import { inEach, say } from './steps/say'

const usage =
  'npm run update -- BUNDLE [--key PUBLIC.pem] [--older] [--start "systemctl start jiannuo"] [--stop "systemctl stop jiannuo"]'
const service = { start: 'systemctl start jiannuo', stop: 'systemctl stop jiannuo' }

/** `npm run update -- BUNDLE`, in the folder of the installed product, with the service's DATA_DIR and PORT. */
await runOnFile(async () => {
  const text = { type: 'string' } as const
  const { values, positionals } = parseArgs({
    options: { key: text, older: { type: 'boolean' }, start: text, stop: text },
    allowPositionals: true,
  })
  const [bundle] = positionals
  if (!bundle) throw new Stop(usage)
  const { dataDir, port } = env()
  const folder = resolve('.')
  if (!relative(folder, dataDir).startsWith('..'))
    throw new Stop(inEach((words) => words.dataInside({ folder: dataDir })))
  const installed = { ...service, ...values, folder, dataDir, address: `http://127.0.0.1:${port}` }
  tell(await updateProduct(bundle, installed, { keyFile: values.key, isOlderMeant: values.older }))
})

function tell(end: UpdateEnd): void {
  if (end.kind === 'updated') say((words) => words.updated(end))
  else if (end.kind === 'refused') {
    const path = 'path' in end.fault ? end.fault.path : ''
    throw new Stop(inEach((words) => words.bundleRefused({ fault: end.fault.kind, path })))
  } else if (end.kind === 'notBackedUp') throw new Stop(inEach((words) => words.updateUnsaved(end)))
  else if (end.kind === 'notStopped') throw new Stop(inEach((words) => words.updateRunning(end)))
  else throw new Stop(inEach((words) => words.rolledBack(end)))
}
