'use client'
import { useRef, useState } from 'react'
import { buttonClass } from '@/ui/elements/button'
import { writeSize } from '@/ui/elements/write-size'
import { saveStream } from './save-stream'

type BundleWords = Record<'packing' | 'done' | 'stop' | 'stopped' | 'failed' | 'progress', string>
type BundleProps = { href: string; bytes: number; label: string; words: BundleWords }
type State = { kind: 'still' } | { kind: 'packing'; done: number; total: number } | { kind: 'said'; text: string }

/** Past this the browser's own list of downloads shows how far it is, and keeps nothing in memory. */
const mostInPage = 300_000_000

/** A download that shows in the page how far it is and can be stopped; without scripts, or of very much, the browser's own. */
export function BundleLink({ href, bytes, label, words }: BundleProps) {
  const [state, setState] = useState<State>({ kind: 'still' })
  const stop = useRef<AbortController>(undefined)
  const start = async () => {
    const controller = new AbortController()
    stop.current = controller
    setState({ kind: 'packing', done: 0, total: bytes })
    const show = (done: number, total: number) => setState({ kind: 'packing', done, total: total || bytes })
    const refusal = await saveStream(href, controller.signal, show).catch(() => words.failed)
    setState({ kind: 'said', text: controller.signal.aborted ? words.stopped : refusal || words.done })
  }
  if (state.kind === 'packing') return <Packing {...state} words={words} stop={() => stop.current?.abort()} />
  return (
    <>
      <a
        className={buttonClass({})}
        href={href}
        download
        onClick={(event) => {
          if (bytes > mostInPage) return
          event.preventDefault()
          void start()
        }}
      >
        {label}
      </a>
      <span className="text-small soft" role="status">
        {state.kind === 'said' ? state.text : ''}
      </span>
    </>
  )
}

type PackingProps = { done: number; total: number; words: BundleWords; stop: () => void }

function Packing({ done, total, words, stop }: PackingProps) {
  const said = words.packing.replace('{done}', writeSize(done)).replace('{total}', writeSize(total))
  return (
    <>
      <progress className="bundle__bar" aria-label={words.progress} value={done} max={Math.max(total, 1)} />
      <span className="text-small">{said}</span>
      <button type="button" className={buttonClass({})} onClick={stop}>
        {words.stop}
      </button>
    </>
  )
}
