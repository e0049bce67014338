import { readFileSync, writeFileSync } from 'node:fs'
import { drawMap, type Module } from './check/import-map'
import { sources } from './check/imports'
import { runPackage } from './steps/run-command'
import { runJob, Stop } from './steps/run-job'

const page = 'docs/architecture.md'

/** `npm run map`: draws who really imports whom into docs/architecture.md, folder by folder. */
await runJob(async () => {
  const args = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...sources]
  const { output } = await runPackage('dependency-cruiser', args)
  const start = output.indexOf('{')
  if (start < 0) throw new Stop(output)
  const { modules } = JSON.parse(output.slice(start)) as { modules: Module[] }
  const text = readFileSync(page, 'utf8')
  const drawn = text.replace(/```mermaid\n[\s\S]*?```/, () => `\`\`\`mermaid\n${drawMap(modules)}\`\`\``)
  writeFileSync(page, drawn)
  console.log(page)
})
