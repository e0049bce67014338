import { describe, expect, it } from 'vitest'
import { failuresToLock } from '@/domain/login-lock'
import { idleMs } from '@/domain/session'
import { en } from './en'
import { zh } from './zh'

type Said = { path: string; text: string }
const sentinel = 7

/** Every word of a dictionary, those with facts said about the number seven. */
function listSaid(node: unknown, path = ''): Said[] {
  if (typeof node === 'string') return [{ path, text: node }]
  if (typeof node === 'function') return [{ path, text: say(node as (facts: unknown) => unknown) }]
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]) => listSaid(value, path ? `${path}.${key}` : key))
}

function say(word: (facts: unknown) => unknown): string {
  const facts = (fact: unknown) => new Proxy({}, { get: (_, name) => (typeof name === 'symbol' ? undefined : fact) })
  for (const about of [facts(sentinel), facts(String(sentinel)), facts([String(sentinel)])])
    try {
      return String(word(about))
    } catch {}
  return ''
}

const said = { zh: listSaid(zh), en: listSaid(en) }

describe('what the words promise', () => {
  it('names no number of working days that a setting may change', () => {
    const days = /(\d+|[一二三四五六七八九十]+) ?(个工作日|working days?\b)/g
    const fixed = [...said.zh, ...said.en].flatMap(({ path, text }) =>
      [...text.matchAll(days)].filter(([, count]) => count !== String(sentinel)).map(([words]) => `${path}: ${words}`),
    )
    expect(fixed).toEqual([])
  })

  it('speaks of text messages only to say that there are none', () => {
    const absent = /短信|定期提醒|到期提醒|推送|text message/i
    const told = [...said.zh, ...said.en].filter(({ text }) => absent.test(text)).map(({ path }) => path)
    expect([...new Set(told)].sort()).toEqual(['help.sections.8.lines.0'])
  })

  const aboutReports = ['directorReview', 'leaderReview', 'published', 'secrecyCheck', 'sentBack'].map(
    (kind) => `annual.${kind}`,
  )
  const aboutPlans = [
    ...aboutReports,
    ...['directorReview', 'issued', 'leaderReview', 'ready', 'sentBack'].map((step) => `circular.${step}`),
    'planConfirmed',
    'planCorrected',
    'planReplaced',
    'planReturned',
    'planWithdrawn',
    ...['published', 'secrecyCheck', 'sentBack', 'withdrawn'].map((step) => `snapshot.${step}`),
    'versionDeclined',
    'versionProposed',
    'versionTaken',
  ]

  it('names the task by its number in every notice about one', () => {
    const known: Record<string, string> = { number: '法督〔2026〕12号', title: '建成平台' }
    const facts = new Proxy({}, { get: (_, name) => known[String(name)] ?? '事' })
    for (const kinds of [zh.notices.kinds, en.notices.kinds]) {
      const aboutTasks = Object.entries(kinds).filter(([, word]) => word(facts).includes('建成平台'))
      const unnumbered = aboutTasks.filter(([, word]) => !word(facts).includes('法督〔2026〕12号'))
      expect(unnumbered.map(([kind]) => kind).sort()).toEqual(aboutPlans)
      expect(aboutTasks.length).toBeGreaterThan(10)
    }
  })

  it('tells the lock and the time-out that hold', () => {
    const minutes = String(idleMs / 60_000)
    const limits = [...said.zh, ...said.en].filter(({ path, text }) => path.endsWith('.limits') && text.includes('15'))
    for (const { text } of limits) expect(text.match(/\d+/g)).toEqual([String(failuresToLock), '15', minutes])
    expect(limits).toHaveLength(2)
  })
})
