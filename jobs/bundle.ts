import { parseArgs } from 'node:util'
import { ensureBuild } from './steps/ensure-build'
import { packBundle } from './steps/release/pack-bundle'
import { Stop } from './steps/run-job'
import { runOnFile } from './steps/run-on-file'
import { say } from './steps/say'

/** `npm run bundle -- FILE [--key PRIVATE.pem]`: the built product with its packages, for machines without internet. */
await runOnFile(async () => {
  const { values, positionals } = parseArgs({ options: { key: { type: 'string' } }, allowPositionals: true })
  const [file] = positionals
  if (!file) throw new Stop('npm run bundle -- FILE [--key PRIVATE.pem]')
  await ensureBuild()
  const packed = await packBundle('.', file, values.key)
  say((words) => words.bundled({ ...packed, isSigned: values.key !== undefined }))
})
