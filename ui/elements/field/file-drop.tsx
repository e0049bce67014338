'use client'
import { type ChangeEvent, type ReactNode, useState } from 'react'
import { useScripted } from '../use-scripted'
import { writeSize } from '../write-size'
import { FieldFrame, type FieldWords } from './field-frame'

type FileDropProps = FieldWords & {
  words: { dropHere: string; chooseFile: string }
  /** Which kinds are taken, as shown; `accept` filters the file dialog. */
  kinds: ReactNode
  accept?: string
  isMultiple?: boolean
}

/** Files by dropping or choosing. Without scripts it is the plain file input; the input itself takes the drop. */
export function FileDrop({ words, kinds, accept, isMultiple, ...frame }: FileDropProps) {
  const isScripted = useScripted()
  const [isOver, setOver] = useState(false)
  const [chosen, setChosen] = useState<File[]>([])
  const choose = (event: ChangeEvent<HTMLInputElement>) => setChosen([...(event.target.files ?? [])])
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
              onChange={choose}
              onDragEnter={() => setOver(true)}
              onDragLeave={() => setOver(false)}
              onDrop={() => setOver(false)}
            />
            <span className="text-small mute">{kinds}</span>
          </div>
          {chosen.map((file) => (
            <FileLine key={file.name} file={file} />
          ))}
        </>
      )}
    </FieldFrame>
  )
}

function FileLine({ file }: { file: File }) {
  return (
    <div className="file-row">
      <span className="file-kind">{file.name.split('.').at(-1)?.toUpperCase().slice(0, 4)}</span>
      <span>{file.name}</span>
      <span className="mute text-small">{writeSize(file.size)}</span>
    </div>
  )
}
