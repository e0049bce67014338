import type { Dictionary } from '@/i18n'
import { Prose } from '@/ui/elements/prose'
import type { Figure, Handling } from '@/usecases/overview/figure-handling'
import { CountLink } from './count-link'

/** A figure in a sentence: `before` parts it from what stands before it. */
type Part = { before: string; name: string; figure: Figure }
type Row = { name: string; figure: Figure; of: string; parts: Part[] }
type HandlingProps = { handling: Handling; total: number; words: Dictionary['overview'] }

/** Figures of how tasks are handled; each beside what it is out of, in words. */
export function HandlingTable({ handling, total, words }: HandlingProps) {
  const text = words.handling
  return (
    <table className="table table--plain overview__table overview__bars overview__handled">
      <caption className="visually-hidden">{text.figures}</caption>
      <thead>
        <tr>
          <th>{text.what}</th>
          <th className="right">{words.count}</th>
          <th>{text.said}</th>
        </tr>
      </thead>
      <tbody>
        {listRows(handling, total, text).map(({ name, figure, of, parts }) => (
          <tr key={name}>
            <th scope="row">
              <Prose>{name}</Prose>
            </th>
            <td className="right" data-label={words.count}>
              <CountLink {...figure} of={[name]} />
            </td>
            <td className="soft">
              <span>
                <Prose>{of}</Prose>
                {parts.filter(isMet).map((part) => (
                  <PartLink key={part.name} part={part} unit={words.unit} />
                ))}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const isMet = ({ figure }: Part): boolean => figure.count > 0

const PartLink = ({ part: { before, name, figure }, unit }: { part: Part; unit: string }) => (
  <>
    <Prose>{before + name}</Prose> <CountLink {...figure} of={[name]} look="link" />
    {unit && ` ${unit}`}
  </>
)

function listRows(handling: Handling, total: number, text: Dictionary['overview']['handling']): Row[] {
  const { moved, urged, unanswered, silent, claimed, proven, unproven, bare, open } = handling
  const [ofAll, ofOpen] = [text.ofAll({ count: total }), text.ofOpen({ count: open })]
  const { also } = text
  return [
    { name: text.moved, figure: moved, of: ofAll, parts: [] },
    {
      ...{ name: text.urged, figure: urged, of: ofAll },
      parts: [{ before: also.unanswered, name: text.unanswered, figure: unanswered }],
    },
    { name: text.silent, figure: silent, of: ofOpen, parts: [] },
    {
      ...{ name: text.proven, figure: proven, of: '' },
      parts: [
        { before: '', name: text.claimed, figure: claimed },
        { before: also.unproven, name: text.unproven, figure: unproven },
      ],
    },
    { name: text.bare, figure: bare, of: ofOpen, parts: [] },
  ]
}
