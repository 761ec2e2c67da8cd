import { again } from './again.ts'
import { approve } from './approve.ts'
import { changed } from './changed.ts'
import { channels } from './channels.ts'
import { check } from './check.ts'
import { claim } from './claim.ts'
import type { Command } from './command.ts'
import { correct } from './correct.ts'
import { digest } from './digest.ts'
import { discard } from './discard.ts'
import { exportFeeds } from './export.ts'
import { feeds } from './feeds.ts'
import { follow } from './follow.ts'
import { held } from './held.ts'
import { helpFor } from './help.ts'
import { importFeeds } from './import.ts'
import { latest } from './latest.ts'
import { log } from './log.ts'
import { picture } from './picture.ts'
import { post } from './post.ts'
import { postAt } from './post-at.ts'
import { queue } from './queue.ts'
import { reject } from './reject.ts'
import { rejected } from './rejected.ts'
import { removeTest } from './remove-test.ts'
import { report } from './report.ts'
import { reported } from './reported.ts'
import { repost } from './repost.ts'
import { retract } from './retract.ts'
import { retitle, reword } from './reword.ts'
import { search, searched } from './search.ts'
import { settings } from './settings.ts'
import { settle } from './settle.ts'
import { show } from './show.ts'
import { split } from './split.ts'
import { unfollow } from './unfollow.ts'
import { views } from './views.ts'

/** Every word that can be said to the bot, in the order of its menus. */
export const COMMANDS: readonly Command[] = [
  digest,
  ...views,
  latest,
  search,
  queue,
  repost,
  correct,
  check,
  retract,
  rejected,
  channels,
  feeds,
  follow,
  unfollow,
  importFeeds,
  exportFeeds,
  settings,
  log,
  ...helpFor(() => COMMANDS),
  claim,
  post,
  again,
  discard,
  settle,
  held,
  split,
  changed,
  approve,
  reject,
  reword,
  retitle,
  postAt,
  report,
  reported,
  show,
  picture,
  searched,
  removeTest,
]
