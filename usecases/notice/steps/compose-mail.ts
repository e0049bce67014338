import { reader } from '@/db/client'
import type { OutboxRow } from '@/db/notices/outbox'
import { findPreferences } from '@/db/notices/preferences'
import { findUser } from '@/db/people/find-user'
import { dayOf } from '@/domain/calendar'
import type { Letter } from '@/formats/mail/letter'
import { formatDay } from '@/i18n/dates'
import { composeDigest } from './compose-digest'
import { findDigest } from './find-digest'
import { findFrame, frameLetter, type LetterFrame } from './frame-letter'
import { seesSeason } from './sees-season'
import { seesTask } from './sees-task'

/** The mail that a row stands for, as things are when its turn comes; null where nothing is left to say to its person. */
export async function composeMail(row: OutboxRow, now: string): Promise<Letter | null> {
  const user = row.userId ? await findUser(reader(), row.userId) : undefined
  if (!user?.active) return null
  const person = { userId: user.id, name: user.name }
  const frame = await findFrame(user.name, await findPreferences(reader(), user.id))
  if (row.kind === 'digest') {
    const digest = await findDigest(person, now)
    return digest && composeDigest(digest, frame, dayOf(now))
  }
  if (row.kind === 'trial') return composeTrial(frame, now)
  const { seasonId, taskId } = row.facts
  const isSeen = seasonId ? seesSeason(person, String(seasonId), now) : seesTask(person, String(taskId ?? ''), now)
  return (await isSeen) ? composeNotice(row, frame) : null
}

function composeTrial(frame: LetterFrame, now: string): Letter {
  const { trial, openSite, greeting } = frame.words.mail
  return {
    ...frameLetter(frame),
    subject: trial.subject,
    greeting: greeting({ name: frame.name, day: formatDay(dayOf(now), frame.locale) }),
    paragraphs: [trial.text],
    button: { text: openSite, address: frame.siteAddress },
  }
}

function composeNotice({ facts, createdAt }: OutboxRow, frame: LetterFrame): Letter {
  const { words, siteAddress, locale, name } = frame
  const say = words.notices.kinds[String(facts.notice)] ?? words.notices.other
  const said = say(facts)
  const { seasonId, taskId } = facts
  const button = seasonId
    ? { text: words.mail.openSeason, address: `${siteAddress}/seasons/${seasonId}` }
    : { text: words.mail.openTask, address: `${siteAddress}/tasks/${taskId}` }
  return {
    ...frameLetter(frame),
    subject: said,
    greeting: words.mail.greeting({ name, day: formatDay(dayOf(createdAt), locale) }),
    paragraphs: [said],
    button,
  }
}
