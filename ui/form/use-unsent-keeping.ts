'use client'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { readUnsent, versionField } from './form-state'
import { dropFromWindow, keepInWindow } from './window-copy'

const waitMs = 3000

/** When it was kept, or the word for why it was not: the server could not be reached, or the log-in is over. */
type Kept = { time: string; failed?: 'savingFailed' | 'savingAway' }

type Keeping = { form: string; windowKey?: string; formRef: RefObject<HTMLFormElement | null>; isOnlyHere?: boolean }

/**
 * Keeps what is typed: at once in this window, and with the server at /api/unsent three seconds after the last change and when the
 * page is left; the window lets go of what the server has.
 */
export function useUnsentKeeping({ form, windowKey, formRef, isOnlyHere }: Keeping): Kept {
  const [kept, setKept] = useState<Kept>({ time: '' })
  const isChanged = useRef(false)
  useEffect(() => {
    const element = formRef.current
    if (!element) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const keep = async () => {
      isChanged.current = false
      const answer = await sendUnsent(form, element)
      setKept(answer)
      if (answer.failed === 'savingFailed') wait()
      if (!answer.failed && !isChanged.current && windowKey) dropFromWindow(windowKey)
    }
    const wait = () => {
      isChanged.current = true
      clearTimeout(timer)
      timer = setTimeout(keep, waitMs)
    }
    const change = () => {
      if (windowKey) keepInWindow(windowKey, readTyped(element))
      wait()
    }
    const leave = () => {
      if (isChanged.current && document.visibilityState === 'hidden') void keep()
    }
    if (isOnlyHere) wait()
    element.addEventListener('input', change)
    document.addEventListener('visibilitychange', leave)
    return () => {
      clearTimeout(timer)
      element.removeEventListener('input', change)
      document.removeEventListener('visibilitychange', leave)
    }
  }, [form, windowKey, formRef, isOnlyHere])
  return kept
}

/** What stands in the fields of a form, without secrets. */
export function readTyped(element: HTMLFormElement): ReturnType<typeof readUnsent> {
  const unkept = `[data-secret],[type=hidden]:not([name=${versionField}])`
  const secret = [...element.querySelectorAll<HTMLInputElement>(unkept)].map(({ name }) => name)
  return readUnsent(new FormData(element), secret)
}

async function sendUnsent(form: string, element: HTMLFormElement): Promise<Kept> {
  try {
    const answer = await fetch('/api/unsent', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ form, values: readTyped(element) }),
      keepalive: true,
    })
    if (answer.ok) return { time: ((await answer.json()) as { time: string }).time }
    return { time: '', failed: answer.status === 401 ? 'savingAway' : 'savingFailed' }
  } catch {
    return { time: '', failed: 'savingFailed' }
  }
}
