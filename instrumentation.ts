const sixHours = 6 * 3_600_000
// A scan at which nobody is at work goes on after so long at the latest.
const fiveMinutes = 300_000

/** Set by `jobs/steps/follow-parent.js`: fulfilled once the process that started the server has prepared the installation. */
const held = globalThis as { jiannuoPrepared?: Promise<unknown> }

/** Runs once when the server starts, before its first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { standAtDoor } = await import('@/auth/door/stand-at-door')
  const { sayAtDoor } = await import('@/app/say-at-door')
  const { hasTooManyAttempts } = await import('@/usecases/account/steps/attempts')
  standAtDoor({ say: sayAtDoor, hasTooManyAttempts }, held.jiannuoPrepared)
  // Opens the database, so that one that is moved away later is missed and never made anew.
  const { checkReadiness } = await import('@/usecases/installation/check-readiness')
  const { planYearOccurrences } = await import('@/usecases/task/steps/plan-occurrences')
  await held.jiannuoPrepared
  await checkReadiness(new Date().toISOString())
  const { keepTuned } = await import('@/usecases/installation/keep-tuned')
  keepTuned()
  const { keepPastCounted } = await import('@/usecases/overview/keep-past-counted')
  keepPastCounted()
  // Of several server processes the first one alone.
  if (process.env.TIMED_JOBS === '0') return
  const plan = () => void planYearOccurrences(new Date().toISOString()).catch(console.error)
  plan()
  // A server that runs through New Year gives recurring duties their new instances without a restart.
  setInterval(plan, sixHours).unref()
  const { resumeScans } = await import('@/usecases/report/scan/run-scan')
  const resume = () => void resumeScans(new Date().toISOString()).catch(console.error)
  resume()
  setInterval(resume, fiveMinutes).unref()
  const { keepNotices } = await import('@/usecases/notice/keep-notices')
  keepNotices()
  const { keepNightly } = await import('@/usecases/installation/nightly/keep-nightly')
  keepNightly()
}
