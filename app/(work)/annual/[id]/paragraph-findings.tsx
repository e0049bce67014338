import { levelOf } from '@/domain/annual/checks/finding'
import type { Dictionary } from '@/i18n'
import { sayTextFinding } from '@/i18n/say-text-finding'
import { Prose } from '@/ui/elements/prose'
import type { ShownFinding } from '@/usecases/annual/edition/edition-view'

type FindingsProps = { findings: readonly ShownFinding[]; words: Dictionary }

/** What the checks say of a place: the finding's name, the reason, the way out. */
export function ParagraphFindings({ findings, words }: FindingsProps) {
  if (!findings.length) return null
  return (
    <ul className="annual__findings">
      {findings.map((finding) => (
        <FindingLine key={`${finding.check} ${finding.sentence}`} finding={finding} words={words} />
      ))}
    </ul>
  )
}

function FindingLine({ finding, words }: { finding: ShownFinding; words: Dictionary }) {
  const { checks } = words
  const level = finding.kept ? 'kept' : levelOf[finding.check]
  return (
    <li>
      <FindingMark level={level} word={checks.levels[level]} />
      <div>
        <b className={finding.kept ? 'soft' : 'amber'}>{checks.names[finding.check]}</b>
        <p>
          <Prose>{sayTextFinding(finding, checks.says)}</Prose>
        </p>
        <p className="soft">
          <Prose>
            {finding.kept
              ? words.way.kept({ reason: finding.kept.reason, by: finding.kept.writerName })
              : checks.ways[finding.check]}
          </Prose>
        </p>
      </div>
    </li>
  )
}

const marks = {
  must: { sign: '!', look: 'annual__mark error-mark' },
  advice: { sign: '▲', look: 'annual__mark amber' },
  kept: { sign: '◆', look: 'annual__mark mute' },
} as const

/** The mark of a finding: a round one of what must be mended, a triangle of advice, a square of what stays with a reason. */
export const FindingMark = ({ level, word }: { level: keyof typeof marks; word: string }) => (
  <span className={marks[level].look}>
    <span aria-hidden="true">{marks[level].sign}</span>
    <span className="visually-hidden">{word}</span>
  </span>
)
