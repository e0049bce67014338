'use client'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { readDraft, versionField } from './form-state'

const waitMs = 3000

type Kept = { time: string; failed: boolean }

/** Sends what is typed to /api/drafts three seconds after the last change, and when the page is left. */
export function useDraftKeeping(form: string, formRef: RefObject<HTMLFormElement | null>): Kept {
  const [kept, setKept] = useState<Kept>({ time: '', failed: false })
  const isChanged = useRef(false)
  useEffect(() => {
    const element = formRef.current
    if (!element) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const keep = async () => {
      isChanged.current = false
      const answer = await sendDraft(form, element)
      setKept(answer ?? { time: '', failed: true })
      if (!answer) later()
    }
    const later = () => {
      isChanged.current = true
      clearTimeout(timer)
      timer = setTimeout(keep, waitMs)
    }
    const leave = () => {
      if (isChanged.current && document.visibilityState === 'hidden') void keep()
    }
    element.addEventListener('input', later)
    document.addEventListener('visibilitychange', leave)
    return () => {
      clearTimeout(timer)
      element.removeEventListener('input', later)
      document.removeEventListener('visibilitychange', leave)
    }
  }, [form, formRef])
  return kept
}

async function sendDraft(form: string, element: HTMLFormElement): Promise<Kept | undefined> {
  const unkept = `[data-secret],[type=hidden]:not([name=${versionField}])`
  const secret = [...element.querySelectorAll<HTMLInputElement>(unkept)].map(({ name }) => name)
  const values = readDraft(new FormData(element), secret)
  try {
    const answer = await fetch('/api/drafts', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ form, values }),
      keepalive: true,
    })
    if (!answer.ok) return undefined
    const { time } = (await answer.json()) as { time: string }
    return { time, failed: false }
  } catch {
    return undefined
  }
}
