/** True as soon as the product answers there, false where it ends before. */
export async function isAnswering(isRunning: () => boolean, port: number, host: string): Promise<boolean> {
  const target = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host
  while (isRunning()) {
    const answer = await fetch(`http://${target}:${port}/api/health`).catch(() => undefined)
    if (answer?.ok) return true
    await new Promise((wait) => setTimeout(wait, 100))
  }
  return false
}
