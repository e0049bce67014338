'use server'
import type { Route } from 'next'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { isSecure } from '@/auth/cookie'
import { readRequest } from '@/auth/request'
import { readLocale } from '@/i18n'
import { requireFields } from './form'
import { isCareMode, localeCookie, modeCookie, readWords } from './locale'
import { readText } from './read-form'

const year = 365 * 24 * 3600

/** Changes to the other language, or to the one the form names, on the same page. */
export async function switchLocale(sent: FormData): Promise<void> {
  const form = requireFields(sent, ['locale'])
  const { locale } = await readWords()
  const wanted = readText(form, 'locale', 10)
  await keep(localeCookie, wanted ? readLocale(wanted) : locale === 'zh' ? 'en' : 'zh')
}

/** Changes between normal and large print (关怀版), on the same page. */
export async function switchMode(sent: FormData): Promise<void> {
  requireFields(sent, [])
  await keep(modeCookie, (await isCareMode()) ? 'plain' : 'care')
}

async function keep(name: string, value: string): Promise<void> {
  ;(await cookies()).set(name, value, { path: '/', sameSite: 'lax', secure: isSecure(), maxAge: year })
  redirect((await readRequest()).path as Route)
}
