const betweenShows = 200

/**
 * Reads a download piece by piece, shows how far it is, and lets the browser save it under its own name. Gives '' or the sentence by
 * which the server refused; throws where it breaks off.
 */
export async function saveStream(
  href: string,
  signal: AbortSignal,
  show: (done: number, total: number) => void,
): Promise<string> {
  const answer = await fetch(href, { signal })
  if (!answer.ok || !answer.body)
    return ((await answer.json()) as { sentence?: string }).sentence ?? String(answer.status)
  const total = Number(answer.headers.get('content-length') ?? 0)
  const blob = await new Response(answer.body.pipeThrough(count((done) => show(done, total)))).blob()
  if (total && blob.size !== total) throw new Error('cut')
  saveAs(blob, nameOf(answer))
  return ''
}

function count(show: (done: number) => void): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let [done, shownAt] = [0, 0]
  return new TransformStream({
    transform(piece, controller) {
      done += piece.byteLength
      if (Date.now() - shownAt > betweenShows) {
        shownAt = Date.now()
        show(done)
      }
      controller.enqueue(piece)
    },
  })
}

const nameOf = ({ headers }: Response): string =>
  decodeURIComponent(/filename\*=UTF-8''([^;]+)/.exec(headers.get('content-disposition') ?? '')?.[1] ?? 'evidence.zip')

function saveAs(blob: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
