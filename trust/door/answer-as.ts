import type { Walked } from './walk'

/** Answers the provider's own pages for trial, a name and then consent, and nothing of this site. */
export const answerAs =
  (base: string, login: string) =>
  ({ url, body }: Walked): Record<string, string> | undefined => {
    if (url.origin === base) return undefined
    const prompt = /name="prompt" value="(\w+)"/.exec(body)?.[1]
    return prompt === 'login' ? { prompt, login, password: 'x' } : prompt ? { prompt } : undefined
  }
