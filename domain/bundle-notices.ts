type Bundled = { id: string; kind: string; facts: { by?: unknown }; createdAt: string; readAt: string | null }

/** Notices of one kind that one act of one person made at one instant, as one: the first, with all of them behind it, in the order given. */
export function bundleNotices<Notice extends Bundled>(notices: readonly Notice[]): (Notice & { all: Notice[] })[] {
  const bundles = new Map<string, Notice & { all: Notice[] }>()
  for (const notice of notices) {
    const key = JSON.stringify([notice.kind, notice.facts.by, notice.createdAt, notice.readAt !== null])
    const bundle = bundles.get(key)
    if (bundle) bundle.all.push(notice)
    else bundles.set(key, { ...notice, all: [notice] })
  }
  return [...bundles.values()]
}
