import type { ServerResponse } from 'node:http'
import type { Answer } from './answer'
import { answerHeaders } from './turn-away'

/**
 * Lets the answer of a form say what became of it: a refusal's own status in place of 200, and 400 with a sentence where what was
 * sent could not even be read (Next answers 500 then).
 */
export function shapeAnswer(response: ServerResponse, answer: Answer, malformed: () => string): void {
  const writeHead = response.writeHead.bind(response) as (status: number, ...rest: unknown[]) => ServerResponse
  response.writeHead = ((status: number, ...rest: unknown[]) => {
    if (status === 500 && !answer.isReached) return writeMalformed(response, writeHead, malformed())
    return writeHead(status === 200 ? (answer.status ?? 200) : status, ...rest)
  }) as typeof response.writeHead
}

function writeMalformed(
  response: ServerResponse,
  writeHead: (status: number, ...rest: unknown[]) => ServerResponse,
  sentence: string,
): ServerResponse {
  const end = response.end.bind(response)
  for (const name of response.getHeaderNames()) if (name.startsWith('content-')) response.removeHeader(name)
  response.write = (() => true) as typeof response.write
  response.end = (() => end(sentence)) as typeof response.end
  return writeHead(400, answerHeaders(sentence))
}
