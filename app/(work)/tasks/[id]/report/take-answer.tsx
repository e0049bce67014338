'use client'
import { type MouseEvent, useState } from 'react'
import { Check } from '@/ui/elements/field/check'
import { useTicked } from '@/ui/elements/form-context'
import { useScripted } from '@/ui/elements/use-scripted'

type TakeProps = {
  id: string
  piece: string
  label: string
  words: { take: string; taken: string; append: string }
}

/** The button that writes an answer into the report's text and notes it as a source; without scripts a box that has it put behind the text. */
export function TakeAnswer({ id, piece, label, words }: TakeProps) {
  const isScripted = useScripted()
  const [isTaken, take] = useState(useTicked('taken', id, false))
  if (!isScripted) return <Check name="appended" value={id} label={words.append} />
  if (isTaken)
    return (
      <label className="check">
        <input type="checkbox" name="taken" value={id} checked onChange={() => take(false)} />
        <span>{words.taken}</span>
      </label>
    )
  const write = ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
    addPiece(currentTarget.form, piece)
    take(true)
  }
  return (
    <button className="button button--small" type="button" aria-label={label} onClick={write}>
      {words.take}
    </button>
  )
}

function addPiece(form: HTMLFormElement | null, piece: string): void {
  const area = form?.elements.namedItem('done')
  if (!(area instanceof HTMLTextAreaElement)) return
  area.value = [area.value.trim(), piece].filter(Boolean).join('\n')
  area.dispatchEvent(new Event('input', { bubbles: true }))
}
