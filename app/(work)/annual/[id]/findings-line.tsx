import { type CheckName, levelOf } from '@/domain/annual/checks/finding'
import type { Dictionary } from '@/i18n'
import { Prose } from '@/ui/elements/prose'
import type { EditionView, ShownFinding } from '@/usecases/annual/edition/edition-view'
import { FindingMark } from './paragraph-findings'

type LineProps = { view: EditionView; isFiltered: boolean; words: Dictionary }

/** What the checks found, by level and name, each leading to its first place; and the way to see these places alone. */
export function FindingsLine({ view, isFiltered, words }: LineProps) {
  const { checks } = words
  const { findings, edition } = view
  return (
    <div className="annual__checks">
      <b>
        <Prose>{checks.title({ count: findings.filter(({ kept }) => !kept).length })}</Prose>
      </b>
      {(['must', 'advice'] as const).map((level) => (
        <Level key={level} level={level} findings={findings.filter(({ kept }) => !kept)} words={words} />
      ))}
      <Kept findings={findings.filter(({ kept }) => kept)} words={words} />
      <span className="push soft">
        <Prose>{words.exports.annual.cited({ count: view.cited })}</Prose>
      </span>
      {(findings.length > 0 || isFiltered) && (
        <a href={`/annual/${edition.id}${isFiltered ? '' : '?show=findings'}`}>
          {isFiltered ? checks.all : checks.only}
        </a>
      )}
    </div>
  )
}

function Level({
  level,
  findings,
  words,
}: {
  level: 'must' | 'advice'
  findings: readonly ShownFinding[]
  words: Dictionary
}) {
  const { checks } = words
  const own = findings.filter(({ check }) => levelOf[check] === level)
  if (!own.length) return null
  const names = [...new Set(own.map(({ check }) => check))]
  return (
    <span className="annual__level">
      <FindingMark level={level} word={checks.levels[level]} />
      <Prose>{checks[level]({ count: own.length })}</Prose>
      {names.map((name) => (
        <a key={name} href={placeOf(own, name)}>
          <Prose>{checks.named({ name: checks.names[name], count: countOf(own, name) })}</Prose>
        </a>
      ))}
    </span>
  )
}

/** What stays with a reason, which nobody after has to mend. */
function Kept({ findings, words: { checks } }: { findings: readonly ShownFinding[]; words: Dictionary }) {
  const [first] = findings
  if (!first) return null
  return (
    <a className="soft" href={placeOf(findings, first.check)}>
      <Prose>{checks.kept({ count: findings.length })}</Prose>
    </a>
  )
}

const countOf = (own: readonly ShownFinding[], name: CheckName): number =>
  own.filter(({ check }) => check === name).length

/** The address on the page where the first of these findings is. */
function placeOf(own: readonly ShownFinding[], name: CheckName): string {
  const first = own.find(({ check }) => check === name)
  if (!first || name === 'contentMissing') return `#content-${first?.content ?? 1}`
  return name === 'silentDrop' ? `#t-${first.about}` : `#p-${first.about}`
}
