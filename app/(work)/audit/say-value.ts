import type { Dictionary } from '@/i18n'

/** A recorded value in the reader's words: states and kinds by their names, yes and no, lists joined. */
export function sayValue(field: string, value: unknown, words: Dictionary): string {
  const { audit, task, people, urging, report, changing } = words
  if (value === null || value === undefined || value === '') return audit.empty
  if (value === true || value === 'yes') return audit.yes
  if (value === false) return audit.no
  if (Array.isArray(value))
    return value.map((each) => sayValue(field, each, words)).join(words.common.comma) || audit.empty
  if (typeof value === 'object') return JSON.stringify(value)
  const names: Record<string, Record<string, string>> = {
    status: { ...report.statuses, ...task.statuses },
    outcome: task.outcomes,
    kind: task.kinds,
    priority: task.priorities,
    deadlineKind: task.deadlineKinds,
    period: task.periods,
    role: people.roles,
    colour: urging.colours,
    state: { ...audit.codes, ...task.evidenceStates },
    code: audit.codes,
    request: task.moves,
    change: changing.kinds,
    withoutLevels: task.levels,
    daily: words.mail.wanted.logged,
    atOnce: words.mail.wanted.logged,
    language: words.mail.wanted.languages,
  }
  return names[field]?.[String(value)] ?? String(value)
}
