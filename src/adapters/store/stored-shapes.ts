import { z } from 'zod'
import { APPROVAL_OUTCOMES, type ApprovalEnd, type Asker } from '../../model/approval.ts'
import type { Article, ArticleFacts } from '../../model/article.ts'
import type { Person } from '../../model/call.ts'
import { CARD_OUTCOMES, type CardEnd } from '../../model/change-card.ts'
import { type Channel, type MessageRef, PLATFORM_NAMES } from '../../model/channel.ts'
import type { Claims, Digest, GroundedClaim, Rejection } from '../../model/digest.ts'
import { FAULTS, type FaultCode } from '../../model/fault.ts'
import type { Feed, FeedFilter, FeedOrigin } from '../../model/feed.ts'
import { LANGUAGES } from '../../model/language.ts'
import type { PostStyle } from '../../model/post-style.ts'
import { REPORT_OUTCOMES, type ReportEnd } from '../../model/reader-report.ts'
import { LINE_SECTIONS, type LineChange } from '../../model/revision.ts'
import type { Offer } from '../../model/submission.ts'
import type { Translation } from '../../model/translation.ts'
import type { Pending } from '../../ports.ts'

/**
 * What json columns hold, checked when it comes out. Objects are loose: a field that the model gains
 * later, optional and unknown here, must come back as it went in.
 */
export const StoredChannel = z.object({
  platform: z.enum(PLATFORM_NAMES),
  chat: z.string(),
  topic: z.string().nullable(),
}) satisfies z.ZodType<Channel>

export const StoredMessage = z.object({
  channel: StoredChannel,
  id: z.string(),
  token: z.string().exactOptional(),
  reader: z.string().exactOptional(),
}) satisfies z.ZodType<MessageRef>

export const StoredPerson = z.object({
  id: z.string(),
  name: z.string(),
  asChat: z.boolean(),
  language: z.string().nullable(),
}) satisfies z.ZodType<Person>

export const StoredStyle = z.object({
  sections: z.array(z.enum(['key-points', 'reasons'])),
  points: z.union([z.literal(2), z.literal(3), z.literal(4)]),
  signature: z.string(),
  hashtags: z.array(z.string()),
  layout: z.enum(['buttons', 'folded']),
  silent: z.boolean(),
  // Deliveries of before there was a choice.
  interface: z.string().default('en'),
  language: z.enum(['article', ...LANGUAGES]).default('article'),
  reports: z.boolean().default(false),
  comment: z.string().nullable(),
}) satisfies z.ZodType<PostStyle>

export const StoredOffers = z.array(
  z.looseObject({ chat: z.string(), title: z.string() }),
) satisfies z.ZodType<Offer[]>

export const StoredPending = z.looseObject({
  kind: z.enum(['article', 'rest', 'correction', 'approval', 'search']),
  text: z.string(),
  target: StoredChannel.nullable(),
}) satisfies z.ZodType<Pending>

/** A source less its bytes, which have their own column. */
export const StoredSource = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({ kind: z.literal('html'), html: z.string() }),
  z.object({ kind: z.literal('file'), path: z.string() }),
  z.object({ kind: z.literal('url'), url: z.string() }),
  z.object({
    kind: z.literal('bytes'),
    contentType: z.string().exactOptional(),
    name: z.string().exactOptional(),
  }),
])

export const StoredFilters = z.array(
  z.looseObject({
    field: z.enum(['contains', 'word', 'author', 'category']),
    value: z.string(),
    not: z.boolean(),
  }),
) satisfies z.ZodType<FeedFilter[]>

export const StoredMove = z.object({ to: z.string(), polls: z.number() }) satisfies z.ZodType<
  NonNullable<Feed['moved']>
>

export const StoredBeginning = z.object({
  oldest: z.number().nullable(),
  quiet: z.literal(true).exactOptional(),
}) satisfies z.ZodType<NonNullable<Feed['began']>>

export const StoredPace = z.object({
  dates: z.array(z.number()),
  ttl: z.number().nullable(),
}) satisfies z.ZodType<Feed['pace']>

export const StoredOrigin = z.looseObject({
  feedId: z.string(),
  itemId: z.string(),
  url: z.string().nullable(),
  title: z.string().nullable(),
  publishedAt: z.string().nullable(),
  html: z.string().nullable(),
}) satisfies z.ZodType<FeedOrigin>

const offset = z.int().nonnegative()

const Evidence = z.looseObject({
  in: z.literal('title').exactOptional(),
  start: offset,
  end: offset,
  quote: z.string(),
})

