import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { type Case, listCases } from './cases'
import { measurePage } from './measure-page'
import { rest } from './measure-rest'
import { type Grown, printGrowth } from './print/print-growth'
import { columns, toRow } from './print/print-page'
import type { Side } from './side'
import { withSides } from './with-sides'

const { values } = parseArgs({
  options: {
    tasks: { type: 'string' },
    beside: { type: 'string' },
    data: { type: 'string' },
    seconds: { type: 'string' },
    only: { type: 'string' },
    pages: { type: 'boolean' },
  },
})
const counts = (values.tasks ?? '10000').split(',').map(Number)
const seconds = Number(values.seconds ?? 4)

/**
 * `npm run bench -- [--tasks 10000,100000] [--beside ../old] [--data ../seeded] [--only overview] [--pages]`: seeds tasks into a folder of its own, starts the
 * built server on it and prints what pages and changes take, with several sizes also how each grows; `beside`: another checkout
 * with its packages installed, measured in turn with this one; `data`: a folder where seeded tasks are kept for the next time;
 * `pages`: neither changes nor exports, which take half an hour of a million.
 */
async function run(): Promise<void> {
  const grown: Grown[] = []
  for (const count of counts) grown.push(...(await measureAt(count)))
  if (counts.length > 1) printGrowth(grown)
}

async function measureAt(count: number): Promise<Grown[]> {
  const grown: Grown[] = []
  await withSides(count, { beside: values.beside ?? null, kept: values.data ?? null }, async (sides) => {
    console.log(`\n${count} tasks; Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}`)
    console.log(columns)
    for (const { name } of listCases({ openId: '', planPath: '' }).filter(isWanted))
      for (const side of sides)
        for (const page of listCases({ openId: side.openIds[0] ?? '', planPath: side.planPath }))
          if (page.name === name) grown.push(await measureOne(side, page, count))
    for (const { name, measure } of values.pages ? [] : rest.filter(isWanted))
      for (const side of sides) console.log(`${side.name}: ${name}: ${await measure(side, seconds)}`)
  })
  return grown
}

const isWanted = ({ name }: { name: string }): boolean => name.includes(values.only ?? '')

async function measureOne(side: Side, page: Case, count: number): Promise<Grown> {
  const figures = await measurePage(side, page, seconds)
  console.log(toRow(page.name, side.name, figures))
  return { name: `${side.name}: ${page.name}`, count, warm: figures.one.p50, changed: figures.changed.p50 }
}

await run()
