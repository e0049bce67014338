import { appendEvent } from '@/db/audit/append-event'
import { transaction } from '@/db/client'
import { type Seal, writeSeal } from '@/domain/audit/seal'
import { env } from '@/env'
import type { Letter } from '@/formats/mail/letter'
import { dictionaryOf } from '@/i18n'
import { formatDay } from '@/i18n/dates'
import { commandActor } from '../../installation/command-actor'
import { findBody } from '../../notice/steps/frame-letter'
import { openMailer } from '../../notice/steps/open-mailer'
import { findSealOf } from './list-seals'

/** Mails the seal of the day that is over to whoever keeps it apart from the machine, with one event. Throws where the server did not take it: the night tries again. */
export async function mailSeal(now: string): Promise<void> {
  const { mail } = env().outgoing
  const seal = await findSealOf(now)
  if (!mail?.sealTo.length || !seal) return
  const letter = composeSeal(seal, await findBody())
  const mailer = openMailer(mail, env().address)
  try {
    for (const [index, recipient] of mail.sealTo.entries()) {
      const handed = await mailer.send({ id: `seal.${seal.day}.${index}`, recipient, letter })
      if ('fault' in handed) throw new Error(`the seal was not taken: ${handed.fault.code} ${handed.fault.answer}`)
    }
  } finally {
    mailer.close()
  }
  await transaction((tx) =>
    appendEvent(tx, commandActor, now, {
      action: 'audit.mailSeal',
      objectType: 'audit',
      objectId: seal.day,
      after: { count: seal.count, to: mail.sealTo },
    }),
  )
}

/** The mail, in both languages: it goes to an address, not to a person with a choice. */
function composeSeal(seal: Seal, body: string): Letter {
  const [zh, en] = [dictionaryOf('zh'), dictionaryOf('en')]
  const { audit, common, mail } = zh
  return {
    language: 'zh',
    brand: common.product,
    body: common.unitTagline({ unit: body }),
    subject: audit.seal.subject(seal),
    greeting: formatDay(seal.day, 'zh'),
    paragraphs: [writeSeal(seal), audit.seal.keep, en.audit.seal.keep],
    parts: [],
    button: { text: mail.openSite, address: env().address },
    foot: { before: '', link: '', after: audit.seal.foot, address: env().address },
  }
}
