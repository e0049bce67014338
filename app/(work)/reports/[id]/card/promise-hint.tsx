import { readWords } from '@/app/locale'
import { Prose } from '@/ui/elements/prose'
import type { PlanCard } from '@/usecases/plan/steps/list-cards'

/** What a vague promise leaves open, with a measurable form to start from folded below it; nothing where it can be checked as it stands. */
export async function PromiseHint({ card: { lint } }: { card: PlanCard }) {
  const { words } = await readWords()
  if (!lint) return null
  const { promiseHint: hint, report } = words
  const missing = lint.missing.map((part) => hint.missing[part]).join(words.common.comma)
  const vague = lint.vague.map((text) => report.quoted({ text })).join('')
  return (
    <details className="card__facts soft card__hint">
      <summary>
        <Prose>{hint.vague({ words: vague, missing })}</Prose>
      </summary>
      <p>{hint.lead}</p>
      <p className="serif">
        <Prose>{hint.form({ ...lint.form, missing: lint.missing })}</Prose>
      </p>
    </details>
  )
}