const Speaker = z.looseObject({
  name: z.string(),
  role: z.string().nullable(),
  kind: z.enum(['person', 'organisation', 'document', 'outlet', 'anonymous']),
  toldTo: z.string().nullable(),
  manner: z.enum(['quoted', 'quoted-in-part', 'reported']),
  claimsResponsibility: z.boolean().exactOptional(),
})

const Claim = z.looseObject({
  text: z.string(),
  wording: z.enum(['verbatim', 'trimmed', 'rephrased', 'editors']),
  evidence: z.tuple([Evidence], Evidence),
  title: z.string().exactOptional(),
  date: z
    .looseObject({
      value: z.string(),
      basis: z.enum(['stated', 'resolved', 'published']),
      words: z.string().nullable(),
    })
    .exactOptional(),
  speaker: Speaker.exactOptional(),
  unconfirmed: z.literal(true).exactOptional(),
}) satisfies z.ZodType<GroundedClaim>

const FAULT_CODES = Object.keys(FAULTS) as FaultCode[]

const facts = {
  title: z.string().nullable(),
  byline: z.array(z.string()),
  publisher: z.string().nullable(),
  publishedAt: z.string().nullable(),
  language: z.string().nullable(),
  url: z.string().nullable(),
  canonicalUrl: z.string().nullable(),
  image: z.string().nullable(),
  hash: z.string(),
  problem: z.looseObject({ code: z.enum(FAULT_CODES), message: z.string() }).nullable(),
}

const StoredFacts = z.looseObject(facts) satisfies z.ZodType<ArticleFacts>

export const StoredArticle = z.looseObject({
  ...facts,
  text: z.string(),
  blocks: z.array(
    z.looseObject({
      start: offset,
      end: offset,
      kind: z.enum(['paragraph', 'heading', 'item', 'quote']),
      level: z.number().exactOptional(),
      ordinal: z.number().exactOptional(),
    }),
  ),
}) satisfies z.ZodType<Article>

const claims = z.array(Claim)

export const StoredDigestBody = z.looseObject({
  id: z.string(),
  claims: z.looseObject({
    headline: claims,
    'key-points': claims,
    reasons: claims,
    timeline: claims,
    sources: claims,
  }) satisfies z.ZodType<Claims<GroundedClaim>>,
  reasons: z.looseObject({ promised: z.number().nullable(), found: z.number() }),
  wording: z.looseObject({
    lines: z.number(),
    verbatim: z.number(),
    trimmed: z.number(),
    rephrased: z.number(),
    editors: z.number().exactOptional(),
    translated: z.number().exactOptional(),
  }),
  engine: z.looseObject({
    name: z.enum(['extractive', 'model']),
    version: z.string(),
    promptVersion: z.string().nullable(),
  }),
  article: StoredFacts,
  corrected: z.string().exactOptional(),
}) satisfies z.ZodType<Digest>

export const StoredOutcome = z.enum([...CARD_OUTCOMES, 'stale']) satisfies z.ZodType<CardEnd>

export const StoredReportEnd = z.enum([...REPORT_OUTCOMES, 'stale']) satisfies z.ZodType<ReportEnd>

export const StoredText = z.string()

export const StoredApprovalEnd = z.enum([...APPROVAL_OUTCOMES, 'expired']) satisfies z.ZodType<ApprovalEnd>

export const StoredAsker = z.object({
  channel: StoredChannel,
  personId: z.string(),
  name: z.string().nullable(),
  feed: z.boolean(),
}) satisfies z.ZodType<Omit<Asker, 'notice'>>

export const StoredOffsets = z.array(offset)

export const StoredMessages = z.array(StoredMessage)

/** Of a card; null and a single one were written before one could stand twice. */
export const StoredCardMessages = z.union([
  z.null().transform(() => []),
  StoredMessages,
  StoredMessage.transform((one) => [one]),
])

export const StoredIds = z.array(z.string())

export const StoredChanges = z.array(
  z.looseObject({
    section: z.enum(LINE_SECTIONS),
    index: offset,
    before: z.string(),
    after: Claim.nullable(),
  }),
) satisfies z.ZodType<LineChange[]>

export const StoredTranslation = z.object({
  language: z.enum(LANGUAGES),
  lines: z.array(
    z.looseObject({
      section: z.enum(LINE_SECTIONS),
      index: offset,
      of: z.string(),
      title: z.string().exactOptional(),
      lines: z.array(z.string()),
    }),
  ),
}) satisfies z.ZodType<Translation>

export const StoredRejections = z.array(
  z.looseObject({ text: z.string(), check: z.string(), detail: z.string() }),
) satisfies z.ZodType<Rejection[]>

export const StoredStories = z.array(
  z.array(z.object({ delivery: z.string(), digestId: z.string(), revision: z.number() })),
)
