import { loadModel } from '../adapters/config/load-model.ts'
import { isWrong } from '../doctor/finding.ts'
import { ofModel } from '../doctor/of-model.ts'
import { faultOf } from '../model/fault.ts'

/** Asks the model that these variables name one question: what is wrong, or null. */
export async function whatIsWrongWithModel(
  env: Readonly<Record<string, string | undefined>>,
): Promise<string | null> {
  try {
    const finding = await ofModel(loadModel(env))
    return isWrong(finding) ? finding.says : null
  } catch (error) {
    const fault = faultOf(error)
    if (fault.code !== 'config') throw error
    return String(fault.args['why'])
  }
}
