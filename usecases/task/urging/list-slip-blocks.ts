import type { TaskSource } from '@/db/task/find-task-source'
import { dayOf } from '@/domain/calendar'
import type { Task } from '@/domain/task/task'
import { listPoints, type UrgeColour, urgeColours } from '@/domain/task/urging/urge'
import type { Block, OfficialDocument } from '@/formats/write-docx'
import { type Dictionary, dictionaryOf, type Locale } from '@/i18n'
import { formatDate, formatDay } from '@/i18n/dates'
import { sayPoint } from '@/i18n/say-point'
import type { UrgeLine } from './view-urging'

type SlipFacts = { urge: UrgeLine; task: Task; source: TaskSource; copies: string[] }
type Words = Dictionary['urging']

const marks: Record<UrgeColour, { shape: string; ink: string }> = {
  blue: { shape: '●', ink: '0B4EA2' },
  yellow: { shape: '▲', ink: '8A5A00' },
  red: { shape: '■', ink: 'B01117' },
}

/** A slip's parts in their order: colour and level over the title, what is asked in a ruled table, room for a written answer below the signature. */
export function listSlipBlocks(facts: SlipFacts): Pick<OfficialDocument, 'above' | 'blocks' | 'below'> {
  const { urge, source, copies } = facts
  const locale = source.language
  const words = dictionaryOf(locale).urging
  const { slip } = words
  const level = slip.level({ level: urgeColours.indexOf(urge.colour) + 1, most: urgeColours.length })
  const { shape, ink } = marks[urge.colour]
  return {
    above: [{ kind: 'ends', left: `${shape} ${words.colours[urge.colour]}`, right: level, colour: ink, isBold: true }],
    blocks: [
      { kind: 'ends', left: urge.number, right: formatDate(dayOf(urge.issuedAt), locale), isRuled: true },
      { kind: 'ends', left: slip.addressee({ unit: urge.unitName }), right: '' },
      { kind: 'paragraph', runs: [{ text: slip.body({ situation: slip.situations[urge.reason](urge) }) }] },
      { kind: 'facts', rows: listFacts(facts, words, locale) },
    ],
    below: [...sayCopies(copies, words, locale), ...writeAnswer(urge, words)],
  }
}

function listFacts({ urge, task, source }: SlipFacts, words: Words, locale: Locale) {
  const { slip } = words
  const date = (day: string | null) => (day ? formatDate(day, locale) : slip.none)
  const isSame = task.due === task.originalDue
  return [
    { cells: [slip.task, `${task.number ?? ''} ${task.title}`.trim()] },
    { cells: [slip.quote, source.text.slice(source.start, source.end)] },
    {
      cells: [
        ...[slip.originalDue, date(task.originalDue), slip.due],
        isSame && task.due ? slip.notExtended({ day: date(task.due) }) : date(task.due),
      ],
    },
    { cells: [slip.demands, sayDemands(urge, words).join('\n')] },
    { cells: [slip.replyDue, slip.replyDueOf({ day: formatDay(urge.replyDue, locale) })] },
  ]
}

const sayDemands = (urge: UrgeLine, words: Words): string[] =>
  listPoints(urge).map((point, index) => words.slip.demand({ position: index + 1, text: sayPoint(point, urge, words) }))

function sayCopies(names: string[], { slip }: Words, locale: Locale): Block[] {
  const { comma } = dictionaryOf(locale).common
  return names.length
    ? [{ kind: 'ends', left: slip.copyTo({ names: names.join(comma) }), right: '', isRuled: true }]
    : []
}

/** What the unit answered beside what was asked, else room to write it. */
const writeAnswer = (urge: UrgeLine, words: Words): Block[] => [
  {
    kind: 'facts',
    rows: [
      ...listAnswerRows(urge, words),
      {
        cells: [
          urge.answeredAt ? words.slip.answerer : words.slip.signature,
          urge.answererName,
          words.slip.signedOn,
          urge.answeredAt ? dayOf(urge.answeredAt) : words.slip.blankDay,
        ],
      },
    ],
  },
  { kind: 'paragraph', runs: [{ text: words.slip.foot }] },
]

function listAnswerRows(urge: UrgeLine, words: Words) {
  const points = listPoints(urge)
  const isApart = points.length > 1 && points.every((point) => urge.answers[point])
  if (!isApart) return [{ cells: [words.slip.answer, urge.answer], isHigh: !urge.answer }]
  const asked = sayDemands(urge, words)
  return points.map((point, index) => ({
    cells: [words.slip.answerTo({ position: index + 1 }), `${asked[index] ?? ''}\n${urge.answers[point] ?? ''}`],
  }))
}
