import type { Dictionary } from '@/i18n'
import type { EvidenceLine } from '@/usecases/task/view-task'

/** What the evidence of one standard amounts to, as shape and word. */
export function VerdictMark({ evidence, words }: { evidence: EvidenceLine[]; words: Dictionary }) {
  const { look, mark, word } = judge(evidence, words)
  return (
    <span className={`light light--${look}`}>
      <i aria-hidden="true">{mark}</i>
      {word}
    </span>
  )
}

function judge(evidence: EvidenceLine[], words: Dictionary) {
  const { evidenceStates } = words.task
  if (evidence.some(({ state, process }) => state === 'accepted' && !process))
    return { look: 'done', mark: '◆', word: evidenceStates.accepted }
  if (evidence.some(({ state }) => state === 'pending'))
    return { look: 'blue', mark: '◇', word: evidenceStates.pending }
  if (evidence.some(({ state }) => state === 'rejected'))
    return { look: 'yellow', mark: '▲', word: evidenceStates.rejected }
  if (evidence.some(({ state }) => state === 'lapsed'))
    return { look: 'yellow', mark: '▲', word: evidenceStates.lapsed }
  return evidence.length
    ? { look: 'grey', mark: '○', word: words.taskPage.process }
    : { look: 'grey', mark: '○', word: words.taskPage.notSubmitted }
}
