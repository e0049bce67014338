import type { Dictionary } from '@/i18n'
import { Prose } from '@/ui/elements/prose'
import type { ParagraphView } from '@/usecases/annual/edition/steps/show-paragraph'

type ProofsProps = { paragraph: ParagraphView; words: Dictionary; isAll?: boolean }

/** What a paragraph rests on, by its numbers; `isAll`: what it may cite too. Below, the sentences that rest on nothing. */
export function ParagraphProofs({ paragraph, words, isAll = false }: ProofsProps) {
  const { proofs, sentences, id, tasks } = paragraph
  const shown = isAll ? proofs : proofs.filter(({ isCited }) => isCited)
  const missing = sentences.filter(({ isUnproven }) => isUnproven)
  return (
    <ol className="annual__proofs">
      {shown.map(({ number, title, detail }) => (
        <li key={number} id={`e-${id}-${number}`}>
          <b>[{number}]</b>
          <span>
            <Prose>{title}</Prose>
            <span className="mute">
              <Prose>{detail}</Prose>
            </span>
          </span>
        </li>
      ))}
      {missing.map(({ text }) => (
        <li key={text} className="is-warn">
          <b aria-hidden="true">▲</b>
          <span>
            <a href={tasks[0] ? `/tasks/${tasks[0].id}` : `#p-${id}`}>
              <Prose>{words.edition.unproven({ text: shorten(text) })}</Prose>
            </a>
          </span>
        </li>
      ))}
    </ol>
  )
}

const shorten = (text: string): string => (text.length > 18 ? `${text.slice(0, 17)}…` : text.replace(/[。.]$/, ''))
