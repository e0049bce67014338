import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type EventRow, hashEvent } from '@/db/audit/hash-event'
import { anchorHead } from '@/db/audit/keep-anchor'
import { openTrail } from '@/db/audit/open-trail'
import { closeDatabase, rawWriter, transaction } from '@/db/client'
import { migrateDatabase } from '@/db/engine/migrate'
import { forgetEnv } from '@/env'
import type { Drill } from './steps/drill'

const count = 1_000_000
const mostSeconds = 10

/** A log of a million events is written, walked by the command, and walked again after its last event was cut off. */
export const drill: Drill = {
  name: 'verify-million',
  goal: `\`npm run audit:verify\` walks ${count.toLocaleString('en')} events in ${mostSeconds} s or less and finds the end cut.`,
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'jiannuo-million-'))
    process.env.DATA_DIR = folder
    forgetEnv()
    try {
      await fillLog()
      const whole = verify()
      cutLast()
      const cut = verify()
      const passed = whole.status === 0 && whole.seconds <= mostSeconds && cut.output.includes(String(count))
      const figures = `${count.toLocaleString('en')} events in ${whole.seconds.toFixed(1)} s; ${whole.output}; cut: ${cut.output}`
      return { passed: passed && cut.status === 1, figures }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

async function fillLog(): Promise<void> {
  migrateDatabase()
  await transaction(async (tx) => {
    const trailKey = openTrail(tx)
    const insert = rawWriter().prepare(`insert into audit_events values (${Array(16).fill('?').join(', ')})`)
    let hash = ''
    for (let seq = 1; seq <= count; seq += 1) {
      const event = makeEvent(seq)
      hash = hashEvent(trailKey, hash, seq, event)
      const { before, after, note, ...rest } = event
      insert.run(seq, ...Object.values(rest), JSON.stringify(before), JSON.stringify(after), note, hash)
    }
  })
  anchorHead()
  closeDatabase()
}

const makeEvent = (seq: number): EventRow => ({
  at: new Date(Date.UTC(2026, 0, 1) + seq * 30_000).toISOString(),
  userId: `person-${seq % 500}`.padEnd(20, '0'),
  userName: '王小明',
  role: 'handler',
  unitId: `unit-${seq % 60}`.padEnd(20, '0'),
  unitName: '云溪区司法局',
  address: `10.1.${seq % 250}.7`,
  action: 'task.report',
  objectType: 'task',
  objectId: `task-${seq % 10_000}`.padEnd(20, '0'),
  objectName: '建成行政执法监督平台并投入使用',
  before: { percent: seq % 100, status: 'inProgress' },
  after: {
    percent: (seq % 100) + 1,
    done: '完成平台建设初步方案，征求了十二个部门的意见',
    problems: '无',
    next: '月底前联调',
  },
  note: '',
})

function verify(): { status: number | null; seconds: number; output: string } {
  const started = performance.now()
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'audit:verify'], { encoding: 'utf8' })
  const output = `${stdout}${stderr}`.trim().split(' / ').at(-1) ?? ''
  return { status, seconds: (performance.now() - started) / 1000, output }
}

// What somebody does who can write the database and has neither the key nor the anchor.
function cutLast(): void {
  const raw = rawWriter()
  raw.exec(`drop trigger audit_events_no_delete; delete from audit_events where seq = ${count}`)
  raw.exec(
    "create trigger audit_events_no_delete before delete on audit_events begin select raise(abort, 'audit_events is append-only'); end",
  )
  closeDatabase()
}
