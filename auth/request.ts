import { headers } from 'next/headers'
import { cache } from 'react'
import { isBackground, pathHeader, readAddress, scriptedHeader } from './request-headers'

/** What the session needs to know of the request, and the path of its page. */
export const readRequest = cache(async () => {
  const from = await headers()
  return {
    address: readAddress(from),
    agent: from.get('user-agent') ?? '',
    path: from.get(pathHeader) ?? '/',
    isBackground: isBackground(from),
    /** Sent by a form's script, which takes the answer in place. */
    isScripted: from.has(scriptedHeader),
  }
})
