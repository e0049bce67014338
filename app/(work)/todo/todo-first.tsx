import { writeLedgerAddress } from '@/app/(work)/tasks/ledger-address'
import { dayOf } from '@/domain/calendar'
import type { Dictionary, Locale } from '@/i18n'
import { formatShortDay } from '@/i18n/dates'
import { gap } from '@/i18n/glue'
import { sayAskedSeason } from '@/i18n/say-asked-season'
import { Section } from '@/ui/elements/section'
import { UrgeMark } from '@/ui/task/urge-mark'
import {
  type AskedFirst,
  type AskedInstructionLine,
  type AskedProxyLine,
  type AskedSeasonLine,
  type AskedUrgeLine,
  countAsked,
} from '@/usecases/task/urging/list-asked'
import { FirstEntry } from './first-entry'
import { PaperEntries } from './paper-entries'

type FirstProps = { first: AskedFirst; words: Dictionary; locale: Locale }

/** Leaders' notes and slips, above all else, until they are answered. */
export function TodoFirst({ first, words, locale }: FirstProps) {
  const { todo: text } = words.urging
  const count = countAsked(first)
  if (!count) return null
  return (
    <Section title={text.title} small={text.small({ count })}>
      <ul className="todo__first">
        {first.instructions.map((each) => (
          <NoteEntry key={each.id} note={each} words={words} locale={locale} />
        ))}
        {first.urges.map((each) => (
          <SlipEntry key={each.id} urge={each} words={words} locale={locale} />
        ))}
        {first.proxies.map((each) => (
          <ProxyEntry key={each.id} proxy={each} words={words} locale={locale} />
        ))}
        <PaperEntries first={first} words={words} locale={locale} />
        {first.seasons.map((each) => (
          <SeasonEntry key={each.id} season={each} words={words} locale={locale} />
        ))}
        {first.silent.count > 0 && <SilentEntry silent={first.silent} words={words} />}
        {first.unanswered > 0 && <UnansweredEntry count={first.unanswered} words={words} />}
      </ul>
    </Section>
  )
}

type Said = { words: Dictionary; locale: Locale }

function NoteEntry({ note, words, locale }: Said & { note: AskedInstructionLine }) {
  const { todo: text } = words.urging
  const { taskId, id, byName, issuedAt, taskNumber, title, replyDue, left } = note
  return (
    <FirstEntry
      {...{ tag: text.instruction, from: [byName, formatShortDay(dayOf(issuedAt), locale)].join(gap) }}
      {...{ to: `/tasks/${taskId}/instructions/${id}`, title: note.text, isQuoted: true }}
      {...{ detail: `${taskNumber ?? ''} ${title}`, limit: { replyDue, left, words, locale }, deed: text.answer }}
    />
  )
}

function SlipEntry({ urge, words, locale }: Said & { urge: AskedUrgeLine }) {
  const { urging } = words
  const { todo: text } = urging
  const { taskId, id, byName, issuedAt, number, title, replyDue, left, receiptedAt } = urge
  return (
    <FirstEntry
      {...{ from: [byName, formatShortDay(dayOf(issuedAt), locale)].join(gap) }}
      tag={<UrgeMark colour={urge.colour} words={urging} />}
      {...{ to: `/tasks/${taskId}/urges/${id}`, title, limit: { replyDue, left, words, locale } }}
      detail={[number, urging.slip.situations[urge.reason](urge)].join(gap)}
      deed={receiptedAt ? text.answer : text.receipt}
    />
  )
}

function ProxyEntry({ proxy, words, locale }: Said & { proxy: AskedProxyLine }) {
  const { todo: text } = words.proxy
  const { taskId, done, taskNumber, title, percent, byName, enteredAt } = proxy
  return (
    <FirstEntry
      {...{ tag: text.tag, from: text.detail({ by: byName, day: formatShortDay(dayOf(enteredAt), locale) }) }}
      {...{ to: `/tasks/${taskId}#proxies`, title: done, isQuoted: true }}
      {...{ detail: [`${taskNumber ?? ''} ${title}`, `${percent}%`].join(gap), deed: text.act }}
    />
  )
}

function SeasonEntry({ season, words, locale }: Said & { season: AskedSeasonLine }) {
  const { todo: text } = words.season
  const { id, isOffice, reported, unreported, sentBack, due, left } = season
  const small = isOffice
    ? [text.officeSub({ unreported })]
    : [sentBack ? text.sentBack({ count: sentBack }) : '', text.once]
  return (
    <FirstEntry
      {...{ tag: text.tag, to: `/seasons/${id}?state=${isOffice ? 'reported' : 'unreported'}` }}
      {...{ title: sayAskedSeason(season, words), detail: small.filter(Boolean).join(gap) }}
      limit={{ replyDue: due, left, words, locale }}
      deed={isOffice ? (reported ? text.officeAct : text.closeAct) : text.act}
    />
  )
}

function SilentEntry({ silent, words }: { silent: AskedFirst['silent']; words: Dictionary }) {
  const { silent: text } = words.todo
  const { count, filter } = silent
  return (
    <FirstEntry
      {...{ tag: text.tag, to: `/tasks${writeLedgerAddress({ filter })}`, isQuiet: true }}
      {...{ title: text.line({ count }), detail: text.hint, deed: text.act }}
    />
  )
}

function UnansweredEntry({ count, words }: { count: number; words: Dictionary }) {
  const { todo: text, unanswered } = words.urging
  return (
    <FirstEntry
      tag={<b className="red">{unanswered}</b>}
      {...{ to: '/tasks?urge=unanswered', deedTo: '/tasks/urge?urge=unanswered' }}
      {...{ title: text.unanswered({ count }), detail: text.unansweredHint, deed: text.escalate }}
    />
  )
}
