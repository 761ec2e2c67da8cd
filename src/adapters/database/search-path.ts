/**
 * Our tables are in `public`, BullMQ's in `bullmq`, which may not exist yet. In the other order a
 * table that we create would land in BullMQ's schema.
 */
export const SEARCH_PATH = 'SET search_path TO public, bullmq'
