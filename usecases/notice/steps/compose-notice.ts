import { listUnreadOfAct } from '@/db/notices/list-unread'
import type { OutboxRow } from '@/db/notices/outbox'
import { dayOf } from '@/domain/calendar'
import { findNoticePlace, type NoticePlace } from '@/domain/notice/notice-place'
import type { NoticeFacts } from '@/domain/notice-facts'
import type { Letter } from '@/formats/mail/letter'
import { formatDay } from '@/i18n/dates'
import { frameLetter, type LetterFrame } from './frame-letter'
import { seesNotice } from './sees-notice'

type Person = { userId: string; name: string }
type Told = { kind: string; facts: NoticeFacts; place: NoticePlace | undefined }

const mostLines = 15

/** The mail of one act, or of a single notice that leaves on any day: what its person may see of it; null where that is nothing. */
export async function composeNotice(
  row: OutboxRow,
  person: Person,
  frame: LetterFrame,
  now: string,
): Promise<Letter | null> {
  const told = await listTold(row, person.userId)
  const seen: Told[] = []
  for (const each of told) if (await seesNotice(person, each.place, now)) seen.push(each)
  return seen[0] ? writeNotice([seen[0], ...seen.slice(1)], row.createdAt, frame) : null
}

// An ordinary one is asked for when its turn comes: what was read in between needs no mail.
async function listTold({ facts }: OutboxRow, userId: string): Promise<Told[]> {
  const { notice, at, taskId } = facts
  const kind = String(notice)
  if (!at) return [{ kind, facts, place: findNoticePlace({ taskId: taskId ? String(taskId) : null, facts }) }]
  const rows = await listUnreadOfAct(userId, kind, String(at))
  return rows.map((row) => ({ kind, facts: row.facts, place: findNoticePlace(row) }))
}

function writeNotice(told: [Told, ...Told[]], at: string, frame: LetterFrame): Letter {
  const { words, siteAddress, locale, name } = frame
  const said = told.map((each) => sayNotice(each, frame))
  const left = said.length - mostLines
  return {
    ...frameLetter(frame),
    subject: said.length === 1 ? (said[0] ?? '') : sayAll(told, frame),
    greeting: words.mail.greeting({ name, day: formatDay(dayOf(at), locale) }),
    paragraphs: [...said.slice(0, mostLines), ...(left > 0 ? [words.mail.more({ count: left })] : [])],
    button: buttonOf(told, frame, siteAddress),
  }
}

/** The sentence of a notice in the language of its reader. */
export const sayNotice = (
  { kind, facts }: Pick<Told, 'kind' | 'facts'>,
  { words }: Pick<LetterFrame, 'words'>,
): string => (words.notices.kinds[kind] ?? words.notices.other)(facts)

function sayAll([first, ...others]: [Told, ...Told[]], { words }: LetterFrame): string {
  const { bundled, bundledTasks, bundledOther } = words.notices
  const say = bundled[first.kind] ?? (first.place?.kind === 'task' ? bundledTasks : bundledOther)
  return say({ count: others.length + 1, by: String(first.facts.by ?? '') })
}

function buttonOf([first, ...others]: [Told, ...Told[]], { words }: LetterFrame, site: string): Letter['button'] {
  const { mail } = words
  if (others.length || !first.place) return { text: mail.openNotices, address: `${site}/notifications` }
  return { text: mail.open[first.place.kind], address: `${site}${first.place.path}` }
}
