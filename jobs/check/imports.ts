import { runPackage } from '../steps/run-command'
import { type Check, type Finding, toFinding } from './check'

export const sources = [
  '{reader,domain,i18n,db,formats,usecases,auth,ui,app,jobs,bench,trust,e2e,env}/**/*.{ts,tsx}',
  '*.config.{ts,js}',
  '{env,instrumentation}.ts',
]

/** Who imports whom, against .dependency-cruiser.cjs; cycles too. `folder` is the root of the sources. */
export async function checkImports(folder: string, config: string): Promise<Finding> {
  const args = ['--config', config, '--output-type', 'err', ...sources]
  const { code, output } = await runPackage('dependency-cruiser', args, { cwd: folder })
  const figures = /\d+ modules, \d+ dependencies/.exec(output)?.[0]
  return figures ? { ...toFinding({ code, output }), figures } : { problems: [`nothing was read: ${output}`] }
}

export const imports: Check = {
  name: 'imports',
  wayOut: 'move the code to the layer where it belongs; .dependency-cruiser.cjs is the table of who may use whom',
  run: () => checkImports('.', '.dependency-cruiser.cjs'),
}
