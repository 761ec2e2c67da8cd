/** British stem → American stem, where a rule would be wrong about other words. */
const PAIRS: ReadonlyMap<string, string> = new Map(
  `centr:center theatr:theater metr:meter kilometr:kilometer litr:liter defenc:defens offenc:offens licenc:licens
  programm:program grey:gray amongst:among whilst:whil`
    .split(/\s+/)
    .map((pair): [string, string] => {
      const [british = '', american = ''] = pair.split(':')
      return [british, american]
    }),
)

/** Not "four", "hour" or "devour": only these are written without their u. */
const WITH_U = /^((?:dis)?(?:colo|hono|labo|favo)|harbo|neighbo|rumo|humo|behavio|armo|endeavo)ur/

/** One spelling of an English stem: "organised" and "organized", "colour" and "color" are the same word. */
export const oneSpelling = (stem: string): string =>
  PAIRS.get(stem) ??
  stem
    .replace(WITH_U, '$1r')
    .replace(/(?<=.{4})([iy])s$/, '$1z')
    .replace(/(?<=.{3})isation$/, 'ization')
