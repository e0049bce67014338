import type { Letter, LetterLine, LetterPart } from '@/formats/mail/letter'
import type { Dictionary, Locale } from '@/i18n'
import { formatDay, formatShortDay } from '@/i18n/dates'
import { sayAskedSeason } from '@/i18n/say-asked-season'
import { sayLight } from '@/i18n/say-light'
import { sayNotice } from './compose-notice'
import { type Digest, type DigestLine, type DigestPart, digestParts } from './find-digest'
import { frameLetter, type LetterFrame } from './frame-letter'

const mostLines = 15

/** The mail of a day for one person, in their language. */
export function composeDigest(digest: Digest, frame: LetterFrame, day: string): Letter {
  const { words, locale } = frame
  const { mail } = words
  const told = digestParts.filter((part) => digest[part].length > 0)
  const counts = told.map((part) => mail.subject[part]({ count: digest[part].length }))
  return {
    ...frameLetter(frame),
    subject: [counts.join(mail.between), formatShortDay(day, locale)].join(' '),
    greeting: mail.greeting({ name: frame.name, day: formatDay(day, locale) }),
    parts: told.map((part) => composePart(part, digest[part], frame)),
    button: { text: mail.openTodo, address: frame.siteAddress },
  }
}

function composePart(part: DigestPart, lines: DigestLine[], { words, locale, siteAddress }: LetterFrame): LetterPart {
  const { title, count } = words.mail.parts[part]
  const left = lines.length - mostLines
  return {
    title,
    count: count({ count: lines.length }),
    lines: lines.slice(0, mostLines).map((line) => composeLine(part, line, { words, locale, siteAddress })),
    more: left > 0 ? words.mail.more({ count: left }) : '',
  }
}

type Setting = { words: Dictionary; locale: Locale; siteAddress: string }

function composeLine(part: DigestPart, line: DigestLine, setting: Setting): LetterLine {
  const { words, siteAddress } = setting
  const { unitName, path } = line
  return {
    ...composeTag(part, line, setting),
    text: sayLine(line, words),
    address: `${siteAddress}${path}`,
    small: [unitName, ...listFacts(part, line, setting)].filter(Boolean).join(words.mail.between),
  }
}

function sayLine({ season, news, number, title }: DigestLine, words: Dictionary): string {
  if (season) return sayAskedSeason(season, words)
  return news ? sayNotice(news, { words }) : words.mail.title({ number: number ?? '', title, unit: '' })
}

function composeTag(
  part: DigestPart,
  { ask, plan, light, due, days, urged, act, news }: DigestLine,
  { words, locale }: Setting,
) {
  const { mail, todo, task, urging } = words
  if (news) return { tag: formatShortDay(news.day, locale), tone: 'plain' as const }
  if (urged === 'proxy') return { tag: words.proxy.todo.tag, tone: 'plain' as const }
  if (urged) return { tag: urged === 'note' ? urging.todo.instruction : urging.colours[urged], tone: toneOf[urged] }
  if (part === 'asked')
    return {
      tag: ask ? todo.asks[ask] : plan ? todo[plan] : '',
      tone: isRed(light) ? ('red' as const) : ('plain' as const),
    }
  if (part === 'mentioned') return { tag: mail.mentionTag, tone: 'plain' as const }
  if (part === 'watched') return { tag: words.audit.actions[act ?? ''] ?? '', tone: 'plain' as const }
  if (part === 'season') return { tag: words.season.todo.tag, tone: days < 0 ? ('amber' as const) : ('plain' as const) }
  if (part === 'red') return { tag: mail.redTag({ said: light ? sayLight(light, task) : '' }), tone: 'red' as const }
  if (part === 'due') return { tag: mail.dueTag({ day: formatShortDay(due, locale) }), tone: 'amber' as const }
  return { tag: mail.silentTag({ days }), tone: 'plain' as const }
}

const toneOf = { red: 'red', yellow: 'amber', blue: 'plain', note: 'red' } as const

const isRed = (light: DigestLine['light']): boolean => light?.colour === 'red'

function listFacts(
  part: DigestPart,
  { light, due, days, times = 1 }: DigestLine,
  { words, locale }: Setting,
): string[] {
  const { mail, todo, task } = words
  if (part === 'due') return [mail.daysLeft({ days })]
  if (part === 'urged' || part === 'season') return [due ? mail.dueBy({ day: formatShortDay(due, locale) }) : '']
  if (part === 'watched') return [times > 1 ? mail.times({ count: times }) : '']
  if (part !== 'asked') return []
  const late = light && isRed(light) ? sayLight(light, task) : todo.waited({ days })
  return [late, due ? mail.dueBy({ day: formatShortDay(due, locale) }) : '']
}
