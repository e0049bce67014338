import type { Dictionary } from '../widen'
import { account } from './account'
import { admin } from './admin/admin'
import { checks } from './annual/checks'
import { edition } from './annual/edition'
import { publicPage } from './annual/public-page'
import { snapshot } from './annual/snapshot'
import { version } from './annual/version'
import { way } from './annual/way'
import { assignment } from './assignment'
import { audit } from './audit'
import { access } from './calendar/access'
import { calendar } from './calendar/calendar'
import { programs } from './calendar/programs'
import { chain } from './chain'
import { changing } from './changing'
import { commands } from './commands'
import { common } from './common'
import { secondStep } from './door/second-step'
import { evidence } from './evidence'
import { exports } from './exports'
import { figures } from './figures'
import { help } from './help'
import { asOf } from './leaders/as-of'
import { briefing } from './leaders/briefing'
import { circular } from './leaders/circular'
import { overview } from './leaders/overview'
import { edited } from './ledger/edited'
import { ledger } from './ledger/ledger'
import { ledgerImport } from './ledger/ledger-import'
import { views } from './ledger/views'
import { mail } from './notice/mail'
import { notices } from './notice/notices'
import { talk } from './notice/talk'
import { people } from './people'
import { milestone } from './period/milestone'
import { occurrence } from './period/occurrence'
import { season } from './period/season'
import { progress } from './progress'
import { promiseHint } from './promise-hint'
import { proxy } from './proxy'
import { record } from './record'
import { accessRefusals } from './refusals/access'
import { adminRefusals } from './refusals/admin'
import { annualRefusals } from './refusals/annual'
import { circularRefusals, linkRefusals } from './refusals/circular'
import { commandRefusals } from './refusals/commands'
import { doorRefusals } from './refusals/door'
import { editedRefusals, viewRefusals } from './refusals/edited'
import { evidenceRefusals } from './refusals/evidence'
import { fileRefusals } from './refusals/file'
import { frameRefusals } from './refusals/frame'
import { machineRefusals } from './refusals/machine'
import { reportRefusals } from './refusals/report'
import { seasonRefusals } from './refusals/season'
import { secondStepRefusals } from './refusals/second-step'
import { snapshotRefusals } from './refusals/snapshot'
import { talkRefusals } from './refusals/talk'
import { taskRefusals } from './refusals/task'
import { versionRefusals } from './refusals/version'
import { report } from './report'
import { leftOut } from './report/left-out'
import { task } from './task'
import { taskPage } from './task-page'
import { todo } from './todo'
import { urging } from './urging/urging'

const refusals = {
  ...frameRefusals,
  ...taskRefusals,
  ...editedRefusals,
  ...evidenceRefusals,
  ...viewRefusals,
  ...seasonRefusals,
  ...annualRefusals,
  ...circularRefusals,
  ...linkRefusals,
  ...snapshotRefusals,
  ...versionRefusals,
  ...talkRefusals,
  ...reportRefusals,
  ...fileRefusals,
  ...accessRefusals,
  ...secondStepRefusals,
  ...adminRefusals,
  ...commandRefusals,
  ...doorRefusals,
  ...machineRefusals,
}

export const en: Dictionary = {
  common,
  refusals,
  people,
  account,
  notices,
  milestone,
  occurrence,
  help,
  task,
  taskPage,
  todo,
  season,
  talk,
  urging,
  proxy,
  progress,
  evidence,
  ledger,
  leftOut,
  ledgerImport,
  edited,
  views,
  mail,
  report,
  record,
  asOf,
  assignment,
  promiseHint,
  overview,
  admin,
  exports,
  figures,
  audit,
  briefing,
  circular,
  snapshot,
  publicPage,
  access,
  secondStep,
  calendar,
  programs,
  chain,
  edition,
  checks,
  version,
  way,
  changing,
  commands,
}
