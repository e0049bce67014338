import { Prose } from '@/ui/elements/prose'
import type { ParagraphView } from '@/usecases/annual/edition/steps/show-paragraph'

/** What a paragraph rests on, by its numbers; `isAll`: what it may cite too. */
export function ParagraphProofs({ paragraph, isAll = false }: { paragraph: ParagraphView; isAll?: boolean }) {
  const { proofs, id } = paragraph
  const shown = isAll ? proofs : proofs.filter(({ isCited }) => isCited)
  if (!shown.length) return null
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
    </ol>
  )
}
