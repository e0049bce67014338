import type { Dictionary } from '@/i18n'
import { Prose } from '@/ui/elements/prose'
import type { Paragraph } from '@/usecases/annual/compose-paragraphs'

/** What each sentence rests on, by its number, and the sentences that rest on nothing. */
export function AnnualProofs({ facts, words }: { facts: Paragraph; words: Dictionary['exports']['annual'] }) {
  const missing = facts.sentences.filter(({ isUnproven }) => isUnproven)
  return (
    <ol className="annual__proofs">
      {facts.proofs.map(({ index, title, detail }) => (
        <li key={index} id={`e${index}`}>
          <b>[{index}]</b>
          <span>
            <a href={`/tasks/${facts.task.id}`}>
              <Prose>{title}</Prose>
            </a>
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
            <a href={`/tasks/${facts.task.id}`}>
              <Prose>
                {words.missingOf({ text: text.length > 18 ? `${text.slice(0, 17)}…` : text.replace(/[。.]$/, '') })}
              </Prose>
            </a>
          </span>
        </li>
      ))}
    </ol>
  )
}
