import type { ServerResponse } from 'node:http'
import { scriptedHeader } from '../request-headers'
import type { Answer } from './answer'
import { answerHeaders } from './turn-away'

type WriteHead = (status: number, ...rest: unknown[]) => ServerResponse
type End = (...given: unknown[]) => ServerResponse

/**
 * Lets the answer of a form say what became of it: a refusal's own status in place of 200, and 400 with a sentence where what was
 * sent could not even be read (Next answers 500 then).
 */
export function shapeAnswer(response: ServerResponse, answer: Answer, malformed: () => string): void {
  const writeHead = response.writeHead.bind(response) as WriteHead
  const end = response.end.bind(response) as End
  const write = response.write.bind(response) as (...given: unknown[]) => boolean
  let sentence: string | undefined
  const isMalformed = (status: number) => status === 500 && !answer.isReached
  response.writeHead = ((status: number, ...rest: unknown[]) => {
    if (!isMalformed(status)) return writeHead(status === 200 ? (answer.status ?? 200) : status, ...rest)
    sentence ??= malformed()
    for (const name of response.getHeaderNames()) response.removeHeader(name)
    return writeHead(400, answerHeaders(sentence, scriptedHeader in response.req.headers))
  }) as typeof response.writeHead
  response.write = (...given: unknown[]) => (isMalformed(response.statusCode) || sentence ? true : write(...given))
  response.end = ((...given: unknown[]) => {
    if (!response.headersSent && isMalformed(response.statusCode)) response.writeHead(500)
    return sentence === undefined ? end(...given) : end(sentence)
  }) as typeof response.end
}
