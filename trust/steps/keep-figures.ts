import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import type { DrillOutcome } from './run-drill'

const page = 'docs/trust-figures.md'
const head = `# What the trust drills measured

Written by \`npm run test:trust -- --write\`; a drill that was not run keeps its line. A goal without a line here is not met.

| drill | goal | measured | on |
|---|---|---|---|
`

/** Writes what the drills measured into docs/, in place of what they measured before. */
export function keepFigures(outcomes: DrillOutcome[]): void {
  const text = existsSync(page) ? readFileSync(page, 'utf8') : ''
  writeFileSync(page, writeFigures(text, outcomes, nameMachine()))
}

/** The page with the lines of these drills anew; one that failed says so, one that was not tried keeps its line. */
export function writeFigures(text: string, outcomes: DrillOutcome[], machine: string): string {
  const lines = new Map([...text.matchAll(/^\| ([\w-]+) \|.*\|$/gm)].map(([line, name]) => [name ?? '', line]))
  lines.delete('drill')
  for (const { drill, passed, figures } of outcomes.filter(({ isSkipped }) => !isSkipped)) {
    const cells = [drill.name, drill.goal, `${passed ? '' : '**failed** '}${figures}`, machine]
    lines.set(drill.name, `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`)
  }
  const sorted = [...lines].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line)
  return `${head}${sorted.join('\n')}\n`
}

const nameMachine = (): string => `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim()}`
