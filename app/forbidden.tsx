import { Blank } from '@/ui/frame/blank'
import { readWords } from './locale'

export default async function Forbidden() {
  const { words } = await readWords()
  const { forbidden, notFound } = words.common
  return <Blank title={forbidden.title} body={forbidden.body} back={notFound.todo} />
}
