import type { Dictionary } from '../../widen'

export const broken: Dictionary['common']['error'] = {
  title: 'This page could not be fetched',
  body: 'The server failed while preparing this page; it has been recorded, and every kept draft is still there. Try once more; if it fails again, tell your administrator the number below.',
  incident: ({ id }) => `Incident ${id}`,
  again: 'Try once more',
}
