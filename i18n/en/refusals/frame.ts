import type { FrameRefusals } from '@/domain/refusals'
import { formatMoment } from '../../dates'
import type { Sentences } from '../../sentences'

export const frameRefusals: Sentences<FrameRefusals> = {
  unknown: ({ incident }) =>
    `Not done: an unexpected error happened and was recorded; what you typed is still here. Try again; if it fails again, tell your administrator incident ${incident}.`,
  notFound: 'This was not found: it does not exist, or it is not within your sight.',
  notAllowed: () =>
    'Not done: your present capacity may not do this. If you have several, change it at the top right and try again.',
  staleVersion: ({ by, at }) =>
    `Not saved: while you were typing, ${by || 'somebody else'} changed this${at ? ` at ${formatMoment(at, 'en')}` : ''}. Both sides are shown below and all you typed is still here; look, then send again on top of the newest.`,
  foreignOrigin: 'Not done: this request did not come from a page of this site. Open the page here and try again.',
  fieldMissing: 'This is still missing. Fill it in and send again; everything else is still here.',
  unknownField: ({ name }) =>
    `Not done: “${name}” was sent, which is not known here; nothing was changed. Open the page here anew and try again.`,
  textUnprintable: ({ sign, before }) =>
    `This holds a sign that nobody can see and no Word or Excel file can hold (${sign}, ${before ? `after “${before}”` : 'at the beginning'}). Delete it or type those few letters again; all else is still there.`,
  textTooLong: ({ max, length }) => `At most ${max} characters here, now ${length}. Shorten it and send again.`,
  formUnknown: 'Not kept: there is no such form. Please reload the page and fill it in again.',
  fileNameWrong:
    "The file's name has control characters in it and was not taken. Please rename the file and choose it again.",
  fileMissing: 'No file is chosen. Choose one and send again.',
  loginWrong: 'Account or password is wrong. Check both and try again; capitals matter in the password.',
  loginLocked: ({ count, until }) =>
    `This account was mistyped ${count} times from here and is locked until ${formatMoment(until, 'en')}. Try again then, or ask the administrator for a new password.`,
  loginTooMany: 'Too many log-ins from this address within a minute. Wait a minute and try again.',
  passwordWrong: 'The present password is wrong; nothing was changed. Type it again.',
  passwordDiffers: 'The two new passwords differ; nothing was changed. Type them again.',
  passwordSame: 'The new password is the present one. Choose another.',
  passwordShort: ({ min, length }) =>
    `The new password needs at least ${min} characters, it has ${length}. Make it longer.`,
  passwordLong: ({ max }) => `The new password may have at most ${max} characters. Shorten it.`,
  passwordClasses: ({ min, found }) =>
    `The new password needs at least ${min} of: capitals, small letters, digits, signs; it has ${found}. Add more.`,
  passwordHasAccount: 'The new password must not contain account, name or unit. Choose another.',
  passwordUsed: ({ count }) => `The new password is one of your last ${count}. Choose another.`,
  passwordCommon:
    'This password is one that others try first (a common word, a name, a row of keys, with digits or signs or without). Choose another.',
  passwordLocked: ({ count, until }) =>
    `The present password was mistyped ${count} times; nothing was changed and it cannot be tried again until ${formatMoment(until, 'en')}. Come back then, or ask the administrator for a new one.`,
  capacityGone: 'This capacity has ended or was withdrawn. Choose another, or ask an administrator.',
  sessionGone: 'That device is already logged out; there is nothing to end.',
  sessionOver: ({ why }) =>
    `${why} Nothing was sent; what you typed and chose is still on this page, please leave it open. Log in in a new window, come back and send it again.`,
  notReached:
    'Not sent: the server cannot be reached. What you typed and chose is still on this page, please leave it open and send it again once the network is back.',
  notTaken:
    'Not sent: the server, or a proxy before it, did not take it (files too large, perhaps, or the server is starting). What you typed and chose is still on this page; take some files out, or send it again in a minute.',
  mailAddressInvalid: ({ address }) => `“${address}” is no mail address. Write it like name@office.example.`,
  mailDomainForeign: ({ domain, domains }) =>
    `No mail goes to ${domain}: this platform writes to ${domains.join(', ')} alone. Give your office address, or ask the administrator to add the domain to MAIL_DOMAINS.`,
  mailUnset:
    'No mail server is set, so no mail can leave. Ask the administrator to set one as the deployment guide says.',
  mailAddressMissing: 'You have given no mail address yet. Enter one and save it, then try again.',
  deliveryGone: 'This one is no longer among the failed. Reload to see how it stands.',
}
