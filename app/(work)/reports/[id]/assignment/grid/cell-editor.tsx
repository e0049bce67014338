'use client'
import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { CellOption } from '@/domain/plan/assignment/finding'
import { useLangOf } from '@/ui/elements/page-lang'
import { type KeyDeed, readKey } from '../state/read-key'

type EditorProps = {
  /** Of the field under which it is kept unsent, while its text is typed. */
  name: string
  label: string
  text: string
  /** A box that is ticked and not typed in. */
  isTick: boolean
  listFor: (typed: string) => CellOption[]
  optionsLabel: string
  isActive: RefObject<boolean>
  /** True once the person typed or pressed F2. */
  onEdit: (isEditing: boolean) => void
  onWrite: (text: string) => void
  /** Does what a key asks; false where the browser shall do its own. */
  onKey: (deed: KeyDeed) => boolean
}

/**
 * The one field of the grid, in the cell of the cursor: unseen and with its text selected, so that typing, also by an input
 * method, replaces it; seen while a person types.
 */
export function CellEditor(props: EditorProps) {
  const { name, label, text, isTick, listFor, optionsLabel, isActive, onEdit, onWrite, onKey } = props
  const box = useRef<HTMLTextAreaElement>(null)
  const [typed, setTyped] = useState<string | null>(null)
  const [chosen, setChosen] = useState(-1)
  const isEditing = typed !== null
  const options = isEditing ? listFor(typed) : []
  useLayoutEffect(() => {
    if (!isActive.current) return
    box.current?.closest('td')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    box.current?.focus({ preventScroll: true })
    box.current?.select()
  }, [isActive])
  const isListed = options.length > 0
  useLayoutEffect(() => {
    if (isListed) document.getElementById('grid-options')?.scrollIntoView({ block: 'nearest' })
  }, [isListed])
  const edit = (next: string | null) => {
    setTyped(next)
    setChosen(-1)
    if ((next !== null) !== isEditing) onEdit(next !== null)
    if (next === null) requestAnimationFrame(() => box.current?.select())
  }
  const write = (next: string) => {
    edit(null)
    if (next !== text) onWrite(next)
  }
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const { key, ctrlKey, metaKey, shiftKey, altKey, keyCode } = event
    const isComposing = event.nativeEvent.isComposing || keyCode === 229
    if (altKey) return
    if (isTick && key === ' ') return stop(event, () => onWrite(''))
    if (options.length && !isComposing && (key === 'ArrowDown' || key === 'ArrowUp'))
      return stop(event, () => setChosen(turn(chosen, key === 'ArrowDown' ? 1 : -1, options.length)))
    const deed = readKey({ key, isControl: ctrlKey || metaKey, isShift: shiftKey, isComposing }, isEditing)
    if (!deed) return
    if (deed.deed === 'edit') return stop(event, () => !isTick && edit(text))
    if (deed.deed === 'cancel') return stop(event, () => edit(null))
    if (isEditing) write(options[chosen]?.text ?? typed)
    if (onKey(deed)) event.preventDefault()
  }
  const langOf = useLangOf()
  return (
    <>
      <textarea
        ref={box}
        className={isEditing ? 'grid-editor is-editing' : 'grid-editor'}
        name={isEditing ? name : undefined}
        lang={langOf(typed ?? text)}
        aria-label={label}
        aria-autocomplete={options.length ? 'list' : undefined}
        aria-controls={options.length ? 'grid-options' : undefined}
        aria-activedescendant={options[chosen] ? `grid-option-${chosen}` : undefined}
        rows={1}
        spellCheck={false}
        value={typed ?? text}
        onChange={({ target }) => !isTick && edit(target.value)}
        onKeyDown={press}
        onFocus={() => {
          isActive.current = true
          if (!isEditing) box.current?.select()
        }}
        onBlur={() => isEditing && write(typed)}
        onDoubleClick={() => !isEditing && !isTick && edit(text)}
      />
      {isListed && (
        <div className="grid-options" id="grid-options" role="listbox" aria-label={optionsLabel}>
          {options.map((option, index) => (
            <div
              key={option.label}
              id={`grid-option-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === chosen}
              onMouseDown={(event) => {
                event.preventDefault()
                event.stopPropagation()
                write(option.text)
              }}
            >
              {option.label}
            </div>
          ))}
        </div>
      )}
    </>
  )
}

function stop(event: KeyboardEvent, work: () => unknown): void {
  event.preventDefault()
  work()
}

const turn = (chosen: number, step: number, count: number): number => Math.max(-1, Math.min(count - 1, chosen + step))
