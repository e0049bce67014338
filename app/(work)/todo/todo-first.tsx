import { writeLedgerAddress } from '@/app/(work)/tasks/ledger-address'
import { dayOf } from '@/domain/calendar'
import type { Dictionary, Locale } from '@/i18n'
import { formatDay, formatShortDay } from '@/i18n/dates'
import { gap } from '@/i18n/glue'
import { sayAskedSeason } from '@/i18n/say-asked-season'
import { ButtonLink } from '@/ui/elements/button'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import { UrgeMark } from '@/ui/task/urge-mark'
import type { AskedEdition } from '@/usecases/annual/edition/list-asked-editions'
import type { AskedCircular } from '@/usecases/circular/list-circulars'
import type { AskedSnapshot } from '@/usecases/snapshot/list-snapshots'
import {
  type AskedFirst,
  type AskedInstructionLine,
  type AskedProxyLine,
  type AskedSeasonLine,
  type AskedUrgeLine,
  countAsked,
} from '@/usecases/task/urging/list-asked'

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
        {first.editions.map((each) => (
          <EditionEntry key={each.id} edition={each} words={words} locale={locale} />
        ))}
        {first.circulars.map((each) => (
          <CircularEntry key={each.id} circular={each} words={words} />
        ))}
        {first.snapshots.map((each) => (
          <SnapshotEntry key={each.id} snapshot={each} words={words} />
        ))}
        {first.seasons.map((each) => (
          <SeasonEntry key={each.id} season={each} words={words} locale={locale} />
        ))}
        {first.silent.count > 0 && <SilentEntry silent={first.silent} words={words} />}
        {first.unanswered > 0 && <UnansweredEntry count={first.unanswered} words={words} />}
      </ul>
    </Section>
  )
}

function NoteEntry({ note, words, locale }: { note: AskedInstructionLine; words: Dictionary; locale: Locale }) {
  const { todo: text } = words.urging
  const to = `/tasks/${note.taskId}/instructions/${note.id}`
  return (
    <li>
      <span className="todo__from">
        <b>{text.instruction}</b>
        <span className="todo__detail">
          <Prose>{[note.byName, formatShortDay(dayOf(note.issuedAt), locale)].join(gap)}</Prose>
        </span>
      </span>
      <span>
        <a className="todo__title urging__words" href={to}>
          <Prose>{`“${note.text}”`}</Prose>
        </a>
        <span className="todo__detail">
          <Prose>{`${note.taskNumber ?? ''} ${note.title}`}</Prose>
        </span>
      </span>
      <Limit {...note} words={words} locale={locale} />
      <ButtonLink to={to} look="main" isSmall>
        {text.answer}
      </ButtonLink>
    </li>
  )
}

function SlipEntry({ urge, words, locale }: { urge: AskedUrgeLine; words: Dictionary; locale: Locale }) {
  const { urging } = words
  const { todo: text } = urging
  const to = `/tasks/${urge.taskId}/urges/${urge.id}`
  return (
    <li>
      <span className="todo__from">
        <UrgeMark colour={urge.colour} words={urging} />
        <span className="todo__detail">
          <Prose>{[urge.byName, formatShortDay(dayOf(urge.issuedAt), locale)].join(gap)}</Prose>
        </span>
      </span>
      <span>
        <a className="todo__title" href={to}>
          <Prose>{urge.title}</Prose>
        </a>
        <span className="todo__detail">
          <Prose>{[urge.number, urging.slip.situations[urge.reason](urge)].join(gap)}</Prose>
        </span>
      </span>
      <Limit {...urge} words={words} locale={locale} />
      <ButtonLink to={to} look="main" isSmall>
        {urge.receiptedAt ? text.answer : text.receipt}
      </ButtonLink>
    </li>
  )
}

function ProxyEntry({ proxy, words, locale }: { proxy: AskedProxyLine; words: Dictionary; locale: Locale }) {
  const { todo: text } = words.proxy
  const to = `/tasks/${proxy.taskId}#proxies`
  const day = formatShortDay(dayOf(proxy.enteredAt), locale)
  return (
    <li>
      <span className="todo__from">
        <b>{text.tag}</b>
        <span className="todo__detail">
          <Prose>{text.detail({ by: proxy.byName, day })}</Prose>
        </span>
      </span>
      <span>
        <a className="todo__title urging__words" href={to}>
          <Prose>{`“${proxy.done}”`}</Prose>
        </a>
        <span className="todo__detail">
          <Prose>{[`${proxy.taskNumber ?? ''} ${proxy.title}`, `${proxy.percent}%`].join(gap)}</Prose>
        </span>
      </span>
      <span />
      <ButtonLink to={to} look="main" isSmall>
        {text.act}
      </ButtonLink>
    </li>
  )
}

