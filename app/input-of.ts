import { z } from 'zod'

/** The name of a text's input and the most characters it takes, from the schema of its deed. */
export function inputOf<Form extends z.ZodObject>(
  form: Form,
  name: keyof Form['shape'] & string,
): { name: string; maxLength?: number } {
  let text: unknown = form.shape[name]
  while (text instanceof z.ZodPipe) text = text.in
  return { name, maxLength: (text instanceof z.ZodString && text.maxLength) || undefined }
}
