import { reader } from '@/db/client'
import type { OutboxRow } from '@/db/notices/outbox'
import { findPreferences } from '@/db/notices/preferences'
import { findUser } from '@/db/people/find-user'
import { dayOf } from '@/domain/calendar'
import { kindOfNotice } from '@/domain/notice/kinds'
import type { Letter } from '@/formats/mail/letter'
import { formatDay } from '@/i18n/dates'
import { composeDigest } from './compose-digest'
import { composeNotice } from './compose-notice'
import { findDigest } from './find-digest'
import { findFrame, frameLetter, type LetterFrame } from './frame-letter'

/** The mail that a row stands for, as things are when its turn comes; null where nothing is left to say to its person. */
export async function composeMail(row: OutboxRow, now: string): Promise<Letter | null> {
  const user = row.userId ? await findUser(reader(), row.userId) : undefined
  if (!user?.active) return null
  const person = { userId: user.id, name: user.name }
  const wanted = await findPreferences(reader(), user.id)
  const frame = await findFrame(user.name, wanted)
  if (row.kind === 'digest') {
    const digest = await findDigest(person, now)
    return digest && composeDigest(digest, frame, dayOf(now))
  }
  if (row.kind === 'trial') return composeTrial(frame, now)
  const kind = kindOfNotice(String(row.facts.notice))
  return kind && wanted.atOnce.includes(kind) ? composeNotice(row, person, frame, now) : null
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