function EditionEntry({ edition, words, locale }: { edition: AskedEdition; words: Dictionary; locale: Locale }) {
  const { id, title, act, due, left } = edition
  const to = `/annual/${id}`
  return (
    <li>
      <span className="todo__from">
        <b>{words.exports.annual.title}</b>
      </span>
      <span>
        <a className="todo__title" href={to}>
          <Prose>{title}</Prose>
        </a>
        <span className="todo__detail">
          <Prose>{words.way.asks[act]}</Prose>
        </span>
      </span>
      <Limit replyDue={due} left={left} words={words} locale={locale} />
      <ButtonLink to={to} look="main" isSmall>
        {words.way.acts[act]}
      </ButtonLink>
    </li>
  )
}

const CircularEntry = ({ circular: { id, title, act }, words }: { circular: AskedCircular; words: Dictionary }) => (
  <PaperEntry to={`/circulars/${id}`} kind={words.circular.title} title={title} {...pickAct(words.circular, act)} />
)

const SnapshotEntry = ({ snapshot: { id, title, act }, words }: { snapshot: AskedSnapshot; words: Dictionary }) => (
  <PaperEntry to={`/snapshots/${id}`} kind={words.snapshot.title} title={title} {...pickAct(words.snapshot, act)} />
)

const pickAct = <Act extends string>({ asks, acts }: Record<'asks' | 'acts', Record<Act, string>>, act: Act) => ({
  ask: asks[act],
  deed: acts[act],
})

function PaperEntry({ to, kind, title, ask, deed }: Record<'to' | 'kind' | 'title' | 'ask' | 'deed', string>) {
  return (
    <li>
      <span className="todo__from">
        <b>{kind}</b>
      </span>
      <span>
        <a className="todo__title" href={to}>
          <Prose>{title}</Prose>
        </a>
        <span className="todo__detail">
          <Prose>{ask}</Prose>
        </span>
      </span>
      <span />
      <ButtonLink to={to} look="main" isSmall>
        {deed}
      </ButtonLink>
    </li>
  )
}

function SeasonEntry({ season, words, locale }: { season: AskedSeasonLine; words: Dictionary; locale: Locale }) {
  const { todo: text } = words.season
  const { id, isOffice, reported, unreported, sentBack } = season
  const to = `/seasons/${id}?state=${isOffice ? 'reported' : 'unreported'}`
  const act = isOffice ? (reported ? text.officeAct : text.closeAct) : text.act
  const small = isOffice
    ? [text.officeSub({ unreported })]
    : [sentBack ? text.sentBack({ count: sentBack }) : '', text.once]
  return (
    <li>
      <span className="todo__from">
        <b>{text.tag}</b>
      </span>
      <span>
        <a className="todo__title" href={to}>
          <Prose>{sayAskedSeason(season, words)}</Prose>
        </a>
        <span className="todo__detail">
          <Prose>{small.filter(Boolean).join(gap)}</Prose>
        </span>
      </span>
      <Limit replyDue={season.due} left={season.left} words={words} locale={locale} />
      <ButtonLink to={to} look="main" isSmall>
        {act}
      </ButtonLink>
    </li>
  )
}

function SilentEntry({ silent, words }: { silent: AskedFirst['silent']; words: Dictionary }) {
  const { silent: text } = words.todo
  const to = `/tasks${writeLedgerAddress({ filter: silent.filter })}`
  return (
    <li>
      <span className="todo__from">
        <b>{text.tag}</b>
      </span>
      <span>
        <a className="todo__title" href={to}>
          <Prose>{text.line({ count: silent.count })}</Prose>
        </a>
        <span className="todo__detail">
          <Prose>{text.hint}</Prose>
        </span>
      </span>
      <span />
      <ButtonLink to={to} isSmall>
        {text.act}
      </ButtonLink>
    </li>
  )
}

function UnansweredEntry({ count, words }: { count: number; words: Dictionary }) {
  const { todo: text } = words.urging
  return (
    <li>
      <span className="todo__from red">
        <b>{words.urging.unanswered}</b>
      </span>
      <span>
        <a className="todo__title" href="/tasks?urge=unanswered">
          <Prose>{text.unanswered({ count })}</Prose>
        </a>
        <span className="todo__detail">
          <Prose>{text.unansweredHint}</Prose>
        </span>
      </span>
      <span />
      <ButtonLink to="/tasks/urge?urge=unanswered" look="main" isSmall>
        {text.escalate}
      </ButtonLink>
    </li>
  )
}

type LimitProps = { replyDue: string | null; left: number | null; words: Dictionary; locale: Locale }

function Limit({ replyDue, left, words: { urging, todo }, locale }: LimitProps) {
  if (!replyDue || left === null) return <span />
  const today = dayOf(new Date().toISOString())
  const isToday = replyDue === today
  const isThisYear = replyDue.slice(0, 4) === today.slice(0, 4)
  const day = isThisYear ? formatShortDay(replyDue, locale) : formatDay(replyDue, locale)
  return (
    <span className={left < 0 ? 'red' : undefined}>
      <Prose>{isToday ? todo.daysLeft({ days: 0 }) : urging.page.left({ count: left })}</Prose>
      <span className="todo__detail">
        <Prose>{urging.todo.due({ day })}</Prose>
      </span>
    </span>
  )
}
