import { addDays, dayOf } from '@/domain/calendar'
import { nameSession } from '@/usecases/account/steps/alive-sessions'
import { adminDeeds } from './admin/admin-deeds'
import { makeDeputy, makeToken } from './admin/admin-targets'
import { annualDeeds } from './annual/annual-deeds'
import { chainDeeds } from './annual/chain-deeds'
import { circularDeeds } from './circular/circular-deeds'
import type { Deed } from './deed'
import { editedDeeds } from './ledger/edited-deeds'
import { ledgerDeeds } from './ledger/ledger-deeds'
import { scanDeeds } from './ledger/scan-deeds'
import { viewDeeds } from './ledger/view-deeds'
import { manyDeeds } from './many-deeds'
import { type Person, personId } from './places'
import { reportDeeds } from './report-deeds'
import { snapshotDeeds } from './snapshot/snapshot-deeds'
import { taskDeeds } from './task-deeds'
import { seasonDeeds, talkDeeds, urgingDeeds } from './urging-deeds'
import { versionDeeds } from './version-deeds'
import { sweepPassword } from './world'

const idOf = (asker: Person | null): string => (asker ? personId(asker) : 'disabled')

const tomorrow = addDays(dayOf(new Date().toISOString()), 1)
const absence = { from: tomorrow, to: addDays(tomorrow, 5) }

const doorDeeds: Record<string, Deed[]> = {
  'app/(door)/capacity/choose-capacity-action chooseCapacityAction': [
    { about: 'the own capacity', fields: (asker) => ({ membershipId: `m-${idOf(asker)}`, next: '/' }) },
    { about: 'another’s capacity', fields: () => ({ membershipId: 'm-district-idle', next: '/' }) },
    { about: 'a leader’s capacity', fields: () => ({ membershipId: 'm-district-leader', next: '/' }) },
  ],
  'app/(door)/login/log-in-action logInAction': [],
  'app/(door)/login/code/log-in-by-code-action logInByCodeAction': [
    { about: 'without a password before', fields: () => ({ code: '123456', next: '/' }) },
  ],
  'app/(door)/second-step/second-step-actions beginSetUpAction': [
    { about: '', fields: () => ({ current: sweepPassword }) },
  ],
  'app/(door)/second-step/second-step-actions changeSecondStepAction': [
    { about: 'a wrong code', fields: () => ({ deed: 'confirm', current: sweepPassword, code: 'none' }) },
  ],
  'app/(door)/password/change-password-action changePasswordAction': [
    { about: 'a short one', fields: () => ({ current: sweepPassword, next: 'short', again: 'short' }) },
  ],
  'app/leave leave': [{ about: '', fields: () => ({}), takesState: false }],
  'app/switch-display switchLocale': [{ about: '', fields: () => ({}), takesState: false }],
  'app/switch-display switchMode': [{ about: '', fields: () => ({}), takesState: false }],
  'app/(work)/account/end-session-action endSessionAction': [
    { about: 'a leader’s session', fields: () => ({ key: nameSession('session-district-leader') }) },
  ],
  'app/(work)/account/deputy-actions nameDeputyAction': [
    { about: 'somebody of the unit', fields: (asker) => ({ ...absence, deputyId: `idle-${asker?.place ?? 'lead'}` }) },
    { about: 'somebody elsewhere', fields: () => ({ ...absence, deputyId: 'far-handler' }) },
  ],
  'app/(work)/account/notices/notice-actions editPreferencesAction': [
    { about: '', fields: () => ({ address: '', daily: 'task', atOnce: 'mentioned', language: 'zh' }) },
  ],
  'app/(work)/account/notices/notice-actions sendTrialAction': [{ about: '', fields: () => ({}) }],
  'app/(work)/account/token-actions issueTokenAction': [
    { about: 'a feed', fields: () => ({ use: 'unitCalendar', name: '我的手机', lastDay: '' }) },
    { about: 'for acting', fields: () => ({ use: 'write', name: '数据中台', lastDay: tomorrow }) },
  ],
  'app/(work)/account/token-actions revokeTokenAction': [
    { about: 'a leader’s one', fields: async () => ({ tokenId: await makeToken() }) },
  ],
  'app/(work)/account/deputy-actions endDeputyAction': [
    { about: 'of a leader', fields: async () => ({ membershipId: await makeDeputy() }) },
  ],
  'app/(work)/notifications/read-action readAction': [
    { about: 'the own one', fields: (asker) => ({ id: `n-${idOf(asker)}` }) },
    { about: 'a leader’s one', fields: () => ({ id: 'n-district-leader' }) },
  ],
}

/** What each action of the build is called with; one that is missing here fails the sweep. */
export const deeds: Record<string, Deed[]> = {
  ...doorDeeds,
  ...adminDeeds,
  ...reportDeeds,
  ...scanDeeds,
  ...versionDeeds,
  ...ledgerDeeds,
  ...editedDeeds,
  ...viewDeeds,
  ...taskDeeds,
  ...manyDeeds,
  ...talkDeeds,
  ...urgingDeeds,
  ...seasonDeeds,
  ...annualDeeds,
  ...chainDeeds,
  ...circularDeeds,
  ...snapshotDeeds,
}
