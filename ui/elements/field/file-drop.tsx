'use client'
import { type ChangeEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { buttonClass } from '../button'
import { useTyped } from '../form-context'
import { Prose } from '../prose'
import { useScripted } from '../use-scripted'
import { writeSize } from '../write-size'
import { FieldFrame, type FieldWords } from './field-frame'

type FileDropProps = FieldWords & {
  words: {
    dropHere: string
    chooseFile: string
    removeFile: string
    filesTotal: string
    chooseAgain: string
    comma: string
  }
  /** Which kinds are taken, as shown; `accept` filters the file dialog. */
  kinds: ReactNode
  accept?: string
  isMultiple?: boolean
}

/**
 * Files by dropping or choosing. Without scripts it is the plain file input; the input itself takes the drop. Where the form comes
 * back without the files that were chosen (no page can fill them in), they are named.
 */
export function FileDrop({ words, kinds, accept, isMultiple, ...frame }: FileDropProps) {
  const isScripted = useScripted()
  const [isOver, setOver] = useState(false)
  const [chosen, setChosen] = useState<File[]>([])
  const input = useRef<HTMLInputElement>(null)
  const named = useTyped(frame.name, '').split('\n').filter(Boolean)
  const choose = (event: ChangeEvent<HTMLInputElement>) => setChosen([...(event.target.files ?? [])])
  useEffect(() => {
    const form = input.current?.form
    setChosen([...(input.current?.files ?? [])])
    const forget = () => setChosen([])
    form?.addEventListener('reset', forget)
    return () => form?.removeEventListener('reset', forget)
  }, [])
  const remove = (file: File) => {
    if (!input.current) return
    input.current.files = listFiles(chosen.filter((each) => each !== file))
    setChosen([...input.current.files])
    input.current.focus()
  }
  return (
    <FieldFrame {...frame}>
      {(control) => (
        <>
          <div className={`file-drop${isScripted ? ' is-scripted' : ''}${isOver ? ' is-dragged-over' : ''}`}>
            {isScripted && (
              <span>
                {words.dropHere} <span className="blue">{words.chooseFile}</span>
              </span>
            )}
            <input
              type="file"
              accept={accept}
              multiple={isMultiple}
              {...control}
              ref={input}
              onChange={choose}
              onDragEnter={() => setOver(true)}
              onDragLeave={() => setOver(false)}
              onDrop={() => setOver(false)}
            />
            <span className="text-small mute">{kinds}</span>
          </div>
          {named.length > 0 && chosen.length === 0 && (
            <p className="text-small amber">{words.chooseAgain.replace('{names}', named.join(words.comma))}</p>
          )}
          {chosen.map((file) => (
            <FileLine key={file.name} file={file} word={words.removeFile} remove={() => remove(file)} />
          ))}
          {chosen.length > 1 && (
            <p className="text-small mute">
              {words.filesTotal
                .replace('{count}', String(chosen.length))
                .replace('{size}', writeSize(chosen.reduce((sum, { size }) => sum + size, 0)))}
            </p>
          )}
        </>
      )}
    </FieldFrame>
  )
}

function listFiles(files: File[]): FileList {
  const transfer = new DataTransfer()
  for (const file of files) transfer.items.add(file)
  return transfer.files
}

const lookOfRemove = buttonClass({ look: 'bare', isSmall: true })

type LineProps = { file: File; word: string; remove: () => void }

function FileLine({ file, word, remove }: LineProps) {
  return (
    <div className="file-row">
      <span className="file-kind">{file.name.split('.').at(-1)?.toUpperCase().slice(0, 4)}</span>
      <span>
        <Prose>{file.name}</Prose>
      </span>
      <span className="mute text-small">{writeSize(file.size)}</span>
      <button type="button" className={lookOfRemove} aria-label={`${word} ${file.name}`} onClick={remove}>
        {word}
      </button>
    </div>
  )
}
