import { readWords } from '@/app/locale'
import { isDoubtful, isPaged, type LeftOutPart } from '@/domain/report/left-out'
import { Prose } from '@/ui/elements/prose'

type ReadFile = { leftOut: LeftOutPart[] | null; fileType: string }

/** What of the report's file is not in the text that is reviewed here, each reason with its first words; open where somebody may have meant it to be read. */
export async function LeftOutNote({ file: { leftOut, fileType } }: { file: ReadFile }) {
  const { words } = await readWords()
  const text = words.leftOut
  if (!leftOut?.length) return null
  const say = ({ place, words: quoted }: LeftOutPart['samples'][number]) =>
    text.sample({ place, words: quoted, isPage: isPaged(fileType) })
  return (
    <details className="fold plan__left-out" open={leftOut.some(isDoubtful)}>
      <summary>
        <Prose>{text.title({ pieces: leftOut.reduce((sum, { pieces }) => sum + pieces, 0) })}</Prose>
      </summary>
      <p className="soft text-small">
        <Prose>{text.hint}</Prose>
      </p>
      <ul className="text-small">
        {leftOut.map((part) => (
          <li key={part.kind}>
            <Prose>{text.line({ ...part, name: text.kinds[part.kind], samples: part.samples.map(say) })}</Prose>
          </li>
        ))}
      </ul>
    </details>
  )
}
